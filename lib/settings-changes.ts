/** Tells that the reader's choices changed, without a word on what they are: all that a page needs of `storage.local`. */
import { browser } from 'wxt/browser';

export const settingsKey = 'settings';

/** Calls back with what was stored, as it was, until the signal aborts. */
export function watchStored(changed: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (settingsKey in changes) changed(changes[settingsKey]?.newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Of an extension that was updated or removed there is nothing left to take a listener from.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}
