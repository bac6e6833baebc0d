/** The whole road, as `npm start` walks it; and over all of it, no request that is not a page's own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { demonstrate } from '../../scripts/demo.ts';
import { plain, readExpected } from '../articles/expected.ts';
import { describeBrowsers, until } from './harness.ts';

/** Every surface form that may be marked on a page of the sample site. */
const expectedSurfaces = (page: string): Set<string> =>
  new Set(
    [...readExpected(page).values()].flatMap(({ blocks, mentions }) =>
      mentions.map(({ block, start, end }) => blocks[block]!.slice(start, end)),
    ),
  );

const temporary = mkdtempSync(`${tmpdir()}/sidelight-road-`);
const downloads = `${temporary}/notes`;
const netLog = `${temporary}/net.json`;

describeBrowsers(
  'the whole road',
  (get) => {
    it('leads from the first run over every sample article to an exported note', async () => {
      await get().allowEverywhere();
      const { articles, exported } = await demonstrate(get(), null, downloads, () => {});
      expect(articles.map(({ path }) => path)).toEqual([
        '/belarus-2020/',
        '/world/',
        '/hard-cases/',
        '/app/',
      ]);
      for (const { path, marks, cards } of articles) {
        const surfaces = expectedSurfaces(path.slice(1, -1));
        expect(marks.length).toBeGreaterThanOrEqual(8);
        // Painted is what the expectations beside the article name, and nothing else.
        expect(marks.map(plain).filter((mark) => !surfaces.has(mark))).toEqual([]);
        for (const { text } of cards) expect(text).toMatch(/^(Person|Place|Organisation|Event)/);
      }
      const [name] = articles[0]?.cards ?? [];
      expect(exported).toContain(`Kept while reading, on ${name?.name}.`);
      expect(exported).toContain(`${get().site}belarus-2020/`);
    }, 120_000);

    it('and no request left the extension', async () => {
      const { kind, browser, site } = get();
      for (const page of ['options.html', 'options.html#welcome', 'note-frame.html', 'popup.html'])
        await (await get().openExtensionPage(page)).close();
      expect(await get().extensionRequests()).toEqual([]);
      if (kind === 'firefox') return;
      // Chromium's own log of its network misses nothing, whoever asked and however early.
      await browser.close();
      const asked = await until('the log is written', () => startedRequests(netLog));
      expect(asked.some(({ url }) => url.startsWith(site))).toBe(true);
      const foreign = asked.filter(({ url }) => !url.startsWith(site) && !ofTheBrowser.test(url));
      expect(foreign).toEqual([]);
    });

    afterAll(() => rmSync(temporary, { recursive: true, force: true }));
  },
  { launch: { downloads, netLog } },
);

/** What Chromium asks for by itself, about its updates, its clock, its accounts and its forms. */
const ofTheBrowser = /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gvt1)\.com\//;

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

function startedRequests(file: string): { url: string; from: string }[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  return events
    .filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB)
    .flatMap(({ params }) => (params?.url ? [{ url: params.url, from: params.initiator ?? '' }] : []));
}
