/** What Sidelight may cost a reader, as far as no clock is needed to say so. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Recorder, timingPrefix } from '../../scripts/bench/pages/activity.ts';
import { recordChromium } from '../../scripts/bench/pages/chromium.ts';
import { recordFirefox } from '../../scripts/bench/pages/firefox.ts';
import { buildExtension } from '../../scripts/build.ts';
import { describeBrowsers, pause, until } from './harness.ts';

/** Bytes. */
const most = { gate: 4000, pagePacked: 40_000 };
/** Longer than it takes to read a page. Milliseconds. */
const settled = 1200;
/** Longer than from one heartbeat to the next. */
const beat = 2500;

type Listening = typeof globalThis & { heard: string[] };

describeBrowsers('budgets', (get) => {
  const built = async (file: string) => readFileSync(`${await buildExtension(get().kind)}/${file}`);
  /** Calls that reached the extension since the last time it was asked. */
  const heard = () => get().inExtension(() => (globalThis as Listening).heard.splice(0));
  const isMarked = (page: Page) => page.evaluate(() => CSS.highlights.size > 0);
  const recorder = (page: Page): Recorder => {
    const { kind, browser, origin } = get();
    return kind === 'chromium' ? recordChromium(page, origin) : recordFirefox(browser, origin);
  };

  beforeAll(async () => {
    await get().allowEverywhere();
    await get().inExtension(() => {
      (globalThis as Listening).heard = [];
      chrome.runtime.onMessage.addListener((message: unknown): undefined => {
        (globalThis as Listening).heard.push((message as { sidelight: string }).sidelight);
      });
    });
  });

  it('the gate, which runs on every page, is small', async () =>
    expect((await built('gate.js')).length).toBeLessThanOrEqual(most.gate));
  it('the page script is small', async () =>
    expect(gzipSync(await built('page.js')).length).toBeLessThanOrEqual(most.pagePacked));

  describe('an article', () => {
    it('is marked without a byte or a node of the document changed, by four calls', async () => {
      const page = await get().open('world/');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await until('it is marked', () => isMarked(page));
      await pause(settled);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect((await heard()).sort()).toEqual(['arrived', 'link', 'passages', 'settings']);
      await page.close();
    });

    it('behind another tab is not read until it shows, and nothing runs in it when it is hidden again', async () => {
      const page = await get().browser.newPage();
      const other = await get().open('plain.html');
      await page.goto(`${get().site}two-romes/`);
      await pause(settled);
      expect(await heard()).toEqual([]);
      await page.bringToFront();
      await until('it is marked', () => isMarked(page));
      await other.bringToFront();
      await pause(settled);
      await heard();
      const { start, stop } = recorder(page);
      await start();
      await page.evaluate((name) => void performance.mark(name), `${timingPrefix}hidden`);
      await pause(beat);
      expect((await stop()).ours).toEqual([]);
      expect(await heard()).toEqual([]);
      await other.close();
      await page.close();
    });
  });

  it('a page that is no article costs no call', async () => {
    await heard();
    const page = await get().open('plain.html');
    await pause(settled);
    expect(await heard()).toEqual([]);
    await page.close();
  });
});
