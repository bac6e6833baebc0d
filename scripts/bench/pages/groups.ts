/** What each question found, as rows of the table. */
import type { Group, Row } from '../report.ts';
import { changeBothWays } from './changes.ts';
import type { BenchPage } from './choice.ts';
import { heapWith } from './heap.ts';
import { watchIdle } from './idle.ts';
import { type Marking, markBothWays } from './marking.ts';
import { pointAt } from './pointer.ts';
import type { Reading } from './reading.ts';
import { group, rowOver } from './rows.ts';
import type { Tabs } from './tabs.ts';
import { wakeAndNot } from './waking.ts';

const rounds = { changes: 2, waking: 2 };

export function readingGroups(version: string, readings: Reading[]): Group[] {
  const row = (name: string, kind: BenchPage['kind'], figure: (reading: Reading) => number | null): Row =>
    rowOver(
      name,
      'ms',
      readings.flatMap((reading) => {
        const value = figure(reading);
        return reading.page.kind === kind && value !== null ? [{ page: reading.page, value }] : [];
      }),
    );
  const groups = [
    group(`${version}: a page that is no article`, [
      row('the gate, its first look', 'other', ({ firstLook }) => firstLook),
      row('the gate, all its looks', 'other', ({ looks }) => looks),
    ]),
    group(`${version}: an article`, [
      row('the gate', 'article', ({ looks }) => looks),
      row('from the gate to the first marks painted', 'article', ({ first }) => first),
      row('the longest script without a break', 'article', ({ longest }) => longest),
      row('all scripts', 'article', ({ script }) => script),
    ]),
  ];
  if (!readings.some(({ page }) => page.kind === 'large')) return groups;
  return [
    ...groups,
    group(`${version}: the very large article`, [
      row('from the gate to the first marks painted', 'large', ({ first }) => first),
      row('to the last', 'large', ({ last }) => last),
      row('the longest script without a break', 'large', ({ longest }) => longest),
      row('all scripts', 'large', ({ script }) => script),
    ]),
  ];
}

export async function marking(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group[]> {
  const both: { page: BenchPage; ours: Marking; theirs: Marking }[] = [];
  for (const page of pages) both.push({ page, ...(await markBothWays(tabs, page)) });
  const rows = (
    what: string,
    unit: Row['unit'],
    figure: (marking: Marking) => number,
    ratios = true,
  ): Row[] => {
    const values = (side: 'ours' | 'theirs') =>
      both.map(({ page, ...sides }) => ({ page, value: figure(sides[side]) }));
    const beside = ratios ? values('ours').map(({ value }) => value) : undefined;
    return [
      rowOver(`Sidelight, ${what}`, unit, values('ours')),
      rowOver(`mark.js, ${what}`, unit, values('theirs'), beside),
    ];
  };
  return [
    group(
      `${version}: the same names marked`,
      [
        ...rows('script', 'ms', ({ script }) => script),
        ...rows('style, layout and paint', 'ms', ({ layout, paint }) => layout + paint),
      ],
      'Sidelight',
    ),
    group(
      `${version}: added to the page by that`,
      rows('nodes', 'nodes', ({ nodes }) => nodes, false),
    ),
  ];
}

export async function heap(
  version: string,
  tabs: Tabs,
  all: readonly BenchPage[],
  pages: BenchPage[],
): Promise<Group> {
  const measure = async (list: readonly BenchPage[]) => {
    const values: { page: BenchPage; value: number }[] = [];
    for (const page of list) values.push({ page, value: (await heapWith(tabs, page)) / 1e6 });
    return values;
  };
  return group(`${version}: memory of a tab, beyond that of the same page without Sidelight`, [
    rowOver('an article', 'MB', await measure(pages)),
    rowOver('the very large article', 'MB', await measure(all.filter(({ kind }) => kind === 'large'))),
  ]);
}

export async function pointing(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
  const found = [];
  for (const page of pages) found.push({ page, ...(await pointAt(tabs, page)) });
  return group(`${version}: script of ours for the pointer`, [
    rowOver(
      'one move over the article',
      'ms',
      found.map(({ page, move }) => ({ page, value: move })),
    ),
    rowOver(
      'one rest on a name, with its card',
      'ms',
      found.map(({ page, rest }) => ({ page, value: rest })),
    ),
  ]);
}

export async function changing(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
  const found = [];
  for (let round = 0; round < rounds.changes; round++)
    for (const page of pages) found.push({ page, ...(await changeBothWays(tabs, page)) });
  const off = found.map(({ page, off }) => ({ page, value: off }));
  return group(
    `${version}: 2,000 changes of the page by itself, until they are painted`,
    [
      rowOver('without Sidelight', 'ms', off),
      rowOver(
        'with its marks',
        'ms',
        found.map(({ page, on }) => ({ page, value: on })),
        off.map(({ value }) => value),
      ),
    ],
    'without',
  );
}

export async function waking(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
  await tabs.turn(true);
  const found = [];
  for (let round = 0; round < rounds.waking; round++)
    for (const page of pages) found.push({ page, ...(await wakeAndNot(tabs, page)) });
  const awake = found.map(({ page, awake }) => ({ page, value: awake }));
  return group(
    `${version}: from the gate to the first marks painted`,
    [
      rowOver('the background awake', 'ms', awake),
      rowOver(
        'asleep',
        'ms',
        found.map(({ page, asleep }) => ({ page, value: asleep })),
        awake.map(({ value }) => value),
      ),
    ],
    'awake',
  );
}

export async function idle(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group[]> {
  const found: ({ page: BenchPage } & Awaited<ReturnType<typeof watchIdle>>)[] = [];
  for (const page of pages) found.push({ page, ...(await watchIdle(tabs, page)) });
  const rows = (figure: 'script' | 'runs', unit: Row['unit']): Row[] =>
    (['front', 'hidden'] as const).map((side) =>
      rowOver(
        side === 'front' ? 'in front' : 'behind another tab',
        unit,
        found.map(({ page, ...sides }) => ({ page, value: sides[side][figure] })),
      ),
    );
  return [
    group(`${version}: script of ours in a minute in which nothing happens`, rows('script', 'ms')),
    group(`${version}: how often it runs in that minute`, rows('runs', 'runs')),
  ];
}
