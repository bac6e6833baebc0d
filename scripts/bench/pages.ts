/** The built extension on whole pages in real browsers: what a reader's tab pays for it. */
import { type BrowserKind, browserKinds } from '../browsers.ts';
import { type BenchPage, benchPages, everyPage } from './pages/choice.ts';
import { changing, heap, idle, marking, pointing, readingGroups, waking } from './pages/groups.ts';
import { type Reading, readPage } from './pages/reading.ts';
import { spread } from './pages/rows.ts';
import { type Tabs, withTabs } from './pages/tabs.ts';
import type { Group } from './report.ts';
import type { Subject } from './subject.ts';

/** Of the articles, from small to large, so many are taken where a scenario is long. */
const some = { marking: 6, heap: 6, pointer: 2, changes: 3, waking: 2, idle: 1 };
/** How often the very large article is read. */
const largeRounds = 2;

/** One browser at a time, one tab at a time. */
async function inBrowser(kind: BrowserKind, pages: readonly BenchPage[]): Promise<Group[]> {
  return withTabs(kind, pages, async (tabs) => {
    const version = await versionOf(tabs);
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
    for (let round = 0; round < (page.kind === 'large' ? largeRounds : 1); round++)
      readings.push(await readPage(tabs, page));
  return readings;
}

const versionOf = async ({ driver }: Tabs): Promise<string> =>
  (await driver.browser.version()).replace(/^(\w+)\/(\d+).*$/, '$1 $2');

export const pagesSubject: Subject = {
  name: 'pages',
  async measure({ library: { text } }) {
    const pages = benchPages(text);
    const groups: Group[] = [];
    for (const kind of browserKinds) groups.push(...(await inBrowser(kind, pages)));
    return groups;
  },
};

/** Every real page, read once: does any of them wait for us? */
export const readingSubject: Subject = {
  name: 'reading',
  byName: true,
  async measure() {
    const pages = everyPage();
    if (pages.length === 0)
      throw new Error('there are no real pages here to read: the subject "pages" reads those of tests/pages');
    const groups: Group[] = [];
    for (const kind of browserKinds)
      groups.push(
        ...(await withTabs(kind, pages, async (tabs) =>
          readingGroups(await versionOf(tabs), await read(tabs, pages)),
        )),
      );
    return groups;
  },
};
