/** The calls on the knowledge base: linking, cards, names. */
import type { ContentCalls, ExtensionCalls, Handlers } from '../../lib/messages.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export const linkingCalls: Handlers<Pick<ContentCalls, 'link' | 'card' | 'muteName'>> = {
  link: later,
  card: later,
  muteName: later,
};
export const linkingExtensionCalls: Handlers<Pick<ExtensionCalls, 'refs'>> = { refs: later };
