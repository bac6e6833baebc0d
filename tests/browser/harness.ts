/** What tests in real browsers stand on: one browser a suite with the built extension, its pages and the sample site. */
import { afterAll, beforeAll, describe } from 'vitest';
import { browserKinds } from '../../scripts/browsers.ts';
import { type Instead, openBrowser, type TestBrowser } from '../../scripts/driver/open.ts';

export type { TestBrowser } from '../../scripts/driver/open.ts';
export { pause, until } from '../../scripts/driver/wait.ts';

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
      afterAll(async () => {
        end.abort();
        await opened?.closed;
      });
      suite(() => {
        if (!opened) throw new Error('The browser is not open yet: ask for it inside a hook or a test.');
        return opened;
      });
    });
}
