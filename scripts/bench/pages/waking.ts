/** How long the first marks take when the background sleeps, and when it is awake. */
import type { BenchPage } from './choice.ts';
import { readPage } from './reading.ts';
import type { Tabs } from './tabs.ts';

/** Milliseconds from the gate's start to the first marks painted. */
export async function wakeAndNot(tabs: Tabs, page: BenchPage): Promise<{ asleep: number; awake: number }> {
  const times: number[] = [];
  for (const asleep of [true, false]) {
    if (asleep) await tabs.driver.killBackground();
    const { first } = await readPage(tabs, page);
    if (first === null) throw new Error(`${page.name} has no marks: it cannot show how long they take.`);
    times.push(first);
  }
  return { asleep: times[0]!, awake: times[1]! };
}
