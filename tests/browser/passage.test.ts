/** A note on a passage: by mouse, by key, and at a second visit: the same, moved by an edit, gone with its quote. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { allNotes, noNotes } from './ask.ts';
import { describeBrowsers, until } from './harness.ts';

const site = mkdtempSync(`${tmpdir()}/sidelight-passage-`);
const file = `${site}/belarus-2020/index.html`;
cpSync(fileURLToPath(new URL('../pages', import.meta.url)), site, { recursive: true });
// What is called so is served under a strict policy.
cpSync(`${site}/belarus-2020`, `${site}/strict`, { recursive: true });
const original = readFileSync(file, 'utf8');
const passage = 'watched three revolutions at home';

afterAll(() => rmSync(site, { recursive: true, force: true }));

describeBrowsers(
  'a note on a passage',
  (get) => {
    let page: Page;
    beforeAll(() => get().allowEverywhere());
    beforeEach(() => writeFileSync(file, original));
    afterEach(async () => {
      await page.close();
      await noNotes(get());
    });

    const open = async (path = 'belarus-2020/') => {
      page = await get().open(path);
      await until('names are marked', async () => (await get().marks(page)).length > 5);
    };
    /** What the background does when one of the commands is given, which no driver can give. */
    const command = async (sidelight: string, ...args: string[]) => {
      const tab = await get().tabId(page);
      await get().inExtension((tab, message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }), tab, {
        sidelight,
        args,
      });
    };
    /** Types into the note frame, where the focus goes by itself, and saves; by key alone. */
    const writeNote = async (body: string) => {
      await until('the note can be typed', async () => {
        for (const frame of page.frames().slice(1)) {
          const ready = await frame.evaluate(
            () => document.hasFocus() && document.activeElement?.localName === 'textarea',
          );
          if (ready) return true;
        }
        return false;
      });
      await page.keyboard.type(body);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await until('the note is kept', async () => (await allNotes(get())).length === 1);
    };
    /** Draws the real mouse over the passage. */
    const select = async () => {
      const { from, to } = await page.evaluate((passage) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const at = node.textContent?.indexOf(passage) ?? -1;
          if (at < 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + passage.length);
          const lines = range.getClientRects();
          const first = lines[0] as DOMRect;
          const last = lines[lines.length - 1] as DOMRect;
          return {
            from: { x: first.left + 1, y: first.top + first.height / 2 },
            to: { x: last.right - 1, y: last.top + last.height / 2 },
          };
        }
        throw new Error('The passage is not in the article.');
      }, passage);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' '))).toBe(passage);
    };
    /** What the popup says of the passages of this page. */
    const passages = async () => {
      const popup = await get().openPopup(page);
      const found = await until('the popup lists the passage', () =>
        popup.$$eval('[data-outcome]', (all) =>
          all.length > 0
            ? all.map(
                (one) =>
                  `${one.getAttribute('data-outcome')}: ${one.querySelector('blockquote')?.textContent}`,
              )
            : null,
        ),
      );
      await popup.close();
      return found;
    };
    const visitAgain = async (edited: string) => {
      writeFileSync(file, edited);
      await page.close();
      await get().killBackground();
      await open();
    };

    it('is found at a second visit: the same, moved by an edit, gone with its quote', async () => {
      await open();
      await select();
      await command('noteHere');
      await writeNote('Which three?');
      expect(await allNotes(get())).toMatchObject([
        { body: 'Which three?', subject: { type: 'passage' }, quote: { exact: passage } },
      ]);

      await visitAgain(original);
      expect(await passages()).toEqual([`same: ${passage}`]);
      const opening = /<p[^>]*>/.exec(original.slice(original.indexOf('</h1>')))?.[0] ?? '';
      expect(opening).not.toBe('');
      const body = original.indexOf('</h1>');
      await visitAgain(
        original.slice(0, body) +
          original.slice(body).replace(opening, `${opening}An editor put this sentence before it all. `),
      );
      expect(await passages()).toEqual([`moved: ${passage}`]);
      await visitAgain(original.replace(passage, 'said nothing'));
      expect(await passages()).toEqual([`gone: ${passage}`]);
      expect(await allNotes(get())).toHaveLength(1);
    }, 60_000);

    it('and one on a name are written by keyboard alone, under a strict policy', async () => {
      await open('strict/');
      await page.evaluate(() => document.querySelector<HTMLElement>('a.brand')?.focus());
      await command('walk', 'next');
      await until('the walk has begun', () =>
        get().inCard(page, (root) => root.querySelector('[role=status]')?.textContent?.includes('name 1 of')),
      );
      await page.keyboard.press('n');
      await page.keyboard.press('m');
      await writeNote('By key.');
      const [note] = await allNotes(get());
      expect(note).toMatchObject({ body: 'By key.', target: { url: `${get().site}belarus-2020/` } });
      expect(note?.subject.type).toMatch(/^(entity|introduced)$/);
      // Out of the notes, out of the card, and back to where the focus was.
      await page.keyboard.press('Escape');
      await until('the notes have closed', () =>
        get().inCard(page, (root) => root.querySelector('.card') && !root.querySelector('iframe')),
      );
      await page.keyboard.press('Escape');
      await until('the card has closed', async () => (await get().cardText(page)) === null);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('brand');
    });
  },
  { site },
);
