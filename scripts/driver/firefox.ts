/** Firefox's privileged side, through the same protocol: what no page and no driver command can do. */
import type { Browser, Page } from 'puppeteer-core';

/** The part of WebDriver BiDi that Puppeteer speaks but does not show. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'log.entryAdded', heard: (entry: LogEntry) => void): void;
}
/** What a page, or a content script in it, wrote to the console or threw and nobody caught. */
export interface LogEntry {
  level: string;
  text: string | null;
  stackTrace?: { callFrames: { url: string }[] };
}
type Outcome =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

export const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { browsingContext: { id: string } }).browsingContext.id;

/** Evaluates in a context; throws what the script threw. Objects come back as the protocol writes them. */
export async function evaluateRaw(
  browser: Browser,
  context: string,
  expression: string,
  more: object = {},
): Promise<RemoteValue> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    target: { context },
    expression,
    awaitPromise: true,
    ...more,
  });
  const outcome = result as Outcome;
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}

export function inFirefox(browser: Browser) {
  /** Runs a function with Firefox's own rights in its window; arguments and answer travel as JSON. */
  const privileged = async <A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => {
    const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as { contexts: { context: string; url: string }[] }).contexts.find(({ url }) =>
      url.endsWith('/browser.xhtml'),
    );
    if (!window) throw new Error('Firefox has no window.');
    // Functions written in scripts carry calls of `__name`, which tsx puts there.
    const source = `(async () => {
      const __name = (named) => named;
      return JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null);
    })()`;
    return JSON.parse((await evaluateRaw(browser, window.context, source)).value as string) as R;
  };
  return {
    privileged,
    setPreference: (name: string, value: number | boolean | null) =>
      privileged(
        (name, value) => {
          if (value === null) Services.prefs.clearUserPref(name);
          else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
          else Services.prefs.setBoolPref(name, value);
        },
        name,
        value,
      ),
    endBackground: () =>
      privileged(async () => {
        const policy = WebExtensionPolicy.getByID('sidelight@sidelight.example');
        await policy.extension.terminateBackground({ disableResetIdleForTest: true });
      }),
  };
}

/** Globals of Firefox's privileged windows, as far as they are used here. */
declare const Services: {
  prefs: {
    clearUserPref(name: string): void;
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
};
