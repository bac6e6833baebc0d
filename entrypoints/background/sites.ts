/** Where Sidelight reads: permissions, the registered gate, injection of the page script, a tab's state. */
import { browser } from 'wxt/browser';
import {
  type ContentCalls,
  callTab,
  type ExtensionCalls,
  type Handlers,
  type TabState,
} from '../../lib/messages.ts';
import { parseSettings, readSettings, type Settings } from '../../lib/settings.ts';
import { everywherePattern, isUnderSite, sitePattern } from '../../lib/sites.ts';

const gate = { id: 'gate', file: '/gate.js' } as const;
const pageScript = '/page.js';

/** What the reader wants read, as match patterns. */
export function wantedOrigins(settings: Settings): string[] {
  if (!settings.enabled) return [];
  if (settings.scope === 'everywhere') return [everywherePattern];
  return settings.scope === 'chosen' ? settings.sites.map(sitePattern) : [];
}

async function allowedOrigins(settings: Settings): Promise<string[]> {
  const allowed: string[] = [];
  for (const origin of wantedOrigins(settings))
    if (await browser.permissions.contains({ origins: [origin] })) allowed.push(origin);
  return allowed;
}

/** Registers the gate where the reader wants it and the browser allows it, and nowhere else. */
async function registerGate(): Promise<void> {
  const settings = await readSettings();
  const matches = await allowedOrigins(settings);
  const excludeMatches = settings.sitesOff.map(sitePattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gate.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gate.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: gate.id,
      js: [gate.file],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

// One registration at a time: two changes in a row would register the same id twice.
let registering: Promise<void> = Promise.resolve();
const register = (): Promise<void> => {
  registering = registering.then(registerGate, registerGate);
  return registering;
};

/** Runs the gate in the tabs that were open before the reader allowed their sites. */
async function runInOpenTabs(): Promise<void> {
  const settings = await readSettings();
  const matches = await allowedOrigins(settings);
  if (matches.length === 0) return;
  for (const { id, url, discarded } of await browser.tabs.query({ url: matches })) {
    if (id === undefined || discarded || isOff(settings, url)) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [gate.file] })
      .catch(() => {
        // The browser's own pages and its add-on shop let no extension in: they stay as they are.
      });
  }
}

const hostOf = (url: string | undefined): string | null => {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return protocol === 'http:' || protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
};

const isOff = (settings: Settings, url: string | undefined): boolean =>
  !settings.enabled || isUnderSite(hostOf(url) ?? '', settings.sitesOff);

export const siteCalls: Handlers<Pick<ContentCalls, 'arrived' | 'settings'>> = {
  async arrived({ tabId, frameId, url }) {
    if (tabId === undefined || isOff(await readSettings(), url)) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId ?? 0] },
      files: [pageScript],
    });
  },
  settings: () => readSettings(),
};

/** The frames of a tab that Sidelight may look into; throws where it may not look into the tab at all. */
async function framesOf(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => true,
  });
  return results.map(({ frameId }) => frameId);
}

async function tabState(tabId: number): Promise<TabState> {
  const settings = await readSettings();
  const { url, title } = await browser.tabs.get(tabId);
  const host = hostOf(url);
  const state: TabState = { state: 'forbidden', host, title: title ?? '', names: [], anchors: [] };
  if (!settings.enabled) return { ...state, state: 'off' };
  if (host && isUnderSite(host, settings.sitesOff)) return { ...state, state: 'off-here' };
  let frames: number[];
  try {
    frames = await framesOf(tabId);
  } catch {
    // Not allowed, if it is a page of the web at all; the address is hidden where there is no permission.
    return url === undefined || host ? { ...state, state: 'not-allowed' } : state;
  }
  const answers = await Promise.allSettled(
    frames.map(async (frameId) => {
      const names = await callTab(tabId, frameId, 'names');
      const anchors = await callTab(tabId, frameId, 'anchors');
      return { names: names.map((name) => ({ ...name, frameId })), anchors };
    }),
  );
  const reading = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (reading.length > 0)
    return {
      ...state,
      state: 'reading',
      names: reading.flatMap(({ names }) => names),
      anchors: reading.flatMap(({ anchors }) => anchors),
    };
  const wanted = settings.scope === 'everywhere' || isUnderSite(host ?? '', settings.sites);
  const allowed =
    host !== null && wanted && (await browser.permissions.contains({ origins: [sitePattern(host)] }));
  return { ...state, state: allowed ? 'asleep' : 'not-allowed' };
}

/** Reads a tab now, whatever the gate thought; needs the permission of the site or a press of our button. */
export async function annotate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [pageScript] });
}

export const siteExtensionCalls: Handlers<Pick<ExtensionCalls, 'tab' | 'annotateNow'>> = {
  tab: (tabId) => tabState(tabId),
  annotateNow: (tabId) => annotate(tabId),
};

/** All that decides where Sidelight reads: other settings need no new registration. */
const reach = (stored: unknown): string => {
  const { enabled, scope, sites, sitesOff } = parseSettings(stored);
  return JSON.stringify([enabled, scope, sites, sitesOff]);
};

export function startSites(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update clears what was registered, and leaves open tabs with a script that can reach nobody.
    void register().then(runInOpenTabs);
    if (reason === 'install')
      void browser.tabs.create({ url: `${browser.runtime.getURL('' as never)}options.html#welcome` });
  });
  browser.runtime.onStartup.addListener(() => void register());
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings && reach(settings.oldValue) !== reach(settings.newValue))
      void register().then(runInOpenTabs);
  });
  browser.permissions.onAdded.addListener(() => void register().then(runInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void register());
}
