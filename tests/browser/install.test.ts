/** The extension as it is installed: it loads, and its background answers. */
import { expect, it } from 'vitest';
import { describeBrowsers } from './harness.ts';

describeBrowsers('installed', (get) => {
  it('asks for no host at install', async () => {
    const manifest = await get().inExtension(() => chrome.runtime.getManifest());
    expect(manifest.permissions?.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(await get().inExtension(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  });

  it('shows pages of the web its note frame and nothing else, and asks for four keys', async () => {
    const manifest = await get().inExtension(() => chrome.runtime.getManifest());
    const shown = (manifest.web_accessible_resources ?? []) as {
      resources: string[];
      use_dynamic_url?: boolean;
    }[];
    expect(shown.flatMap(({ resources }) => resources.map((path) => path.replace(/^\//, '')))).toEqual([
      'note-frame.html',
    ]);
    if (get().kind === 'chromium') expect(shown[0]?.use_dynamic_url).toBe(true);
    expect(Object.keys(manifest.commands ?? {})).toHaveLength(4);
  });

  it('has pages whose policy lets no request out', async () => {
    const page = await get().openExtensionPage('options.html');
    const refused = await page.evaluate(async (site) => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      await fetch(site, { mode: 'no-cors' }).catch(() => {});
      navigator.sendBeacon(`${site}beacon`, 'note');
      const image = new Image();
      await new Promise((done) => {
        image.onload = image.onerror = done;
        image.src = `${site}img/flags.svg`;
      });
      return directives;
    }, get().site);
    expect(refused).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
    expect(refused).toHaveLength(3);
    await page.close();
  });

  it('answers after its background was ended', async () => {
    const ask = () =>
      get().inExtension(() =>
        chrome.runtime.sendMessage({ sidelight: 'card', args: ['alexander-lukashenko'] }),
      );
    expect(await ask()).toBeDefined();
    await get().killBackground();
    expect(await ask()).toBeDefined();
  });
});
