/** Errors of ours, wherever the browser tells them: in pages, whose content scripts we run in, and in the background. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { connectionOf, inFirefox } from '../driver/firefox.ts';
import type { TestBrowser } from '../driver/open.ts';

export interface ErrorLog {
  /** Listens to a page as well, from before it loads. */
  watch(page: Page): Promise<void>;
  /** What was told since it was asked last. */
  take(): Promise<string[]>;
}

/** Firefox's word for an answer of the background that came after the tab had closed. */
const late = 'Promise resolved after context unloaded';

/** A page's own errors are its own affair. */
export const isOurs = (text: string, source: string): boolean =>
  !text.startsWith(late) &&
  (/^(?:Uncaught )?(?:\(in promise\) )?(?:\w*Error: )?Sidelight/.test(text) ||
    /(?:chrome|moz)-extension:\/\//.test(source));

export const startErrorLog = (reader: TestBrowser): Promise<ErrorLog> =>
  reader.kind === 'chromium' ? chromium(reader) : firefox(reader);

async function chromium({ browser, origin }: TestBrowser): Promise<ErrorLog> {
  const told: string[] = [];
  const listen = async (session: CDPSession) => {
    const ours = new Set<number>();
    const note = (text: string, source: unknown, context?: number) => {
      if ((context !== undefined && ours.has(context)) || isOurs(text, JSON.stringify(source ?? '')))
        told.push(text);
    };
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(origin)) ours.add(context.id);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace, executionContextId }) => {
      if (type === 'error') note(args.map(written).join(' '), stackTrace, executionContextId);
    });
    session.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails: { text, exception, stackTrace, url, ...details } }) =>
        note(`${text} ${exception?.description ?? ''}`, [url, stackTrace], details.executionContextId),
    );
    session.on('Log.entryAdded', ({ entry: { level, text, url, stackTrace } }) => {
      if (level === 'error') note(`${text} ${url ?? ''}`, [url, text, stackTrace]);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    // The driver's own session: another one would keep the worker alive. It may end before it is listened to.
    await target
      .worker()
      .then((worker) => worker && listen(worker.client))
      .catch(() => {});
  });
  for (const target of browser.targets())
    if (target.type() === 'service_worker') {
      const worker = await target.worker();
      if (worker) await listen(worker.client);
    }
  return {
    watch: async (page) => listen(await page.createCDPSession()),
    take: async () => told.splice(0),
  };
}

const written = ({ value, description }: Protocol.Runtime.RemoteObject): string =>
  String(value ?? description ?? '');

async function firefox({ browser }: TestBrowser): Promise<ErrorLog> {
  const told: string[] = [];
  connectionOf(browser).on('log.entryAdded', ({ level, text, stackTrace }) => {
    if (level === 'error' && isOurs(text ?? '', JSON.stringify(stackTrace ?? ''))) told.push(text ?? '');
  });
  // The driver does not hear the background.
  const { privileged } = inFirefox(browser);
  await privileged(() => {
    window.scriptErrors = [];
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
        window.scriptErrors.push({ text: message.errorMessage, source: message.sourceName });
      },
    });
  });
  return {
    watch: async () => {},
    async take() {
      const errors = await privileged(() => window.scriptErrors.splice(0));
      const ours = errors.filter(({ text, source }) => isOurs(text, source)).map(({ text }) => text);
      return [...new Set([...told.splice(0), ...ours])];
    },
  };
}

/** Globals of Firefox's privileged windows, as far as they are used here. */
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const Services: {
  console: { registerListener(listener: { observe(message: unknown): void }): void };
};
declare global {
  interface Window {
    scriptErrors: { text: string; source: string }[];
  }
}
