/** The built extension on whole pages in real browsers: what a reader's tab pays for it. */
import { type BrowserKind, browserKinds } from '../browsers.ts';
import { changeBothWays } from './pages/changes.ts';
import { type BenchPage, benchPages } from './pages/choice.ts';
import { heapWith } from './pages/heap.ts';
import { watchIdle } from './pages/idle.ts';
import { type Marking, markBothWays } from './pages/marking.ts';
import { pointAt } from './pages/pointer.ts';
import { type Reading, readPage } from './pages/reading.ts';
import { type Tabs, withTabs } from './pages/tabs.ts';
import { wakeAndNot } from './pages/waking.ts';
import { type Group, type Row, rowOf } from './report.ts';
import type { Subject } from './subject.ts';

/** Of the articles, from small to large, so many are taken where a scenario is long. */
const some = { marking: 8, heap: 8, pointer: 3, changes: 5, waking: 2, idle: 1 };
const rounds = { large: 2, changes: 2, waking: 3 };

/** `count` of a list, evenly spread. */
const spread = <Item>(list: readonly Item[], count: number): Item[] =>
  count >= list.length
    ? [...list]
    : Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);

/** A row over pages, with the page where it was the most. */
function rowOver(
  name: string,
  unit: Row['unit'],
  values: { page: BenchPage; value: number }[],
  beside?: number[],
): Row {
  const row = rowOf(
    name,
    unit,
    values.map(({ value }) => value),
    beside,
  );
  const most = values.reduce((a, b) => (b.value > a.value ? b : a));
  return { ...row, most: { value: most.value, where: most.page.name } };
}

const group = (title: string, rows: Row[], ratioTo: string | null = null): Group => ({
  title,
  rows,
  ratioTo,
});

/** One browser at a time, one tab at a time. */
async function inBrowser(kind: BrowserKind, pages: readonly BenchPage[]): Promise<Group[]> {
  return withTabs(kind, pages, async (tabs) => {
    const version = (await tabs.driver.browser.version()).replace(/^(\w+)\/(\d+).*$/, '$1 $2');
    const groups: Group[] = [];
    const readings = await read(tabs, pages);
    groups.push(...readingGroups(version, readings));
    // Pages on which nobody is named show nothing of what follows.
    const named = readings.filter(({ marks }) => marks >= 20).map(({ page }) => page);
    const articles = named.filter(({ kind }) => kind === 'article');
    groups.push(...(await marking(version, tabs, spread(articles, some.marking))));
    if (kind === 'chromium') groups.push(await heap(version, tabs, pages, spread(articles, some.heap)));
    groups.push(await pointing(version, tabs, spread(articles, some.pointer)));
    groups.push(await changing(version, tabs, spread(articles, some.changes)));
    groups.push(await waking(version, tabs, spread(articles, some.waking)));
    groups.push(...(await idle(version, tabs, spread(articles, some.idle))));
    return groups;
  });
}

async function read(tabs: Tabs, pages: readonly BenchPage[]): Promise<Reading[]> {
  await tabs.turn(true);
  const readings: Reading[] = [];
  for (const page of pages)
    for (let round = 0; round < (page.kind === 'large' ? rounds.large : 1); round++)
      readings.push(await readPage(tabs, page));
  return readings;
}

function readingGroups(version: string, readings: Reading[]): Group[] {
  const row = (name: string, kind: BenchPage['kind'], figure: (reading: Reading) => number | null): Row =>
    rowOver(
      name,
      'ms',
      readings.flatMap((reading) => {
        const value = figure(reading);
        return reading.page.kind === kind && value !== null ? [{ page: reading.page, value }] : [];
      }),
    );
  return [
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
    group(`${version}: the very large article`, [
      row('from the gate to the first marks painted', 'large', ({ first }) => first),
      row('to the last', 'large', ({ last }) => last),
      row('the longest script without a break', 'large', ({ longest }) => longest),
      row('all scripts', 'large', ({ script }) => script),
    ]),
  ];
}

async function marking(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group[]> {
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

async function heap(
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

async function pointing(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
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

async function changing(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
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

async function waking(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group> {
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

async function idle(version: string, tabs: Tabs, pages: BenchPage[]): Promise<Group[]> {
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

export const pagesSubject: Subject = {
  name: 'pages',
  async measure({ library: { text } }) {
    const pages = benchPages(text);
    const groups: Group[] = [];
    for (const kind of browserKinds) groups.push(...(await inBrowser(kind, pages)));
    return groups;
  },
};
