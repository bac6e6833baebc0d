/** The harness itself: it sees what it is there to see. */
import { expect, it } from 'vitest';
import { startErrorLog } from '../../scripts/corpus/errors.ts';
import { markPlaces } from '../../scripts/corpus/places.ts';
import { describeBrowsers, until } from './harness.ts';

describeBrowsers('the harness', (get) => {
  it('reaches into closed roots, and so does the accessibility tree', async () => {
    const page = await get().open('hard-cases/');
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<div role="dialog" aria-label="Card"><button>Pin</button></div>';
    });
    expect(await get().inCard(page, (root, tag) => root.querySelector(tag)?.textContent, 'button')).toBe(
      'Pin',
    );
    const nodes = await until('the dialog is in the tree', async () => {
      const all = await get().accessibleNodes(page);
      return all.some(({ role }) => role === 'dialog') && all;
    });
    expect(nodes).toContainEqual({ role: 'dialog', name: 'Card' });
    expect(nodes).toContainEqual({ role: 'button', name: 'Pin' });
    await page.close();
  });

  it('sees marks and rests the pointer on one', async () => {
    const page = await get().open('hard-cases/');
    await page.evaluate(() => {
      const text = document.querySelector('h1')?.firstChild as Text;
      const range = new StaticRange({
        startContainer: text,
        startOffset: 0,
        endContainer: text,
        endOffset: 5,
      });
      CSS.highlights.set('sidelight-strong', new Highlight(range));
      document.addEventListener('mousemove', (event) => {
        document.title = (event.target as Element).localName;
      });
    });
    expect(await get().marks(page)).toEqual([{ highlight: 'sidelight-strong', text: 'PUTIN' }]);
    await get().restOn(page, 'PUTIN');
    expect(await page.title()).toBe('h1');
    await page.close();
  });

  it('emulates dark, less motion and forced colours', async () => {
    const page = await get().open('hard-cases/');
    const matches = () =>
      page.evaluate(() =>
        ['(prefers-color-scheme: dark)', '(prefers-reduced-motion)', '(forced-colors: active)'].map(
          (query) => matchMedia(query).matches,
        ),
      );
    await get().emulate(page, {});
    expect(await matches()).toEqual([false, false, false]);
    await get().emulate(page, { dark: true, reducedMotion: true });
    expect(await matches()).toEqual([true, true, false]);
    await get().emulate(page, { forcedColours: true });
    expect((await matches())[2]).toBe(true);
    await get().emulate(page, {});
    await page.close();
  });

  it('records who asks for what', async () => {
    const page = await get().open('hard-cases/');
    const ask = (address: string) =>
      fetch(address).then(
        () => 'asked',
        () => 'refused',
      );
    await page.evaluate(ask, 'http://127.0.0.1:59999/from-the-page');
    const seen = await until('a request was recorded', async () => (await get().extensionRequests())[0]);
    expect(seen).toMatchObject({ url: 'http://127.0.0.1:59999/from-the-page' });
    // Our own pages' policy lets none leave.
    expect(await get().inExtension(ask, `${get().site}from-the-extension`)).toBe('refused');
    expect(await get().extensionRequests()).toHaveLength(1);
    await page.close();
  });

  it('says of every mark whether a reader can see its text', async () => {
    const page = await get().open('plain.html');
    await page.setContent(`<!doctype html><style>
      .for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; }
      .box { position: relative; overflow: hidden; height: 30px; }
      .box p { margin: 0; height: 30px; }
      .cover { position: absolute; inset: 0; background: #fff; }
    </style>
    <p>shown <b style="opacity: 0">opacity</b> <b style="color: transparent">colour</b></p>
    <p style="visibility: hidden">visibility</p>
    <p style="position: absolute; left: -9999px">aside</p>
    <p><span class="for-readers">for screen readers</span></p>
    <div class="box"><p>first line</p><p>second line</p></div>
    <div style="overflow: hidden; height: 0"><p style="position: absolute">out of the box</p></div>
    <div style="overflow: auto; height: 30px"><p>scrolled</p><p>to be scrolled to</p></div>
    <div class="box"><p>behind a wall</p><div class="cover"></div></div>
    <div class="box"><p>behind glass</p><div class="cover" style="background: none"></div></div>
    <nav><p>menu</p></nav>
    <p style="font-size: 1px">tiny</p>`);
    await page.evaluate(() => {
      const ranges: StaticRange[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        if (!text.textContent?.trim()) continue;
        const [startContainer, endContainer] = [text, text];
        ranges.push(
          new StaticRange({
            startContainer,
            startOffset: 0,
            endContainer,
            endOffset: text.textContent.length,
          }),
        );
      }
      CSS.highlights.set('sidelight-strong', new Highlight(...ranges));
    });
    const places = await markPlaces(page, 5000);
    expect(Object.fromEntries(places.map(({ text, fault }) => [text.trim(), fault]))).toEqual({
      shown: null,
      opacity: 'does not show',
      colour: 'is too small or transparent',
      visibility: 'does not show',
      aside: 'is beyond the edge of the page',
      'for screen readers': 'is cut off',
      'first line': null,
      'second line': 'is cut off',
      'out of the box': null,
      scrolled: null,
      'to be scrolled to': null,
      'behind a wall': 'is covered',
      'behind glass': null,
      menu: 'is in the furniture of the page',
      tiny: 'is too small or transparent',
    });
    await page.close();
  });

  it('hears errors of content scripts, and no page’s own', async () => {
    await get().allowEverywhere();
    const errors = await startErrorLog(get());
    const page = await get().open('plain.html');
    await errors.watch(page);
    await page.evaluate(() => console.error('The page is to blame.'));
    const tab = await get().tabId(page);
    await get().inExtension(async (tabId) => {
      const func = () => {
        console.error('Sidelight could not read this page.');
      };
      await chrome.scripting.executeScript({ target: { tabId }, func });
    }, tab);
    const heard = await until('an error is heard', async () => {
      const taken = await errors.take();
      return taken.length > 0 && taken;
    });
    expect(heard).toEqual(['Sidelight could not read this page.']);
    await page.close();
  });
});
