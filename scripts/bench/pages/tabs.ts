/** Tabs with the measured pages, with Sidelight on or off; nothing else goes on in them. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../browsers.ts';
import { inFirefox } from '../../driver/firefox.ts';
import { openBrowser, type TestBrowser } from '../../driver/open.ts';
import { pause, until } from '../../driver/wait.ts';
import { listen } from '../../serve.ts';
import { type Activity, fromHere, type Recorder, timingPrefix } from './activity.ts';
import type { BenchPage } from './choice.ts';
import { recordChromium } from './chromium.ts';
import { recordFirefox } from './firefox.ts';

/** Longer than Sidelight waits before it does anything more. Milliseconds. */
const quiet = 700;
/** After so many milliseconds without a mark there will be none: the page names nobody that is known. */
const patience = 3000;
/** After its last look, in milliseconds from the first, the gate is done with a page that is no article. */
export const lastLook = 4300;

/**
 * Runs in the page before all else: sets a timing when it begins, and whenever the marks were changed and then painted.
 * Text, for the loader of our scripts would write into a function what a page does not know.
 */
const watcher = `if (window === top) {
  performance.mark('${timingPrefix}begun');
  globalThis.benchMarks = { count: 0, since: performance.now() };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark('${timingPrefix}marks');
  const look = () => {
    let count = 0;
    for (const [name, ranges] of CSS.highlights) if (name.startsWith('sidelight-')) count += ranges.size;
    if (count !== benchMarks.count) {
      benchMarks = { count, since: performance.now() };
      // Comes after the painting of this frame.
      port2.postMessage(null);
    }
    if (!benchMarks.done) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** The page's state as the watcher keeps it. */
declare const benchMarks: { count: number; since: number; done?: boolean };

export interface Tabs {
  readonly driver: TestBrowser;
  readonly kind: BrowserKind;
  /** Opens a page in a tab of its own; `ready` is called before it loads. */
  open(page: BenchPage, ready?: (tab: Page, recorder: Recorder) => Promise<void>): Promise<Page>;
  recorder(tab: Page): Recorder;
  /** Turns Sidelight on or off for all tabs; it marks every mention, or as a reader has it who chose nothing. */
  turn(on: boolean, marks?: 'first' | 'all'): Promise<void>;
  /** Waits until the marks stay as they are; then nobody watches any more. Resolves to their number. */
  marked(tab: Page): Promise<number>;
}

/** Runs a piece of work in a fresh browser with the built extension. */
export async function withTabs<R>(
  kind: BrowserKind,
  pages: readonly BenchPage[],
  work: (tabs: Tabs) => Promise<R>,
): Promise<R> {
  const end = new AbortController();
  const html = new Map(pages.map((page, i) => [`/${i}`, page.html]));
  const site = await listen(end.signal, async (path) => {
    const body = html.get(path);
    return body === undefined ? null : { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  });
  const driver = await openBrowser(kind, end.signal);
  try {
    if (kind === 'firefox') {
      const { setPreference } = inFirefox(driver.browser);
      // Other hosts are not there, and that shall be known at once.
      await setPreference('network.dns.disabled', true);
      // Tests want a background that dies soon; readers' Firefox waits half a minute.
      await setPreference('extensions.background.idle.timeout', 30_000);
    }
    await driver.allowEverywhere();
    return await work({
      driver,
      kind,
      recorder: (tab) => recorder(driver, tab),
      async open(page, ready) {
        const tab = await driver.browser.newPage();
        await tab.evaluateOnNewDocument(watcher);
        await ready?.(tab, recorder(driver, tab));
        await tab.goto(`${site}${pages.indexOf(page)}`, { waitUntil: 'domcontentloaded' });
        return tab;
      },
      turn: (on, marks = 'first') => turn(driver, on, marks),
      async marked(tab) {
        await until(
          'the marks stay as they are',
          () =>
            tab.evaluate(
              (quiet, none) => performance.now() - benchMarks.since > (benchMarks.count > 0 ? quiet : none),
              quiet,
              patience,
            ),
          60_000,
        );
        return tab.evaluate(() => {
          benchMarks.done = true;
          return benchMarks.count;
        });
      },
    });
  } finally {
    end.abort();
    await driver.closed;
  }
}

/** Records a page that is there already while something is done with it. */
export async function recorded(tabs: Tabs, tab: Page, work: () => Promise<void>): Promise<Activity> {
  const { start, stop } = tabs.recorder(tab);
  const set = (name: string) => tab.evaluate((name) => void performance.mark(name), timingPrefix + name);
  await start();
  await set(fromHere);
  await work();
  // Set now, when all processes of the browser are surely recorded.
  await set('done');
  return stop();
}

const recorder = ({ kind, browser, origin }: TestBrowser, tab: Page): Recorder =>
  kind === 'chromium' ? recordChromium(tab, origin) : recordFirefox(browser, origin);

async function turn({ inExtension }: TestBrowser, on: boolean, marks: 'first' | 'all'): Promise<void> {
  await inExtension((settings) => chrome.storage.local.set({ settings }), {
    scope: 'everywhere',
    marks,
    enabled: on,
  });
  await until(`Sidelight is ${on ? 'on' : 'off'}`, async () => {
    const gates = await inExtension(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    return gates > 0 === on;
  });
  // The gate is registered; open tabs are told after that.
  await pause(100);
}
