/** What the reader has chosen, checked. The background and the extension's pages read it here, page scripts ask the background. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { settingsKey, watchStored } from './settings-changes.ts';

const Host = v.pipe(v.string(), v.maxLength(253));

export const Settings = v.object({
  /** Off everywhere when false: nothing is marked and no gate runs. */
  enabled: v.fallback(v.boolean(), true),
  /** Where Sidelight reads: the answer of the first run. `unset` until the reader has answered. */
  scope: v.fallback(v.picklist(['unset', 'everywhere', 'chosen', 'press']), 'unset'),
  /** Host names the reader chose (scope `chosen`). */
  sites: v.fallback(v.array(Host), []),
  /** Host names the reader turned off. */
  sitesOff: v.fallback(v.array(Host), []),
  /** Mark the first mention in each section, or all. */
  marks: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** Also mark what is only likely, faintly. */
  faint: v.fallback(v.boolean(), true),
  /** Mark nationalities as well ("Russian", "Poles"), faintly. */
  demonyms: v.fallback(v.boolean(), true),
  kinds: v.fallback(v.array(v.picklist(['person', 'place', 'organisation', 'event'])), [
    'person',
    'place',
    'organisation',
    'event',
  ]),
  /** Milliseconds the pointer rests on a name before its card opens. */
  openDelay: v.fallback(v.pipe(v.number(), v.minValue(100), v.maxValue(3000)), 500),
  /** Milliseconds the card stays after the pointer left. */
  closeDelay: v.fallback(v.pipe(v.number(), v.minValue(100), v.maxValue(3000)), 300),
  /** Which native names a card shows: all, or those of these languages. */
  nameLanguages: v.fallback(v.union([v.literal('all'), v.array(v.string())]), 'all'),
  /** Folded names never to be marked. */
  muted: v.fallback(v.array(v.pipe(v.string(), v.maxLength(200))), []),
  /** Paint passage notes into pages (a page can read where highlights are). */
  paintNotes: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Stored settings; whatever is missing or broken there reads as its default. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(Settings, typeof stored === 'object' && stored !== null ? stored : {});

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** Changes some settings and leaves the others; resolves to all of them. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = v.parse(Settings, { ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

/** Calls back at every change of the settings until the signal aborts. */
export const watchSettings = (changed: (settings: Settings) => void, signal: AbortSignal): void =>
  watchStored((stored) => changed(parseSettings(stored)), signal);
