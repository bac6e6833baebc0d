/** The card in real browsers: the real content script over a made-up reading (tests/browser/card). */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildTestExtension } from './card/extension.ts';
import { describeBrowsers, pause, until } from './harness.ts';

const site = fileURLToPath(new URL('card/pages', import.meta.url));
/** Longer than a card takes to open or to close, with the test's short delays and with the usual ones. Milliseconds. */
const longEnough = 350;
const longEnoughUsually = 800;

describeBrowsers(
  'the card',
  (get) => {
    let page: Page;
    const open = async (path = 'article.html', size = { width: 900, height: 700 }) => {
      page = await get().open(path);
      await page.setViewport(size);
      await page.mouse.move(2, 300);
      await until('the names are marked', async () => (await get().marks(page)).length > 0);
    };
    /** The card's text in one line; null where there is no card. */
    const card = (): Promise<string | null> =>
      get()
        .inCard(page, (root) => {
          const card = root.querySelector<HTMLElement>('.card');
          return card ? card.innerText.replace(/\s+/g, ' ') : null;
        })
        .catch(() => null);
    const shows = (part: string) =>
      until(`the card shows “${part}”`, async () => (await card())?.includes(part));
    const closes = () => until('the card closes', async () => (await card()) === null);
    const box = (selector = '.card') =>
      get().inCard(
        page,
        (root, selector) => {
          const { left, top, right, bottom, width, height } = root
            .querySelector(selector)!
            .getBoundingClientRect();
          return { left, top, right, bottom, width, height };
        },
        selector,
      );
    /** Presses the button or link of the card that says so, with the real mouse. */
    const press = async (label: string) => {
      const at = await get().inCard(
        page,
        (root, label) => {
          const all = [...root.querySelectorAll<HTMLElement>('button, a, [role=button]')];
          const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label);
          found?.scrollIntoView({ block: 'nearest' });
          const place = found?.getBoundingClientRect();
          return place && { x: place.x + place.width / 2, y: place.y + place.height / 2 };
        },
        label,
      );
      if (!at) throw new Error(`No button ${label} in the card: ${await card()}`);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await page.mouse.click(at.x, at.y);
    };
    const said = () =>
      get()
        .inCard(page, (root) => root.querySelector('[role=status]')?.textContent ?? '')
        .catch(() => '');
    const says = (part: string) => until(`“${part}” is announced`, async () => (await said()).includes(part));
    const walk = (step: string) =>
      page.evaluate((step) => {
        document.dispatchEvent(new CustomEvent('test-walk', { detail: step }));
      }, step);
    const focused = () => page.evaluate(() => document.activeElement?.localName ?? null);
    const focusedInCard = () =>
      get().inCard(page, (root) => {
        const active = root.activeElement;
        return active && (active.getAttribute('aria-label') ?? active.textContent);
      });

    beforeEach(() => open());
    afterEach(() => page.close());

    it('opens half a second after the pointer rests on a name, and takes no focus', async () => {
      await page.close();
      await open('article.html?usual');
      await page.focus('#search');
      const before = Date.now();
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      expect(Date.now() - before).toBeGreaterThan(450);
      expect(await card()).toContain('President of Belarus, since July 1994');
      expect(await card()).toContain('Аляксандр Лукашэнка');
      expect(await focused()).toBe('input');
    });

    it('does not open for a pointer that only passes', async () => {
      await page.close();
      await open('article.html?usual');
      await get().restOn(page, 'Lukashenka');
      await pause(200);
      await page.mouse.move(2, 300);
      await pause(longEnoughUsually);
      expect(await card()).toBeNull();
    });

    it('closes when the pointer leaves, stays while the pointer is on it', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      const { left, top } = await box();
      await page.mouse.move(left + 60, top + 60, { steps: 4 });
      await pause(longEnough);
      expect(await card()).toContain('Alexander Lukashenko');
      await page.mouse.move(2, 650, { steps: 4 });
      await closes();
    });

    it('goes with its name when the page scrolls, and goes away when the name does', async () => {
      await walk('open');
      await shows('Svislach');
      const { top } = await box();
      await page.evaluate(() => window.scrollBy(0, 40));
      await until('the card has moved', async () => Math.abs((await box()).top - (top - 40)) < 2);
      await page.evaluate(() => window.scrollBy(0, 900));
      await closes();
    });

    it('closes when the page scrolls its name away from under the pointer', async () => {
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
      await page.evaluate(() => window.scrollBy(0, 320));
      await closes();
    });

    it('goes over to the next name the pointer rests on', async () => {
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
      await get().restOn(page, 'Bezsmertnyi');
      await shows('Roman Bezsmertnyi');
    });

    it('closes by Escape, wherever the focus is', async () => {
      await page.focus('#search');
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await page.keyboard.press('Escape');
      await closes();
      expect(await focused()).toBe('input');
    });

    it('leaves the body as it was, and <html> with nothing of ours in the end', async () => {
      const before = await page.evaluate(() => document.body.outerHTML);
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
      await page.keyboard.press('Escape');
      await until('the host is gone', () =>
        page.evaluate(() => document.documentElement.children.length === 2),
      );
    });

    it('looks the same whatever the page’s rules say', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      const look = await get().inCard(page, (root) => {
        const { fontSize, color } = getComputedStyle(root.querySelector('.summary')!);
        return { fontSize, color, width: root.querySelector('.card')!.getBoundingClientRect().width };
      });
      expect(look).toEqual({ fontSize: '14px', color: 'rgb(33, 29, 24)', width: 360 });
    });

    it('tells a page nothing', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'mouseover'])
          document.addEventListener(type, (event) =>
            heard.push(`${type} ${(event.target as Element).localName}`),
          );
      });
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await press('Minsk');
      await shows('Svislach');
      const seen = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return {
          root: host.shadowRoot,
          text: host.textContent,
          markup: host.innerHTML,
          heard: (window as unknown as { heard: string[] }).heard.filter((line) =>
            line.includes('sidelight'),
          ),
        };
      });
      expect(seen).toEqual({ root: null, text: '', markup: '', heard: [] });
    });

    it('hears no forged event', async () => {
      await page.evaluate(async () => {
        const name = document.querySelector('h1')!.getBoundingClientRect();
        const point = {
          clientX: name.left + 380,
          clientY: name.top + 20,
          bubbles: true,
          pointerType: 'touch',
        };
        for (const type of ['pointermove', 'pointerdown', 'click'])
          document.body.dispatchEvent(new PointerEvent(type, point));
        document.body.dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'mouse' }));
      });
      await pause(longEnough);
      expect(await card()).toBeNull();
      await walk('next');
      await says('name 1 of');
      const key = (key: string) =>
        page.evaluate((key) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }, key);
      await key('o');
      await key('Escape');
      await pause(longEnough);
      expect(await card()).toBeNull();
      expect(await said()).toContain('name 1 of');
    });

    it('survives a page that throws it out', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
      await page.mouse.move(2, 650, { steps: 3 });
      await pause(longEnough);
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
    });

    it('opens related entities in place, with a way back', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await page.focus('#search');
      await press('Minsk');
      await shows('Svislach');
      await press('Belarus');
      await shows('between Poland');
      await press('Back to Minsk');
      await shows('Svislach');
      await press('Back to Alexander Lukashenko');
      await shows('since July 1994');
      expect(await card()).not.toContain('Svislach');
      await press('Close');
      await closes();
      expect(await focused()).toBe('input');
    });

    it('shows what a name could also be, and lets the reader choose', async () => {
      const asked = page.evaluate(
        () =>
          new Promise((told) =>
            document.addEventListener('reading-asked', (event) => told((event as CustomEvent).detail), {
              once: true,
            }),
          ),
      );
      await get().restOn(page, 'Georgia');
      await shows('Place, probably');
      await shows('Could also be Georgia, United States');
      await press('Georgia, United States');
      await shows('capital is Atlanta');
      await press('This is the one');
      await shows('In this article “Georgia” is Georgia, United States.');
      expect(await asked).toBe('choose Georgia georgia-us');
      expect(await card()).not.toContain('probably');
    });

    it('“not right?”: none of these takes the mark away', async () => {
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
      await press('Not right?');
      await shows('“Georgia” in this article is');
      await press('none of these');
      await closes();
      await says('“Georgia” is not marked in this article any more.');
    });

    it('copies a report and sends nothing', async () => {
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
      await press('Not right?');
      await shows('Copy a report');
      await press('Copy a report');
      await shows('The report is in the clipboard. Nothing was sent.');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.focus('#search');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await page.$eval('#search', (field) => (field as HTMLInputElement).value);
      expect(pasted).toContain('“Georgia” was read as Georgia (georgia, place); likely');
    });

    it('quotes the introduction of a person and offers a note made elsewhere', async () => {
      await get().restOn(page, 'Bezsmertnyi');
      await shows('Person, from this article');
      await shows('former ambassador of Ukraine to Belarus');
      await shows('You have a note on a person of this name, from gazette.example');
    });

    it('says in one sentence what went wrong', async () => {
      await get().restOn(page, 'Nowhere');
      await shows('Sidelight has no card of nowhere: its knowledge changed. Reload the page.');
    });

    it('stays while it is pinned, and closes by its button', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await press('Keep this card open');
      await page.mouse.move(2, 650, { steps: 3 });
      await pause(longEnough);
      expect(await card()).toContain('Alexander Lukashenko');
      await press('Close');
      await closes();
    });

    it('opens by a tap, not where the tap is the page’s', async () => {
      const middle = async (text: string) =>
        page.evaluate((text) => {
          for (const range of CSS.highlights.get('sidelight-strong') as Iterable<Range>) {
            if (!range.toString().startsWith(text)) continue;
            if (text === 'Minsk' && !range.startContainer.parentElement?.closest('a')) continue;
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          throw new Error(`no ${text}`);
        }, text);
      const linked = await middle('Minsk');
      await page.touchscreen.tap(linked.x, linked.y);
      await until('the link was followed', () => page.url().endsWith('#linked'));
      expect(await card()).toBeNull();
      const name = await middle('Lukashenka');
      await page.touchscreen.tap(name.x, name.y);
      await shows('Alexander Lukashenko');
      await page.touchscreen.tap(20, 650);
      await closes();
    });

    it('walks by keyboard alone: announced, opened, entered, left', async () => {
      await page.focus('#search');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.focus('#link');
      await walk('next');
      await says('Minsk, place, name 1 of 11; sure');
      await page.keyboard.press('n');
      await says('Roman Bezsmertnyi, person introduced by this article, name 2 of 11; sure');
      await page.keyboard.press('ArrowRight');
      await says('Belarus, place, name 3 of 11; sure');
      await page.keyboard.press('p');
      await page.keyboard.press('p');
      await says('Minsk, place, name 1 of 11');
      await page.keyboard.press('o');
      await shows('Svislach');
      await says('Minsk. City in Belarus. Capital and largest city of Belarus');
      expect(await focused()).toBe('a');
      await page.keyboard.press('Tab');
      expect(await focusedInCard()).toBe('Keep this card open');
      await page.keyboard.press('Tab');
      expect(await focusedInCard()).toBe('Close');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await closes();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
      await page.keyboard.press('j');
      await says('name 2 of 11');
      await page.keyboard.press('Escape');
      await says('Left the names.');
      expect(page.url()).not.toContain('#linked');
    });

    it('the card follows the walk', async () => {
      await walk('open');
      await shows('Svislach');
      await page.keyboard.press('n');
      await shows('Roman Bezsmertnyi');
      await page.keyboard.press('i');
      await get().inCard(page, (root) => root.querySelector('[aria-pressed=true]')!.ariaLabel);
    });

    it('its keys are the page’s where text is typed, with a modifier, and outside the walk', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener('keydown', ({ key, defaultPrevented }) => {
          if (!defaultPrevented) heard.push(key);
        });
      });
      const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
      await page.keyboard.press('n');
      expect(await heard()).toEqual(['n']);
      await walk('next');
      await says('name 1 of');
      await page.focus('#search');
      await page.keyboard.type('jn');
      expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('jn');
      expect(await heard()).toEqual(['j', 'n']);
      await page.$eval('#search', (field) => (field as HTMLElement).blur());
      await page.keyboard.down('Alt');
      await page.keyboard.press('n');
      await page.keyboard.up('Alt');
      expect(await heard()).toEqual(['Alt', 'n']);
      expect(await said()).toContain('name 1 of');
      await page.keyboard.press('n');
      await says('name 2 of');
      expect(await heard()).toEqual([]);
    });

    it('never covers the line of its name and stays in the window, at 200 % zoom too', async () => {
      // A page at 200 % has half the CSS pixels.
      for (const size of [
        { width: 900, height: 700 },
        { width: 450, height: 350 },
        { width: 320, height: 480 },
      ]) {
        await page.setViewport(size);
        for (const name of ['Lukashenka', 'Nowhere']) {
          await page.mouse.move(1, 1);
          await closes();
          await get().restOn(page, name);
          await until('a card', card);
          const at = await box();
          const line = await page.evaluate((name) => {
            for (const range of CSS.highlights.get('sidelight-strong') as Iterable<Range>)
              if (range.toString() === name) return range.getBoundingClientRect().toJSON() as DOMRect;
            throw new Error(name);
          }, name);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.right).toBeLessThanOrEqual(size.width);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.bottom).toBeLessThanOrEqual(size.height);
          expect(at.top >= line.bottom || at.bottom <= line.top, `${name} at ${size.width}`).toBe(true);
          expect(at.height).toBeLessThanOrEqual(size.height * 0.7 + 1);
        }
      }
    });

    it('begins where the name begins in a right-to-left page, and reads left to right itself', async () => {
      await page.close();
      await open('rtl.html');
      await get().restOn(page, 'מינסק');
      await shows('Svislach');
      const { right } = await box();
      const name = await page.evaluate(() => {
        for (const range of CSS.highlights.get('sidelight-strong') as Iterable<Range>)
          if (range.toString() === 'מינסק') return range.getBoundingClientRect().right;
        return 0;
      });
      expect(Math.abs(right - name)).toBeLessThan(2);
      expect(
        await get().inCard(page, (root) => getComputedStyle(root.querySelector('.card')!).direction),
      ).toBe('ltr');
      await get().screenshots(page, 'card-rtl');
    });

    it('opens under a strict policy with trusted types', async () => {
      await page.close();
      await open('strict.html');
      await get().restOn(page, 'Lukashenka');
      await shows('since July 1994');
      const colour = await get().inCard(
        page,
        (root) => getComputedStyle(root.querySelector('.card')!).backgroundColor,
      );
      expect(colour).toBe('rgb(251, 248, 241)');
    });

    it('notes are typed in a frame that the page does not hear; the card is pinned meanwhile', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
          window.addEventListener(type, () => heard.push(type), true);
      });
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await press('Add a note');
      await until('the frame is there', () =>
        get().inCard(page, (root) => root.querySelector('iframe')?.getBoundingClientRect().height),
      );
      // Firefox shows frames of extensions to no driver: the frame itself tells what was typed.
      const typed = () => get().inExtension(() => chrome.runtime.sendMessage('what was typed?'));
      await until('the frame has loaded', async () => (await typed()) === '');
      await until('the focus is in the frame', async () => (await focusedInCard()) !== null);
      const { bottom } = await box('iframe');
      expect(bottom).toBeLessThanOrEqual((await box()).bottom);
      await page.keyboard.type('a secret');
      await until('the frame heard it', async () => (await typed()) === 'a secret');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await page.mouse.move(2, 650);
      await pause(longEnough);
      expect(await card()).not.toBeNull();
    });

    it('a note on the page opens a card of its own', async () => {
      await page.evaluate(() => {
        document.dispatchEvent(new CustomEvent('test-note'));
      });
      await shows('On this page');
      await until('the frame is there', () =>
        get().inCard(page, (root) => root.querySelector('iframe') !== null),
      );
    });

    it('is a dialog with a name to screen readers, which hear all that is in it', async () => {
      await get().restOn(page, 'Georgia');
      await shows('South Caucasus');
      const nodes = await until('the dialog is in the tree', async () => {
        const all = await get().accessibleNodes(page);
        return all.some(({ role }) => role === 'dialog') && all;
      });
      expect(nodes).toContainEqual({ role: 'dialog', name: 'Georgia' });
      expect(nodes).toContainEqual({ role: 'heading', name: 'Georgia' });
      for (const name of ['Close', 'Add a note', 'Not right?', 'Georgia, United States'])
        expect(nodes).toContainEqual({ role: 'button', name });
      expect(nodes.filter(({ role }) => /^(image|graphic|img)$/i.test(role))).toEqual([]);
    });

    it('does not move when motion is reduced, and has borders in forced colours', async () => {
      await get().emulate(page, { reducedMotion: true });
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      const style = (property: string) =>
        get().inCard(
          page,
          (root, property) => getComputedStyle(root.querySelector('.card')!).getPropertyValue(property),
          property,
        );
      expect(await style('animation-name')).toBe('none');
      await get().emulate(page, { forcedColours: true, reducedMotion: true });
      expect(await style('border-left-style')).toBe('solid');
      expect(await style('box-shadow')).toBe('none');
      await page.screenshot({ path: `.output/screenshots/card-forced-colours-${get().kind}.png` });
      await get().emulate(page, {});
    });

    it('is a quiet sight', async () => {
      await get().restOn(page, 'Lukashenka');
      await shows('Alexander Lukashenko');
      await get().screenshots(page, 'card');
      await page.keyboard.press('Escape');
      await walk('next');
      await says('name 1 of');
      await get().screenshots(page, 'card-walk');
    });

    it('a comma stays with its word and a native name in its column, however narrow the card', async () => {
      const gallery = await get().openExtensionPage('gallery.html');
      await gallery.setViewport({ width: 1200, height: 1300 });
      const lost = await gallery.evaluate(() => {
        const found: string[] = [];
        const root = document.querySelector('#person')!.shadowRoot!;
        const place = root.querySelector<HTMLElement>('.place')!;
        for (let width = 160; width <= 380; width += 4) {
          place.style.width = `${width}px`;
          for (const word of root.querySelectorAll('.line [role=button]')) {
            const after = word.parentElement?.nextSibling?.firstChild;
            if (!after?.textContent?.startsWith(',')) continue;
            const range = document.createRange();
            range.setStart(after, 0);
            range.setEnd(after, 1);
            const comma = range.getBoundingClientRect();
            const end = [...word.getClientRects()].at(-1)!;
            if (comma.left < end.right - 1) found.push(`comma after ${word.textContent} at ${width}`);
          }
          const names = root.querySelector('.natives')!;
          const edge = root.querySelector('.scroll .role')!.getBoundingClientRect().left;
          for (const name of names.querySelectorAll('bdi')) {
            const { left } = name.getBoundingClientRect();
            if (left < edge - 1) found.push(`${name.textContent} sticks out at ${width}`);
          }
        }
        return found;
      });
      await gallery.close();
      expect(lost).toEqual([]);
    });

    it('axe finds nothing to object to', async () => {
      const gallery = await get().openExtensionPage('gallery.html');
      await gallery.setViewport({ width: 1200, height: 1300 });
      const { source } = await import('axe-core');
      for (const dark of [false, true]) {
        await get().emulate(gallery, { dark });
        await gallery.evaluate(source);
        const violations = await gallery.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
        });
        expect(violations).toEqual([]);
      }
      await get().screenshots(gallery, 'card-gallery');
      await gallery.close();
    });
  },
  { extension: buildTestExtension, site },
);
