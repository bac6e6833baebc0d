/** What the pointer costs: over the article, and at rest on a name. */
import { marks, restOn } from '../../driver/marks.ts';
import { pause } from '../../driver/wait.ts';
import { scriptOf } from './activity.ts';
import type { BenchPage } from './choice.ts';
import { recorded, type Tabs } from './tabs.ts';

const moves = 100;
const rests = 2;
/** Longer than a card takes to open. Milliseconds. */
const opened = 900;

/** Milliseconds of script of ours for one move of the pointer, and for one rest on a name, its card included. */
export async function pointAt(tabs: Tabs, page: BenchPage): Promise<{ move: number; rest: number }> {
  await tabs.turn(true);
  const tab = await tabs.open(page);
  await tabs.marked(tab);
  const during = async (work: () => Promise<void>) => scriptOf(await recorded(tabs, tab, work));
  const [first] = await marks(tab);
  const move = await during(async () => {
    for (let i = 0; i < moves; i++) {
      await tab.mouse.move(100 + 10 * i, 150 + 6 * (i % 100));
      // Every one in a frame of its own.
      await pause(17);
    }
    await pause(200);
  });
  const rest = await during(async () => {
    for (let i = 0; i < rests; i++) {
      await restOn(tab, first!.text);
      await pause(opened);
      await tab.mouse.move(2, 2, { steps: 2 });
      await pause(opened);
    }
  });
  await tab.close();
  return { move: move / moves, rest: rest / rests };
}
