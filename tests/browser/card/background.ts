/** The card's test extension, in the background: answers from the made-up knowledge. */
import { browser } from 'wxt/browser';
import { answerCalls, type ContentCalls } from '../../../lib/messages.ts';
import { cardOf } from './known.ts';

answerCalls<Pick<ContentCalls, 'card' | 'muteName' | 'notesOn' | 'openNoteFrame'>>({
  card: (id) => cardOf(id),
  muteName: () => {},
  notesOn: (subject) =>
    subject.type === 'introduced'
      ? {
          count: 0,
          offered: [
            {
              id: '7d4e9a3e-6f0f-4a51-9a3b-0f3f5b0a1c11',
              site: 'gazette.example',
              created: '2026-03-04T10:00:00.000Z',
              introduction: 'Roman Bezsmertnyi, a Ukrainian diplomat',
            },
          ],
        }
      : { count: subject.type === 'entity' && subject.id === 'minsk' ? 2 : 0, offered: [] },
  openNoteFrame: () => ({ src: browser.runtime.getURL('/note-frame.html' as never) }),
});

let typed: unknown = null;
browser.runtime.onMessage.addListener(((message: unknown) => {
  if (message === 'what was typed?') return Promise.resolve(typed);
  if (typeof message === 'object' && message && 'typed' in message) typed = message.typed;
  return undefined;
}) as never);
