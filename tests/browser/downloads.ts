/** Files that the browser saves: where they land, and what is in them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { inFirefox } from '../../scripts/driver/firefox.ts';
import { type TestBrowser, until } from './harness.ts';

export interface Downloads {
  /** Waits for the next saved file whose name ends so; it is gone from the folder afterwards. */
  next(ending: string): Promise<{ name: string; text: string }>;
  /** Deletes the folder. */
  end(): void;
}

export async function saveDownloads({ kind, browser }: TestBrowser): Promise<Downloads> {
  const folder = mkdtempSync(`${tmpdir()}/sidelight-downloads-`);
  if (kind === 'chromium') {
    const protocol = await browser.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await inFirefox(browser).privileged((folder) => {
      const { prefs } = (globalThis as unknown as { Services: Preferences }).Services;
      prefs.setIntPref('browser.download.folderList', 2);
      prefs.setStringPref('browser.download.dir', folder);
      prefs.setBoolPref('browser.download.useDownloadDir', true);
      prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
      prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
    }, folder);
  }
  return {
    async next(ending) {
      const name = await until(`a file *${ending} is saved`, () =>
        readdirSync(folder).find(
          (name) => name.endsWith(ending) && readFileSync(`${folder}/${name}`).length > 0,
        ),
      );
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      rmSync(`${folder}/${name}`);
      return { name, text };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Preferences {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    setBoolPref(name: string, value: boolean): void;
  };
}
