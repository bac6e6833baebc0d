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
