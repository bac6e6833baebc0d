/** What reading a page costs: the gate, the marks, script in all. */

import { pause } from '../../driver/wait.ts';
import { type Activity, longestOf, scriptOf, sum } from './activity.ts';
import type { BenchPage } from './choice.ts';
import { lastLook, type Tabs } from './tabs.ts';

export interface Reading {
  page: BenchPage;
  marks: number;
  /** Milliseconds. Of the gate: until it has looked once, and all its looks together. */
  firstLook: number;
  looks: number;
  /** From the gate's start to the first marks painted, and to the last; null where there are none. */
  first: number | null;
  last: number | null;
  longest: number;
  script: number;
}

/** Opens a page with Sidelight on and follows it until nothing more happens. */
export async function readPage(tabs: Tabs, page: BenchPage): Promise<Reading> {
  let stop: (() => Promise<Activity>) | undefined;
  const tab = await tabs.open(page, async (_, recorder) => {
    await recorder.start();
    stop = recorder.stop;
  });
  const marks = page.kind === 'other' ? 0 : await tabs.marked(tab);
  if (page.kind === 'other') await pause(lastLook);
  const activity = await stop!();
  await tab.close();
  return { page, marks, ...figures(activity) };
}

function figures(activity: Activity): Omit<Reading, 'page' | 'marks'> {
  const { ours, timings } = activity;
  const begin = ours[0]?.at ?? Number.NaN;
  const gate = ours.filter(({ file }) => file === 'gate.js');
  const painted = timings.filter(({ name }) => name === 'marks').map(({ at }) => at - begin);
  return {
    firstLook: sum(gate.filter(({ at }) => at - begin < 600).map(({ ms }) => ms)),
    looks: sum(gate.map(({ ms }) => ms)),
    first: painted[0] ?? null,
    last: painted.at(-1) ?? null,
    longest: longestOf(activity),
    script: scriptOf(activity),
  };
}
