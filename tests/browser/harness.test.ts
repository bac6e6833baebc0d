/** The harness itself: it sees what it is there to see. */
import { expect, it } from 'vitest';
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
});
