/** Records every request of a browser through its own protocol, whoever makes it: pages, content scripts, background. */
import type { Browser, Target } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';
import { inFirefox } from './firefox.ts';

export interface RecordedRequest {
  url: string;
  /** The document, worker or principal that asked. */
  from: string;
}

/** Starts to record; the answer gives what was asked for but is no page of the site and no file of the extension. */
export async function recordRequests(
  kind: BrowserKind,
  browser: Browser,
  origin: string,
  site: string,
): Promise<() => Promise<RecordedRequest[]>> {
  const read = await (kind === 'chromium' ? chromium(browser) : firefox(browser));
  const ownScheme = /^(about|blob|chrome|data|devtools|resource|moz-extension|chrome-extension|view-source):/;
  return async () =>
    (await read()).filter(
      ({ url, from }) => !ownScheme.test(url) && !(url.startsWith(site) && !from.startsWith(origin)),
    );
}

async function chromium(browser: Browser): Promise<() => Promise<RecordedRequest[]>> {
  const seen: RecordedRequest[] = [];
  const watch = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    try {
      // The driver's own session of a worker: another one would keep it alive when it is told to end.
      const worker = target.type() === 'service_worker' ? await target.worker() : null;
      const protocol = worker?.client ?? (await target.createCDPSession());
      protocol.on('Network.requestWillBeSent', ({ request, initiator }) => {
        // A content script asks in the page's name: its stack tells.
        const script = initiator.stack?.callFrames.find(({ url }) => url.startsWith('chrome-extension://'));
        seen.push({ url: request.url, from: script?.url ?? target.url() });
      });
      await protocol.send('Network.enable');
    } catch {
      // The target closed before it could be watched, or has no network of its own.
    }
  };
  browser.on('targetcreated', watch);
  await Promise.all(browser.targets().map(watch));
  return () => Promise.resolve(seen);
}

async function firefox(browser: Browser): Promise<() => Promise<RecordedRequest[]>> {
  const { privileged } = inFirefox(browser);
  await privileged(() => {
    const seen: { url: string; from: string }[] = [];
    window.sidelightRequests = seen;
    const observe = (channel: Channel) => {
      const principal = channel.QueryInterface(Ci.nsIChannel).loadInfo?.triggeringPrincipal;
      // Firefox's own requests (updates, lists) are not the extension's to answer for.
      if (!principal || principal.isSystemPrincipal) return;
      const policy = principal.contentScriptAddonPolicy ?? principal.addonPolicy;
      seen.push({ url: channel.URI.spec, from: policy ? policy.getURL() : principal.origin });
    };
    Services.obs.addObserver({ observe }, 'http-on-opening-request');
  });
  return () => privileged(() => window.sidelightRequests);
}

/** Globals of Firefox's privileged windows, as far as they are used here. */
interface Policy {
  getURL(): string;
}
interface Channel {
  QueryInterface(type: unknown): Channel;
  URI: { spec: string };
  loadInfo?: {
    triggeringPrincipal?: {
      isSystemPrincipal: boolean;
      origin: string;
      addonPolicy: Policy | null;
      contentScriptAddonPolicy: Policy | null;
    };
  };
}
declare const Ci: { nsIChannel: unknown };
declare const Services: {
  obs: { addObserver(observer: { observe(channel: Channel): void }, topic: string): void };
};
declare global {
  interface Window {
    sidelightRequests: RecordedRequest[];
  }
}
