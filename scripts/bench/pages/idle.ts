/** What Sidelight does in a tab where nothing happens, in front and behind another. */
import { pause } from '../../driver/wait.ts';
import { type Activity, scriptOf } from './activity.ts';
import type { BenchPage } from './choice.ts';
import { recorded, type Tabs } from './tabs.ts';

/** Milliseconds watched. */
const watched = 6000;

export interface Idle {
  /** Milliseconds of script in a minute, and how often it ran. */
  script: number;
  runs: number;
}

const aMinute = (activity: Activity): Idle => ({
  script: (scriptOf(activity) * 60_000) / watched,
  runs: (activity.ours.length * 60_000) / watched,
});

export async function watchIdle(tabs: Tabs, page: BenchPage): Promise<{ front: Idle; hidden: Idle }> {
  await tabs.turn(true);
  const tab = await tabs.open(page);
  await tabs.marked(tab);
  // The gate has looked for the last time.
  await pause(4000);
  const watch = async () => aMinute(await recorded(tabs, tab, () => pause(watched)));
  const front = await watch();
  const other = await tabs.driver.browser.newPage();
  await other.bringToFront();
  await pause(500);
  const hidden = await watch();
  await other.close();
  await tab.close();
  return { front, hidden };
}
