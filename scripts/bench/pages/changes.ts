/** What it costs a page to change itself while there are marks, beside the same page without. */
import { pause } from '../../driver/wait.ts';
import type { BenchPage } from './choice.ts';
import type { Tabs } from './tabs.ts';

const changes = 2000;

/** Milliseconds of a page that changes its paragraphs two thousand times, until the next frame is painted. */
async function changeMuch(tabs: Tabs, page: BenchPage, on: boolean): Promise<number> {
  await tabs.turn(on, 'all');
  const tab = await tabs.open(page);
  if (on) await tabs.marked(tab);
  else await pause(700);
  const ms = await tab.evaluate(async (changes) => {
    const paragraphs = document.querySelectorAll('p');
    const start = performance.now();
    for (let i = 0; i < changes; i++) {
      const word = document.createElement('span');
      word.textContent = 'word ';
      const paragraph = paragraphs[i % paragraphs.length]!;
      paragraph.prepend(word);
      word.remove();
    }
    const { port1, port2 } = new MessageChannel();
    await new Promise((over) => {
      port1.onmessage = over;
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.now() - start;
  }, changes);
  await tab.close();
  return ms;
}

/** With Sidelight and without, one after the other. */
export const changeBothWays = async (tabs: Tabs, page: BenchPage): Promise<{ on: number; off: number }> => ({
  off: await changeMuch(tabs, page, false),
  on: await changeMuch(tabs, page, true),
});
