/** What tests in real browsers stand on: one browser a suite with the built extension, its pages and the sample site. */
import { afterAll, beforeAll, describe } from 'vitest';
import { browserKinds } from '../../scripts/browsers.ts';
import { type Instead, openBrowser, type TestBrowser } from '../../scripts/driver/open.ts';

export type { TestBrowser } from '../../scripts/driver/open.ts';
export { pause, until } from '../../scripts/driver/wait.ts';

/** Suites that send requests from extension pages on purpose, to see them recorded or refused. */
const asksItself = new Set(['the harness', 'installed', 'the whole road']);

/**
 * A suite that runs once in each browser; `get` gives that browser inside hooks and tests. One fresh profile a suite.
 * At its end no request may have left the extension.
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
        const sent = instead.extension || asksItself.has(name) ? [] : await opened?.extensionRequests();
        end.abort();
        await opened?.closed;
        if (sent && sent.length > 0) throw new Error(`Requests left the extension: ${JSON.stringify(sent)}`);
      });
      suite(() => {
        if (!opened) throw new Error('The browser is not open yet: ask for it inside a hook or a test.');
        return opened;
      });
    });
}
