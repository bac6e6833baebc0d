/** Where Sidelight reads: permissions, the registered gate, injection of the page script, a tab's state. */
import type { ContentCalls, ExtensionCalls, Handlers } from '../../lib/messages.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export const siteCalls: Handlers<Pick<ContentCalls, 'arrived'>> = { arrived: later };
export const siteExtensionCalls: Handlers<Pick<ExtensionCalls, 'tab' | 'annotateNow'>> = {
  tab: later,
  annotateNow: later,
};

export function startSites(): void {}
