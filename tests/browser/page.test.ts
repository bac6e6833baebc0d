/** The page script in real browsers: what is marked, what is left alone, and pages that change or are hostile. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeBrowsers, pause, until } from './harness.ts';

const site = fileURLToPath(new URL('page/pages', import.meta.url));
/** Longer than it takes to read a page again after a change. Milliseconds. */
const settled = 1200;

describeBrowsers(
  'a page',
  (get) => {
    let page: Page;
    let errors: string[];

    beforeAll(() => get().allowEverywhere());
    beforeEach(() => choose({ marks: 'all' }));
    afterEach(async () => {
      await page?.close();
    });

    /** Sets what the reader chose; the rest is as after the first run. */
    const choose = (settings: object) =>
      get().inExtension(
        (settings) => chrome.storage.local.set({ settings: { scope: 'everywhere', ...settings } }),
        settings,
      );
    const open = async (path: string) => {
      page = await get().open(path);
      errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
    };
    /** What is marked, without soft hyphens, in no order; in open shadow roots as well, and while the page is changing. */
    const names = () =>
      page.evaluate(() => {
        const texts: string[] = [];
        for (const [name, ranges] of CSS.highlights) {
          if (!name.startsWith('sidelight-')) continue;
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange();
            if (endOffset > (endContainer as Text).length) continue;
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            texts.push(range.toString().replaceAll('\u00AD', ''));
          }
        }
        return texts;
      });
    const marked = (name: string) => until(`“${name}” is marked`, async () => (await names()).includes(name));
    const notMarked = (name: string) =>
      until(`“${name}” is not marked`, async () => !(await names()).includes(name));
    /** Asks the background, as the popup does. */
    const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
      get().inExtension(
        async (name, args) => {
          const answer: { value: unknown; error?: string } = await chrome.runtime.sendMessage({
            sidelight: name,
            args,
          });
          if (answer.error) throw new Error(answer.error);
          return answer.value;
        },
        name,
        args,
      );
    const openMarked = async (path: string, name = 'Minsk') => {
      await open(path);
      await marked(name);
    };

    describe('that is an article', () => {
      it('is marked, and not a byte of its body changes', async () => {
        await open('article.html');
        const before = await page.evaluate(() => document.body.outerHTML);
        await marked('Minsk');
        expect(await names()).toEqual(
          expect.arrayContaining(['Minsk', 'Alexander Lukashenko', 'Vladimir Putin', 'Belarus', 'Warsaw']),
        );
        expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
        expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
        await get().screenshots(page, 'marks');
      });

      it('says with its first texts when it was published, and where', async () => {
        type Listening = typeof globalThis & { contexts: object[] };
        await get().inExtension(() => {
          const contexts: object[] = [];
          (globalThis as Listening).contexts = contexts;
          chrome.runtime.onMessage.addListener((message: unknown): undefined => {
            const { sidelight, args } = message as { sidelight: string; args: object[] };
            if (sidelight === 'link') contexts.push(args[1]!);
          });
        });
        await openMarked('article.html');
        const [first] = await get().inExtension(() => (globalThis as Listening).contexts);
        expect(first).toMatchObject({ date: '2020-08-16', host: '127.0.0.1', blocks: 0 });
      });

      it('is marked though the background dies while it is asked', async () => {
        for (let i = 0; i < 4; i++) {
          await Promise.all([
            open('article.html'),
            get()
              .killBackground()
              .catch(() => {}),
          ]);
          await marked('Minsk');
          if (i < 3) await page.close();
        }
      });

      it('has nothing marked in fields, code, editable text, boxes and navigation', async () => {
        await openMarked('article.html');
        for (const name of ['Estonia', 'Tallinn', 'Ukraine', 'NATO'])
          expect(await names()).not.toContain(name);
      });

      it('has the first mention of each section marked unless the reader wants all', async () => {
        const count = async (name: string) => (await names()).filter((other) => other === name).length;
        await openMarked('article.html');
        const all = await count('Warsaw');
        expect(all).toBe(2);
        await choose({ marks: 'first' });
        await until('one is left', async () => (await count('Warsaw')) === 1);
      });

      it('loses the kinds that the reader does not want', async () => {
        await openMarked('article.html');
        await choose({ marks: 'all', kinds: ['person'] });
        await notMarked('Minsk');
        expect(await names()).toContain('Alexander Lukashenko');
      });

      it('loses its nationalities when the reader does not want them, and has them again', async () => {
        await openMarked('article.html', 'Polish');
        await choose({ marks: 'all', demonyms: false });
        await notMarked('Polish');
        expect(await names()).toContain('Warsaw');
        await choose({ marks: 'all' });
        await marked('Polish');
      });

      it('loses all marks when its site is turned off, and stays so', async () => {
        await openMarked('article.html');
        await choose({ marks: 'all', sitesOff: ['127.0.0.1'] });
        await until('no marks are left', async () => (await names()).length === 0);
        await page.reload();
        await pause(settled);
        expect(await names()).toEqual([]);
      });

      it('follows its links when their names are clicked', async () => {
        await openMarked('article.html');
        await page.click('#link');
        await until('the link was followed', () => page.url().endsWith('front.html'));
      });

      it('opens a card on a name, and none beside a line', async () => {
        await openMarked('article.html');
        const card = () =>
          get()
            .inCard(page, (root) => root.querySelector('.card')?.textContent ?? null)
            .catch(() => null);
        const side = await page.evaluate(() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('h1') as Element);
          const { right, top, height } = range.getBoundingClientRect();
          return { x: right + 150, y: top + height / 2 };
        });
        await page.mouse.move(side.x, side.y, { steps: 3 });
        await pause(900);
        expect(await card()).toBeNull();
        await get().restOn(page, 'Alexander Lukashenko');
        await until('a card opens', async () => (await card())?.includes('Lukashenko'));
      });

      it('is marked under a strict policy and trusted types', async () => {
        await openMarked('strict.html');
        expect(await names()).toContain('Belarus');
        expect(errors).toEqual([]);
      });
    });

    it('that is no article stays as it is', async () => {
      await open('front.html');
      await pause(settled + 500);
      expect(await names()).toEqual([]);
    });

    describe('that changes', () => {
      it('has new text marked, and what went is forgotten', async () => {
        await openMarked('article.html', 'Warsaw');
        await page.evaluate(() => {
          const text = document.querySelector('#second')?.firstChild as Text;
          text.data = text.data.replaceAll('Warsaw', 'Vilnius').replaceAll('Polish', 'Lithuanian');
        });
        await marked('Vilnius');
        await notMarked('Warsaw');
        await page.evaluate(() => document.querySelector('#second')?.remove());
        await notMarked('Vilnius');
      });

      it('is another article after navigation without a load', async () => {
        await openMarked('app.html?Minsk');
        await page.evaluate(() => (globalThis as unknown as { go(place: string): void }).go('Warsaw'));
        await marked('Warsaw');
        expect(await names()).not.toContain('Minsk');
        await page.evaluate(() => (globalThis as unknown as { go(place: string): void }).go(''));
        await until('nothing is marked', async () => (await names()).length === 0);
        expect(errors).toEqual([]);
      });

      it('becomes an article after navigation without a load', async () => {
        await open('app.html');
        await pause(300);
        await page.evaluate(() => (globalThis as unknown as { go(place: string): void }).go('Warsaw'));
        await marked('Warsaw');
      });

      it('goes on for ever', async () => {
        await openMarked('app.html?Minsk');
        for (const place of ['Warsaw', 'Vilnius']) {
          await page.evaluate(
            (place) => (globalThis as unknown as { more(place: string): void }).more(place),
            place,
          );
          await marked(place);
        }
        expect(await names()).toContain('Minsk');
      });

      it('while it is read ends with the marks of what it became', async () => {
        await open('long.html');
        const counted = (texts: string[]) =>
          ['Minsk', 'Kyiv', 'Warsaw'].map((name) => texts.filter((text) => text === name).length);
        await until('the page has changed', () =>
          page.evaluate(() => document.documentElement.dataset.turns === 'over'),
        );
        const written = counted(
          await page.evaluate(() => document.querySelector('main')!.textContent!.match(/[A-Z][a-z]+/g)!),
        );
        expect(written).toEqual([480, 0, 480]);
        await until(
          'its names are marked, and no others',
          async () => counted(await names()).join() === written.join(),
        );
        expect(errors).toEqual([]);
      });

      it('shows what was folded away', async () => {
        await open('article.html');
        await page.evaluate(() => {
          (document.querySelector('#second') as HTMLElement).style.display = 'none';
        });
        await marked('Minsk');
        await page.evaluate(() => {
          (document.querySelector('#second') as HTMLElement).style.display = '';
        });
        await marked('Warsaw');
      });

      it('is marked again after it was left and returned to', async () => {
        await openMarked('article.html');
        await page.goto(`${get().site}front.html`);
        // Not the driver's own way back: in Firefox it waits for a load that never comes.
        await page.evaluate(() => void history.back());
        await until('the page is back', () => page.evaluate(() => location.pathname === '/article.html'));
        await marked('Minsk');
        await page.evaluate(() => {
          (document.querySelector('#second')?.firstChild as Text).data = 'In Vilnius all was calm.';
        });
        await marked('Vilnius');
      });

      it('is left alone while its tab is hidden', async () => {
        await openMarked('article.html');
        const front = await get().open('front.html');
        await until('the tab is hidden', () => page.evaluate(() => document.hidden));
        await page.evaluate(() => document.querySelector('#second')?.append(' In Vilnius all was calm.'));
        await pause(settled);
        expect(await names()).not.toContain('Vilnius');
        await front.close();
        await page.bringToFront();
        await marked('Vilnius');
      });
    });

    describe('made of several trees', () => {
      it('has frames of its own site marked', async () => {
        await openMarked('frame.html');
        const frame = page.frames().find((frame) => frame.url().endsWith('inner.html'))!;
        await until('the frame is marked', () =>
          frame.evaluate(() => (CSS.highlights.get('sidelight-strong')?.size ?? 0) > 0),
        );
      });

      it('has open shadow roots marked, painted and pointed at', async () => {
        await openMarked('shadow.html', 'Warsaw');
        const styled = await page.evaluate(
          () => document.querySelector('news-quote')?.shadowRoot?.adoptedStyleSheets.length,
        );
        expect(styled).toBe(1);
        await get().restOn(page, 'Warsaw');
        await until('a card opens', () =>
          get().inCard(page, (root) => root.querySelector('.card')?.textContent?.includes('Warsaw')),
        );
      });
    });

    describe('that is hostile', () => {
      it('cannot wipe the marks for long', async () => {
        await openMarked('article.html');
        await page.evaluate(() => {
          CSS.highlights.clear();
          document.adoptedStyleSheets = [];
        });
        await page.mouse.move(200, 200, { steps: 3 });
        await marked('Minsk');
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
        await page.evaluate(() => CSS.highlights.get('sidelight-strong')?.clear());
        await page.mouse.move(300, 300, { steps: 3 });
        await marked('Minsk');
      });

      it('is left in peace if it wipes them for ever', async () => {
        await openMarked('article.html');
        await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 50));
        await pause(600);
        expect(errors).toEqual([]);
      });

      it('can forge what it likes', async () => {
        await openMarked('article.html');
        await page.evaluate((origin) => {
          const id = origin.split('//')[1]!;
          for (const name of [id, `${id}:page`, `${id}:gate`, 'sidelight', 'sidelight:end'])
            for (const target of [window, document, document.documentElement])
              target.dispatchEvent(new CustomEvent(name, { detail: { type: 'started', end: true } }));
          window.postMessage({ sidelight: 'arrived', args: [] }, '*');
          window.postMessage({ type: `${id}:script-started`, contentScriptName: 'page' }, '*');
          (globalThis as unknown as { sidelight: unknown }).sidelight = { alive: () => true, end() {} };
          window.dispatchEvent(new Event('pagehide'));
        }, get().origin);
        await page.evaluate(() => {
          (document.querySelector('#second')?.firstChild as Text).data = 'In Vilnius all was calm.';
        });
        await marked('Vilnius');
        expect(await names()).toContain('Minsk');
        expect(errors).toEqual([]);
      });
    });

    describe('with a note on a passage', () => {
      const passage = 'the police kept away from the crowds';
      const outcomes = async () => {
        const tab = await get().tabId(page);
        const { anchors } = (await ask('tab', tab)) as { anchors: { outcome: string }[] };
        return anchors.map(({ outcome }) => outcome);
      };
      const becomes = (outcome: string) =>
        until(`the note is ${outcome}`, async () => (await outcomes()).join() === outcome);

      it('finds it again: the same, moved, gone', async () => {
        await openMarked('article.html');
        const url = page.url();
        await ask('saveNote', {
          body: 'Did they?',
          tags: [],
          subject: { type: 'passage' },
          target: { url, title: 'Protests', site: '127.0.0.1' },
          ...(await page.evaluate((passage) => {
            // The blocks up to the passage, as a reader would count them.
            const blocks = [...document.querySelectorAll('article > :is(h1, h2, p)')].map((block) =>
              (block.textContent ?? '').trim(),
            );
            const text = blocks.join('\n');
            const start = text.indexOf(passage);
            const end = start + passage.length;
            return {
              quote: {
                exact: passage,
                prefix: text.slice(start - 30, start),
                suffix: text.slice(end, end + 30),
              },
              position: { start, end },
            };
          }, passage)),
        });
        const tab = await get().tabId(page);
        await get().inExtension(
          (tab) => chrome.tabs.sendMessage(tab, { sidelight: 'notesChanged', args: [] }, { frameId: 0 }),
          tab,
        );
        await becomes('same');
        await page.evaluate(() => document.querySelector('h1')?.append(', and go on'));
        await becomes('moved');
        await page.evaluate((passage) => {
          for (const p of document.querySelectorAll('p'))
            if (p.textContent?.includes(passage)) (p.lastChild as Text).data = ' was silent.';
        }, passage);
        await becomes('gone');
        await page.reload();
        await becomes('same');
        await ask('deleteAllNotes');
      });
    });

    it('has a state for the popup', async () => {
      await openMarked('frame.html');
      const inner = page.frames().find((frame) => frame.url().endsWith('inner.html'))!;
      await until('the frame is marked', () => inner.evaluate(() => CSS.highlights.size > 0));
      const tab = await get().tabId(page);
      const state = (await ask('tab', tab)) as { state: string; names: { name: string; frameId: number }[] };
      expect(state.state).toBe('reading');
      const frames = new Map(state.names.map(({ name, frameId }) => [name, frameId]));
      expect(frames.get('Minsk')).toBe(0);
      expect(frames.get('Warsaw')).toBeGreaterThan(0);
      await page.goto(`${get().site}front.html`);
      expect(await ask('tab', tab)).toMatchObject({ state: 'asleep', names: [] });
      await ask('annotateNow', tab);
      await marked('Vladimir Putin');
      await choose({ enabled: false });
      expect(await ask('tab', tab)).toMatchObject({ state: 'off' });
      await choose({ sitesOff: ['127.0.0.1'] });
      expect(await ask('tab', tab)).toMatchObject({ state: 'off-here' });
    });

    it('outlives the extension without an error', async () => {
      await openMarked('article.html');
      await get()
        .inExtension(() => chrome.management.uninstallSelf())
        .catch(() => {
          // The page that asked goes with the extension.
        });
      // Firefox ends content scripts at once and without a word: there the marks stay until the page is loaded again.
      await page.bringToFront();
      await page.mouse.move(200, 200, { steps: 3 });
      if (get().kind === 'chromium')
        await until('no marks are left', async () => (await names()).length === 0);
      else await pause(settled);
      await page.evaluate(() => document.querySelector('#second')?.append(' In Vilnius all was calm.'));
      await page.mouse.move(300, 300, { steps: 5 });
      await pause(settled);
      expect(errors).toEqual([]);
      expect(await names()).not.toContain('Vilnius');
    });
  },
  { site },
);
