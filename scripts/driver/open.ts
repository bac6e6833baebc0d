/** A browser with the extension in it and a site to read, driven as a reader would. Tests and the demo stand on it. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserKind, type LaunchChoices, launch } from '../browsers.ts';
import { buildExtension } from '../build.ts';
import { root } from '../child.ts';
import { serveSite } from '../serve.ts';
import { type AccessibleNode, accessibleNodes } from './accessibility.ts';
import { inClosedRoot } from './closed-root.ts';
import { emulate, type Look } from './emulate.ts';
import { inFirefox } from './firefox.ts';
import { type Mark, marks, restOn } from './marks.ts';
import { type RecordedRequest, recordRequests } from './requests.ts';
import { until } from './wait.ts';

const screenshots = `${root}.output/screenshots`;

export interface TestBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Resolves when all is closed and cleared away, after the signal has aborted. */
  readonly closed: Promise<void>;
  /** Of the extension's pages, without a slash at the end. */
  readonly origin: string;
  /** Address of the sample site (tests/pages), with a slash at the end. */
  readonly site: string;
  /** Opens a page of the sample site, or any address, in a new tab, in front. */
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
  /** The text of the open card in one line; null where none is open. */
  cardText(page: Page): Promise<string | null>;
  /** Clicks the button or link of the open card that is called so, with the real mouse. */
  pressInCard(page: Page, label: string): Promise<void>;
  /** What a screen reader is told of the page, cards included. */
  accessibleNodes(page: Page): Promise<AccessibleNode[]>;
  emulate(page: Page, look: Look): Promise<void>;
  /** `.output/screenshots/NAME-BROWSER-light.png` and the same in dark, of what the window shows. */
  screenshots(page: Page, name: string, looks?: ('light' | 'dark')[]): Promise<void>;
  /** Every request since the start that is not a page of the sample site or a file of the extension. */
  extensionRequests(): Promise<RecordedRequest[]>;
}

/** What may come in place of the built extension, the sample site and the usual window. */
export interface Instead {
  /** Resolves to the folder of an unpacked extension with Sidelight's id. */
  extension?: (kind: BrowserKind) => Promise<string>;
  /** A folder of pages. */
  site?: string;
  launch?: LaunchChoices;
}

export async function openBrowser(
  kind: BrowserKind,
  signal: AbortSignal,
  { extension = buildExtension, site: pages, launch: choices }: Instead = {},
): Promise<TestBrowser> {
  const [site, folder] = await Promise.all([serveSite(signal, pages), extension(kind)]);
  const { browser, origin, closed } = await launch(kind, folder, signal, choices);
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
  const inside = await openExtensionPage('manifest.json');
  // The first run opens by itself a moment after the installation, in front: not in the middle of something else.
  const welcome =
    extension === buildExtension
      ? await until('the first-run page is open', async () => {
          for (const page of await browser.pages())
            if ((await addressOf(page)) === `${origin}/options.html#welcome`) return page;
          return null;
        })
      : null;
  for (const page of await browser.pages())
    if (/^(about|chrome):/.test(await addressOf(page))) await page.close();

  const inExtension: TestBrowser['inExtension'] = (run, ...args) =>
    inside.evaluate(run as never, ...(args as unknown as never[])) as never;

  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return until('the tab is in front', () =>
      inExtension(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id),
    );
  };

  const inCard: TestBrowser['inCard'] = (page, run, ...args) =>
    inClosedRoot(kind, page, run as never, args) as never;

  return {
    kind,
    browser,
    closed,
    origin,
    site,
    openExtensionPage,
    inExtension,
    tabId,
    marks,
    restOn,
    inCard,
    cardText: (page) =>
      inCard(page, (root) => {
        const card = root.querySelector<HTMLElement>('[role=dialog]');
        return card ? card.innerText.replace(/\s+/g, ' ').trim() : null;
      }).catch(() => null),
    async pressInCard(page, label) {
      const at = await inCard(
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
      if (!at) throw new Error(`The card has no button "${label}".`);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await page.mouse.click(at.x, at.y);
    },
    accessibleNodes: (page) => accessibleNodes(kind, page),
    emulate: (page, look) => emulate(kind, page, look),
    extensionRequests: () => requests(),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(new URL(path, site).href);
      return page;
    },
    async allowEverywhere() {
      if (kind === 'chromium') await preApprove(browser, origin);
      const page = welcome && !welcome.isClosed() ? welcome : await openExtensionPage('options.html#welcome');
      await page.bringToFront();
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
      if (kind === 'firefox') {
        const page = await openExtensionPage(`popup.html?tab=${await tabId(over)}`);
        await page.setViewport({ width: 400, height: 560 });
        return page;
      }
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

/** Where a page really is: Firefox's driver does not follow pages of extensions. Empty where it was closed. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** Chromium asks in a prompt that no driver can answer; a host allowed before on its own page is not asked for. */
async function preApprove(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate((id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), new URL(origin).host);
  await page.close();
}
