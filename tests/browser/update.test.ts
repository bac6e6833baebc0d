/** An update of the extension while pages are open: they are read on by the new version. */
import { expect, it } from 'vitest';
import { describeBrowsers, until } from './harness.ts';

describeBrowsers('an update', (get) => {
  /** Without developer mode Chromium turns an unpacked extension off when it is loaded again. */
  const allowReload = async () => {
    const page = await get().browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await page.close();
  };

  it('leaves open articles marked and in step with their changes', async () => {
    await get().allowEverywhere();
    const page = await get().open('belarus-2020/');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const marked = (name: string) =>
      until(`“${name}” is marked`, async () => (await get().marks(page)).some(({ text }) => text === name));
    await marked('Minsk');
    if (get().kind === 'chromium') await allowReload();
    await get()
      .inExtension(() => chrome.runtime.reload())
      .catch(() => {
        // The page that asked goes with the extension.
      });
    // Until the new version has read the page, the edit finds nobody.
    await until('the new version reads the page', async () => {
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'In Reykjavik nobody had heard of it until the evening, as far as is known.';
        document.querySelector('article')?.append(paragraph);
      });
      return (await get().marks(page)).some(({ text }) => text === 'Reykjavik');
    });
    expect(errors).toEqual([]);
  });
});
