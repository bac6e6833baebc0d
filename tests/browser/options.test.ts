/** First run and options in real browsers: the one question, every choice kept, notes in and out and away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toJson, toJsonLd } from '../../lib/notes/export.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Settings } from '../../lib/settings.ts';
import { plainNote } from '../notes/arbitrary.ts';
import { allNotes, ask, noNotes } from './ask.ts';
import { violations } from './axe.ts';
import { describeBrowsers, until } from './harness.ts';

describeBrowsers('first run and options', (get) => {
  let page: Page;
  afterEach(() => page.close());

  const settings = () =>
    get().inExtension(
      async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Partial<Settings>,
    );
  const kept = (what: string, is: (settings: Partial<Settings>) => boolean) =>
    until(`kept: ${what}`, async () => is(await settings()));
  const text = () => page.evaluate(() => document.body.innerText);
  const shows = (part: string) =>
    until(`the page shows “${part}”`, async () => (await text()).includes(part));
  const press = async (selector: string) => {
    const element = await page.waitForSelector(selector, { timeout: 5000 });
    await element?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await element?.click();
  };
  const word = (label: string) => `::-p-xpath(//button[normalize-space()="${label}"])`;
  const choose = (label: string) => press(`::-p-xpath(//label[normalize-space()="${label}"])`);
  const open = async (path = 'options.html') => {
    page = await get().openExtensionPage(path);
    await page.waitForSelector('h1');
  };

  it('the first run asks where, and one click on its button is enough', async () => {
    await open('options.html#welcome');
    expect(await violations(page)).toEqual([]);
    // A browser leaves out a suggested key that it uses itself.
    expect(await page.$$eval('dt', (all) => all.map((one) => one.textContent))).toHaveLength(4);
    expect(await text()).not.toContain('no key');
    await get().screenshots(page, 'first-run');
    await page.close();
    await get().allowEverywhere();
    expect(await settings()).toMatchObject({ scope: 'everywhere', enabled: true });
    page = await get().open('belarus-2020/');
    await until('names are marked', async () => (await get().marks(page)).length > 0);
  });

  it('less than everywhere gives the browser’s leave back', async () => {
    await open('options.html#welcome');
    await press('[data-scope="press"]');
    await shows('Annotate this page now');
    expect(await settings()).toMatchObject({ scope: 'press' });
    await until('no page is allowed', () =>
      get().inExtension(async () => (await chrome.permissions.getAll()).origins?.length === 0),
    );
    await press(word('All options'));
    await shows('Marks and cards');
    expect(await page.$eval('input[value=press]', (input) => (input as HTMLInputElement).checked)).toBe(true);
  });

  it('a press of the toolbar button lets Sidelight read this one page', async (context) => {
    // Firefox shows its popup to no driver, and a tab that stands for it is no press of the button.
    if (get().kind === 'firefox') context.skip();
    page = await get().open('belarus-2020/');
    const popup = await get().openPopup(page);
    await popup.waitForSelector('::-p-text(Sidelight does not read this site by itself.)');
    expect(await get().marks(page)).toEqual([]);
    await (await popup.waitForSelector('::-p-text(Annotate this page now)'))?.click();
    await until('names are marked', async () => (await get().marks(page)).length > 0);
    await popup.close();
  });

  it('passes axe, light and dark, at twice the size and in a narrow window', async () => {
    await open();
    expect(await violations(page)).toEqual([]);
    await get().screenshots(page, 'options');
    await get().emulate(page, { dark: true });
    expect(await violations(page)).toEqual([]);
    await get().emulate(page, {});
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 800, height: 600 });
  });

  it('keeps every choice', async () => {
    await open();
    await choose('Every time it occurs');
    await kept('all', ({ marks }) => marks === 'all');
    await choose('Mark “Russian”, “Poles” and the like');
    await kept('no nationalities', ({ demonyms }) => demonyms === false);
    await choose('Mark them too, faintly');
    await kept('no faint marks', ({ faint }) => faint === false);
    await choose('Events');
    await kept('no events', ({ kinds }) => kinds?.join() === 'person,place,organisation');
    await page.select('#open-delay', '1200');
    await kept('the delay', ({ openDelay }) => openDelay === 1200);
    await page.select('#close-delay', '800');
    await kept('the other delay', ({ closeDelay }) => closeDelay === 800);
    await choose('Mark them in the page');
    await kept('painted notes', ({ paintNotes }) => paintNotes === true);
    await choose('Show some');
    await kept('some languages', ({ nameLanguages }) => nameLanguages?.length === 3);
    await ask(get(), 'muteName', 'May');
    await press('[aria-label^="Mark again"]');
    await kept('nothing muted', ({ muted }) => muted?.length === 0);
  });

  it('says what is no site', async () => {
    await open();
    await choose('Only on sites I choose');
    await page.waitForSelector('#add-site');
    await page.type('#add-site', 'not a site');
    await page.keyboard.press('Enter');
    await shows('That is no site.');
  });

  describe('notes', () => {
    const folder = mkdtempSync(`${tmpdir()}/sidelight-import-`);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    beforeAll(async () => {
      await noNotes(get());
    });
    const load = async (name: string, content: string) => {
      writeFileSync(`${folder}/${name}`, content);
      const input = await page.waitForSelector('#import');
      await (
        input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }
      ).uploadFile(`${folder}/${name}`);
    };
    const other: Note = { ...plainNote(), id: '00000000-0000-4000-8000-000000000002', body: 'Two.' };
    const now = '2026-11-22T12:00:00.000Z';

    it('are imported from both formats, the newer winning', async () => {
      await open('options.html#data');
      await load('one.json', toJson([plainNote()], now));
      await shows('one.json imported: 1 added, 0 updated, 0 were here already.');
      const newer = { ...plainNote(), body: 'Newer.', modified: '2026-02-01T00:00:00.000Z' };
      await load('two.jsonld', toJsonLd([newer, other]));
      await shows('two.jsonld imported: 1 added, 1 updated, 0 were here already.');
      await load('three.json', toJson([plainNote()], now));
      await shows('three.json imported: 0 added, 0 updated, 1 were here already.');
      expect((await allNotes(get())).map(({ body }) => body).sort()).toEqual(['Newer.', 'Two.']);
    });

    it('stay as they are when a file is bad, and the page says why', async () => {
      await open('options.html#data');
      const before = await allNotes(get());
      const bad: [name: string, content: string, says: string][] = [
        ['photo.json', '\u0089PNG', 'not JSON, or was cut off'],
        ['foreign.json', '{"bookmarks": []}', 'not Sidelight’s notes'],
        [
          'hostile.json',
          toJson(
            [{ ...other, id: crypto.randomUUID(), target: { ...other.target, url: 'javascript:alert(1)' } }],
            now,
          ),
          'note 1 of 1, “target.url”',
        ],
        ['huge.json', ' '.repeat(50_000_001), 'larger than 50 MB'],
      ];
      for (const [name, content, says] of bad) {
        await load(name, content);
        await shows(says);
        expect(await allNotes(get())).toEqual(before);
      }
      await get().screenshots(page, 'options-import-failed', ['light']);
    });

    it('are all deleted after a second question, and not before', async () => {
      await open('options.html#data');
      await press(word('Delete all notes…'));
      await shows('This cannot be undone.');
      expect(await violations(page)).toEqual([]);
      await press(word('Keep them'));
      expect(await allNotes(get())).toHaveLength(2);
      await press(word('Delete all notes…'));
      await press(word('Delete 2 notes'));
      await shows('2 notes deleted.');
      expect(await allNotes(get())).toEqual([]);
      await shows('There are no notes yet.');
    });
  });
});
