/** What the reader's system asks for: dark, less motion, forced colours. */
import type { MediaFeature, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';
import { inFirefox } from './firefox.ts';

/** What is left out is as in a fresh browser: light, motion, the page's colours. */
export interface Look {
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColours?: boolean;
}

export async function emulate(kind: BrowserKind, page: Page, look: Look): Promise<void> {
  if (kind === 'chromium') {
    const features: MediaFeature[] = [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: look.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
    ];
    // Puppeteer's own list of features is shorter than Chromium's.
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', { features });
  } else {
    const { setPreference } = inFirefox(page.browser());
    await setPreference('layout.css.prefers-color-scheme.content-override', look.dark ? 0 : 1);
    await setPreference('ui.prefersReducedMotion', look.reducedMotion ? 1 : 0);
    await setPreference('browser.display.document_color_use', look.forcedColours ? 2 : 0);
  }
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}
