/** What marks cost in the page, beside mark.js, which wraps the same names in elements. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pause, until } from '../../driver/wait.ts';
import { scriptOf } from './activity.ts';
import type { BenchPage } from './choice.ts';
import { recorded, type Tabs } from './tabs.ts';

const require = createRequire(import.meta.url);
const markjs = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');

export interface Marking {
  /** Milliseconds. */
  script: number;
  layout: number;
  paint: number;
  /** DOM nodes that were not there before. */
  nodes: number;
}

const nodesIn = (): number => {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
};
const painted = () =>
  new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(over))));
/** What is marked, each name once, the longest first: mark.js takes them in order. */
const namesIn = (): string[] => {
  const names = new Set<string>();
  for (const [highlight, ranges] of CSS.highlights)
    if (highlight.startsWith('sidelight-'))
      for (const { startContainer, startOffset, endOffset } of ranges)
        names.add((startContainer.textContent ?? '').slice(startOffset, endOffset));
  return [...names].filter(Boolean).sort((a, b) => b.length - a.length);
};

/** Loads a page with Sidelight off and records what `mark` does there; `mark` may say how long its script ran. */
async function record(
  tabs: Tabs,
  page: BenchPage,
  mark: (tab: Awaited<ReturnType<Tabs['open']>>) => Promise<number | undefined>,
): Promise<Marking & { names: string[] }> {
  await tabs.turn(false);
  const tab = await tabs.open(page);
  await tab.evaluate(() => {
    benchMarks.done = true;
  });
  await pause(500);
  const before = await tab.evaluate(nodesIn);
  let script: number | undefined;
  const activity = await recorded(tabs, tab, async () => {
    script = await mark(tab);
    await tab.evaluate(painted);
  });
  const nodes = (await tab.evaluate(nodesIn)) - before;
  const names = await tab.evaluate(namesIn);
  await tab.close();
  return {
    script: script ?? scriptOf(activity),
    layout: activity.layout,
    paint: activity.paint,
    nodes,
    names,
  };
}

/** Both ways on one page. Sidelight reads the page and is told the names; mark.js is given them. */
export async function markBothWays(tabs: Tabs, page: BenchPage): Promise<{ ours: Marking; theirs: Marking }> {
  const { names, ...ours } = await record(tabs, page, async (tab) => {
    await tabs.turn(true, 'all');
    await tab.bringToFront();
    await until('the open page is marked', () => tab.evaluate(() => CSS.highlights.size > 0));
    return undefined;
  });
  const { names: _, ...theirs } = await record(tabs, page, async (tab) => {
    await tab.evaluate(markjs);
    return tab.evaluate((names) => {
      const start = performance.now();
      new Mark(document.querySelector('article') ?? document.body).mark(names, {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
      });
      return performance.now() - start;
    }, names);
  });
  return { ours, theirs };
}

declare const benchMarks: { done?: boolean };
/** mark.js, once it is in the page. */
declare const Mark: new (root: Element) => { mark(names: string[], options: object): void };
