/** The popup in real browsers: the names of the page, the notes, and files that are read back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importNotes } from '../../lib/notes/import.ts';
import type { Note } from '../../lib/notes/note.ts';
import { allNotes, ask, noNotes } from './ask.ts';
import { violations } from './axe.ts';
import { type Downloads, saveDownloads } from './downloads.ts';
import { describeBrowsers, until } from './harness.ts';

const target = { url: 'https://news.example/a', title: 'A story', site: 'news.example' };
const keep = (name: string, kind: string, body: string, tags: string[]) =>
  ({ body, tags, subject: { type: 'entity', id: name.toLowerCase(), name, kind }, target }) as const;

describeBrowsers('the popup', (get) => {
  let article: Page;
  let popup: Page;
  beforeAll(() => get().allowEverywhere());
  afterEach(async () => {
    await popup.close().catch(() => {});
    await article.close();
    await noNotes(get());
    await get().inExtension(() => chrome.storage.local.remove('settings'));
    await get().inExtension(() => chrome.storage.local.set({ settings: { scope: 'everywhere' } }));
  });

  const text = () => popup.evaluate(() => document.body.innerText);
  const shows = (part: string) =>
    until(`the popup shows “${part}”`, async () => (await text()).includes(part));
  const press = async (selector: string) => {
    const element = await popup.waitForSelector(selector, { timeout: 5000 });
    await element?.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    await element?.click();
  };
  const word = (label: string) => `::-p-xpath(//button[normalize-space()="${label}"])`;
  const marked = () => until('names are marked', async () => (await get().marks(article)).length > 0);
  /** A page reads while it is in front. A real popup lies over it; the tab that stands for it in Firefox hides it. */
  const lookAtArticle = async () => {
    if (get().kind === 'chromium') return;
    await article.bringToFront();
    await marked();
    await popup.bringToFront();
  };
  const open = async (path = 'belarus-2020/') => {
    article = await get().open(path);
    if (path !== 'plain.html') await marked();
    popup = await get().openPopup(article);
    await popup.waitForSelector('[role=tabpanel]');
  };

  describe('this page', () => {
    it('lists the names of the article by kind; a press scrolls to a name', async () => {
      await open();
      await shows('Sviatlana Tsikhanouskaya');
      expect(
        await popup.$$eval('.group-heading', (all) =>
          all.map((one) => one.textContent?.replace(/\d+/, '').trim()),
        ),
      ).toEqual(['People', 'Places', 'Organisations', 'Events']);
      expect(await text()).toContain('introduced here');
      expect(await violations(popup)).toEqual([]);
      await get().screenshots(popup, 'popup-page');
      expect(await article.evaluate(() => scrollY)).toBe(0);
      await press('[data-key="sviatlana-tsikhanouskaya"]');
      await until('the article has scrolled', () => article.evaluate(() => scrollY > 0));
      await popup.type('[type=search]', 'tsikh');
      await until('one kind is left', async () => (await popup.$$('.group-heading')).length === 1);
    });

    it('lists the passages with notes, and says of each whether it is still there', async () => {
      const passage = (exact: string) => ({
        body: 'Note.',
        tags: [],
        subject: { type: 'passage' },
        target: { url: `${get().site}belarus-2020/`, title: 'T', site: 'S' },
        quote: { exact, prefix: '', suffix: '' },
      });
      await ask(get(), 'saveNote', passage('watched three revolutions at home'));
      await ask(get(), 'saveNote', passage('this sentence was never in the article at all'));
      await open();
      await shows('Passages with notes');
      const outcomes = () =>
        popup.$$eval('[data-outcome]', (all) =>
          all
            .map(
              (one) => `${one.getAttribute('data-outcome')}: ${one.querySelector('blockquote')?.textContent}`,
            )
            .sort(),
        );
      expect(await outcomes()).toEqual([
        'gone: this sentence was never in the article at all',
        'same: watched three revolutions at home',
      ]);
    });

    it('turns Sidelight off on this site, and on again', async () => {
      await open();
      await shows('Sviatlana Tsikhanouskaya');
      await press(word('Turn off on 127.0.0.1'));
      await shows('You turned Sidelight off on 127.0.0.1.');
      await until('the marks have gone', async () => (await get().marks(article)).length === 0);
      await press(word('Turn on here'));
      await lookAtArticle();
      await shows('Sviatlana Tsikhanouskaya');
    });

    it('turns Sidelight off everywhere', async () => {
      await open();
      await press(word('Turn off everywhere'));
      await shows('Sidelight is off on all pages.');
      await get().screenshots(popup, 'popup-off', ['light']);
      await press(word('Turn on'));
      await lookAtArticle();
      await shows('Places');
    });

    it('says when a page is no article, and reads it all the same when asked', async () => {
      await open('plain.html');
      await shows('does not look like an article');
      expect(await violations(popup)).toEqual([]);
      await press(word('Annotate this page now'));
      await lookAtArticle();
      await shows('Minsk');
    });
  });

  describe('notes', () => {
    let downloads: Downloads;
    beforeAll(async () => {
      downloads = await saveDownloads(get());
    });
    afterAll(() => downloads.end());
    beforeEach(async () => {
      await ask(get(), 'saveNote', keep('Minsk', 'place', 'Capital.', ['city']));
      await ask(
        get(),
        'saveNote',
        keep('NATO', 'organisation', '=cmd, "quoted"\nline', ['alliance', 'city']),
      );
      await open();
      await press('#tab-notes');
      await shows('2 notes');
    });

    it('are listed, and found by word, kind and tag', async () => {
      await popup.type('[type=search]', 'capital');
      await shows('1 of 2 notes');
      expect(await text()).not.toContain('NATO');
      await popup.$eval('[type=search]', (input) => {
        (input as HTMLInputElement).value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await popup.select('[aria-label=Kind]', 'organisation');
      await shows('1 of 2 notes');
      expect(await popup.$$eval('.note-name', (all) => all.map((one) => one.textContent))).toEqual(['NATO']);
      await popup.select('[aria-label=Kind]', '');
      await popup.select('[aria-label=Tag]', 'city');
      await shows('2 notes');
      expect(await violations(popup)).toEqual([]);
      await get().screenshots(popup, 'popup-notes');
    });

    it('are changed, deleted and brought back', async () => {
      await press('[aria-label="Edit the note on Minsk"]');
      await popup.keyboard.press('End');
      await popup.keyboard.type(' Of Belarus.');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
      await shows('Capital. Of Belarus.');
      await press('[aria-label="Delete the note on Minsk"]');
      await shows('Note on Minsk deleted.');
      expect(await allNotes(get())).toHaveLength(1);
      await press(word('Undo'));
      await shows('Capital. Of Belarus.');
      expect(await allNotes(get())).toHaveLength(2);
    });

    it('are exported to files, and those that can be read back hold the same notes', async () => {
      const notes = await allNotes(get());
      const byId = (all: Note[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));
      await press(word('Export'));
      for (const format of ['json', 'jsonld'] as const) {
        await press(`[data-export=${format}]`);
        const { text } = await downloads.next(`.${format}`);
        expect(byId(importNotes(text))).toEqual(byId(notes));
        await noNotes(get());
        expect(await ask(get(), 'importNotes', text)).toEqual({ added: 2, updated: 0, unchanged: 0 });
        expect(byId(await allNotes(get()))).toEqual(byId(notes));
      }
      await press('[data-export=csv]');
      expect((await downloads.next('.csv')).text).toContain(`,"'=cmd, ""quoted""\nline",`);
      await press('[data-export=md]');
      expect((await downloads.next('.md')).text).toContain('## [A story](<https://news.example/a>)');
    });

    it('ask for a backup after twenty changes, and not after it', async () => {
      expect(await text()).not.toContain('Save a backup');
      for (let n = 0; n < 20; n++) await ask(get(), 'saveNote', keep('Brest', 'place', `${n}`, []));
      await press(word('Save a backup'));
      const { text: file } = await downloads.next('.json');
      expect(importNotes(file)).toHaveLength(22);
      await until('the reminder has gone', async () => !(await text()).includes('Save a backup'));
    });
  });
});
