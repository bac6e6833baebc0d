/** What tests in real browsers stand on: one browser a suite with the built extension, its pages and the sample site. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserKind, browserKinds, launch } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build.ts';
import { serveSite } from '../../scripts/serve.ts';
import { type AccessibleNode, accessibleNodes } from './accessibility.ts';
import { inClosedRoot } from './closed-root.ts';
import { emulate, type Look } from './emulate.ts';
import { inFirefox } from './firefox.ts';
import { type Mark, marks, restOn } from './marks.ts';
import { type RecordedRequest, recordRequests } from './requests.ts';

const screenshots = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

export interface TestBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Of the extension's pages, without a slash at the end. */
  readonly origin: string;
  /** Address of the sample site (tests/pages), with a slash at the end. */
  readonly site: string;
  /** Opens a page of the sample site in a new tab, in front. */
  open(path: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html#welcome`, in a new tab, in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Does what a reader does first: allows Sidelight on every article, by a real click on the first-run page. */
  allowEverywhere(): Promise<void>;
  /** The popup over a tab: the real one in Chromium; in Firefox, which shows it to no driver, `popup.html?tab=ID`. */
  openPopup(over: Page): Promise<Page>;
  /** Ends the background. The next message or event starts it anew. */
  killBackground(): Promise<void>;
  /** Runs a function in an extension page, where `chrome` and `browser` are the extension's. */
  inExtension<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The number the extension knows a tab by. */
  tabId(page: Page): Promise<number>;
  /** All highlights of ours in a page, as the page itself sees them, in document order. */
  marks(page: Page): Promise<Mark[]>;
  /** Rests the real pointer on the nth mark with this text. Scrolls there first; throws where there is none. */
  restOn(page: Page, text: string, nth?: number): Promise<void>;
  /**
   * Runs a function in the page with the closed root of our one host on <html>, which no page can get at by itself.
   * Throws where there is no host: wait with `until`.
   */
  inCard<A extends unknown[], R>(
    page: Page,
    run: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R>;
  /** What a screen reader is told of the page, cards included. */
  accessibleNodes(page: Page): Promise<AccessibleNode[]>;
  emulate(page: Page, look: Look): Promise<void>;
  /** `.output/screenshots/NAME-BROWSER-light.png` and the same in dark, of what the window shows. */
  screenshots(page: Page, name: string, looks?: ('light' | 'dark')[]): Promise<void>;
  /** Every request since the start that is not a page of the sample site or a file of the extension. */
  extensionRequests(): Promise<RecordedRequest[]>;
}

/** What a suite may bring in place of the built extension and of the sample site. */
interface Instead {
  /** Resolves to the folder of an unpacked extension with Sidelight's id. */
  extension?: (kind: BrowserKind) => Promise<string>;
  /** A folder of pages. */
  site?: string;
}

/**
 * A suite that runs once in each browser; `get` gives that browser inside hooks and tests. One fresh profile a suite.
 * SIDELIGHT_BROWSER=chromium|firefox restricts.
 */
export function describeBrowsers(
  name: string,
  suite: (get: () => TestBrowser) => void,
  instead: Instead = {},
): void {
  const only = process.env.SIDELIGHT_BROWSER;
  for (const kind of browserKinds.filter((kind) => !only || only === kind))
    describe(`${name} (${kind})`, () => {
      const end = new AbortController();
      let opened: TestBrowser | null = null;
      beforeAll(async () => {
        opened = await openBrowser(kind, end.signal, instead);
      }, 90_000);
      afterAll(() => end.abort());
      suite(() => {
        if (!opened) throw new Error('The browser is not open yet: ask for it inside a hook or a test.');
        return opened;
      });
    });
}

/** Waits until `ask` gives something true; throws what was missing after `timeout` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 8000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout} ms in vain: ${what}.`, { cause: last });
}

export const pause = (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds));

async function openBrowser(
  kind: BrowserKind,
  signal: AbortSignal,
  { extension = buildExtension, site: pages }: Instead,
): Promise<TestBrowser> {
  const [site, folder] = await Promise.all([serveSite(signal, pages), extension(kind)]);
  const { browser, origin } = await launch(kind, folder, signal);
  const requests = await recordRequests(kind, browser, origin, site);
  const firefox = () => inFirefox(browser);

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const url = `${origin}/${path}`;
    // Firefox's driver never hears that an extension page has loaded: ask the page itself.
    if (kind === 'firefox') page.goto(url, { timeout: 1 }).catch(() => {});
    else await page.goto(url);
    await until(`${url} has loaded`, () =>
      page.evaluate((url) => document.readyState === 'complete' && location.href === url, url),
    );
    return page;
  };

  // A page of the extension that stays in the background: its manifest, which runs no script of ours.
  const [blank] = await browser.pages();
  const inside = await openExtensionPage('manifest.json');
  await blank?.close();

  const inExtension: TestBrowser['inExtension'] = (run, ...args) =>
    inside.evaluate(run as never, ...(args as unknown as never[])) as never;

  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return until('the tab is in front', () =>
      inExtension(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id),
    );
  };

  return {
    kind,
    browser,
    origin,
    site,
    openExtensionPage,
    inExtension,
    tabId,
    marks,
    restOn,
    inCard: (page, run, ...args) => inClosedRoot(kind, page, run as never, args) as never,
    accessibleNodes: (page) => accessibleNodes(kind, page),
    emulate: (page, look) => emulate(kind, page, look),
    extensionRequests: () => requests(),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(site + path);
      return page;
    },
    async allowEverywhere() {
      if (kind === 'chromium') await preApprove(browser, origin);
      const page = await openExtensionPage('options.html#welcome');
      const button = await page.waitForSelector('[data-scope="everywhere"]', { timeout: 5000 });
      await button?.click();
      await until('Sidelight is allowed everywhere', () =>
        inExtension(() => chrome.permissions.contains({ origins: ['*://*/*'] })),
      );
      await until('the gate is registered', () =>
        inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
      );
      await page.close();
    },
    async openPopup(over) {
      if (kind === 'firefox') return openExtensionPage(`popup.html?tab=${await tabId(over)}`);
      await over.bringToFront();
      const extension = await until('the extension is known', async () =>
        [...(await browser.extensions()).values()].find(({ id }) => origin.endsWith(id)),
      );
      await over.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`));
      return target.asPage();
    },
    async killBackground() {
      if (kind === 'firefox') return firefox().endBackground();
      const alive = () =>
        browser
          .targets()
          .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
      await (await alive()?.worker())?.close();
      await until('the worker is gone', () => !alive());
    },
    async screenshots(page, name, looks = ['light', 'dark']) {
      mkdirSync(screenshots, { recursive: true });
      for (const look of looks) {
        await emulate(kind, page, { dark: look === 'dark' });
        await page.screenshot({ path: `${screenshots}/${name}-${kind}-${look}.png` });
      }
      await emulate(kind, page, {});
    },
  };
}

/** Chromium asks in a prompt that no driver can answer; a host allowed before on its own page is not asked for. */
async function preApprove(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate((id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), new URL(origin).host);
  await page.close();
}
