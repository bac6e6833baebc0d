/** Who may use a note frame, and what is being typed in it: kept for the session, because the background may die. */
import { browser } from 'wxt/browser';
import type { Sender, Typed } from '../../lib/messages.ts';
import type { NoteDraft } from '../../lib/notes/note.ts';

export interface OpenFrame {
  draft: NoteDraft;
  tabId: number;
  /** The frame of the tab whose card holds the note frame. */
  hostFrameId: number;
  /** The note frame itself: the first that came with the token. No other may use it. */
  frameId: number | null;
  private: boolean;
  /** Milliseconds since 1970. */
  opened: number;
}

const frameKey = (token: string) => `frame:${token}`;
/** More than any reader has open; beyond it the oldest are forgotten. */
const most = 60;

/** Opens a frame for a draft; resolves to its token, which is good for one frame in the asking tab. */
export async function openFrame(draft: NoteDraft, sender: Sender): Promise<string> {
  if (sender.tabId === undefined || sender.frameId === undefined)
    throw new Error('A note frame was asked for outside of a tab. Open the note from a page.');
  const token = crypto.randomUUID();
  const frame: OpenFrame = {
    draft,
    tabId: sender.tabId,
    hostFrameId: sender.frameId,
    frameId: null,
    private: sender.incognito,
    opened: Date.now(),
  };
  await browser.storage.session.set({ [frameKey(token)]: frame });
  await forgetOldest('frame:', (value) => (value as OpenFrame).opened);
  return token;
}

/** The frame of a token, for the one note frame it was made for. Throws when it is spent, foreign or stale. */
export async function frameOf(token: string, sender: Sender): Promise<OpenFrame> {
  const key = frameKey(token);
  const frame = (await browser.storage.session.get(key))[key] as OpenFrame | undefined;
  if (!frame || frame.tabId !== sender.tabId || (frame.frameId !== null && frame.frameId !== sender.frameId))
    throw new Error(
      'This note frame is no longer valid. Close the card and open it again; what you typed is kept.',
    );
  if (frame.frameId === null) {
    frame.frameId = sender.frameId ?? null;
    await browser.storage.session.set({ [key]: frame });
  }
  return frame;
}

/** By page and subject, so that the text is there again when the card is opened anew. */
const typedKey = ({ draft, private: hidden }: OpenFrame): string => {
  const { subject, target, quote } = draft;
  const about =
    subject.type === 'entity'
      ? subject.id
      : subject.type === 'introduced'
        ? `local:${subject.key}`
        : `${subject.type}:${quote?.exact ?? ''}`;
  return `typed:${hidden ? 'private' : 'open'}:${target.url}#${about}`;
};

type Kept = Typed & { at: number };

export async function typedIn(frame: OpenFrame): Promise<Typed | null> {
  const key = typedKey(frame);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept ? { body: kept.body, tags: kept.tags } : null;
}

export async function keepTyped(frame: OpenFrame, typed: Typed): Promise<void> {
  const key = typedKey(frame);
  if (typed.body === '' && typed.tags.length === 0) return browser.storage.session.remove(key);
  await browser.storage.session.set({ [key]: { ...typed, at: Date.now() } satisfies Kept });
  await forgetOldest('typed:', (value) => (value as Kept).at);
}

async function forgetOldest(prefix: string, at: (value: unknown) => number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) =>
    key.startsWith(prefix),
  );
  if (all.length <= most) return;
  all.sort(([, a], [, b]) => at(a) - at(b));
  await browser.storage.session.remove(all.slice(0, all.length - most).map(([key]) => key));
}
