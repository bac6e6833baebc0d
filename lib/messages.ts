/** The calls between the parts of Sidelight: three interfaces, one way to call, one way to answer. */
import { browser } from 'wxt/browser';
import type { EntityCard } from './knowledge/base.ts';
import type { EntityId, EntityRef, Kind } from './knowledge/entity.ts';
import type { Block } from './linking/block.ts';
import type { Context } from './linking/context.ts';
import type { Mention } from './linking/mention.ts';
import type { Note, NoteDraft, Subject, TextPosition, TextQuote } from './notes/note.ts';
import type { Settings } from './settings.ts';

/** What content scripts may ask of the background. Extension pages may ask it too. */
export interface ContentCalls {
  /** The gate: this frame holds an article. The background injects the page script where the reader wants it. */
  arrived(): void;
  /** What the reader has chosen. */
  settings(): Settings;
  /** Links new blocks of an article with what is known of it; `mentions[i]` belong to `blocks[i]`. */
  link(blocks: Block[], context: Context): { mentions: Mention[][]; context: Context };
  card(id: EntityId): EntityCard;
  /** Never mark this name again, on any page. `name` as written. */
  muteName(name: string): void;
  /** How many notes there are on a subject, and those on people of the same name in other articles. */
  notesOn(subject: Subject, url: string): { count: number; offered: OfferedNote[] };
  /** Opens a note frame for this draft: the frame's address, good once, for this tab alone. */
  openNoteFrame(draft: NoteDraft): { src: string };
  /** The passage notes of a page, to be anchored. */
  passages(url: string): Passage[];
  /** What anchoring found; shown in the popup and remembered with the notes for this visit. */
  anchored(url: string, outcomes: AnchorOutcome[]): void;
}

/** A note on a person of this name, made at another article: offered, never attached unasked. */
export interface OfferedNote {
  id: string;
  site: string;
  /** ISO 8601 instant. */
  created: string;
  introduction: string;
}

export interface Passage {
  id: string;
  quote: TextQuote;
  position?: TextPosition;
}

export interface AnchorOutcome {
  id: string;
  outcome: 'same' | 'moved' | 'gone';
}

/** What only pages of the extension may ask of the background. */
export interface ExtensionCalls {
  /** What a note frame is for; the token from its address. Throws when spent, foreign or stale. */
  noteFrame(token: string): NoteFrameState;
  notes(): Note[];
  /** Asked by a note frame of the card it stands in. */
  noteFrameEvent(token: string, event: NoteFrameEvent): void;
  /** Keeps what is being typed in a note frame until it is saved there; empty text forgets it. */
  keepTyped(token: string, typed: Typed): void;
  saveNote(draft: NoteDraft): Note;
  updateNote(id: string, change: { body: string; tags: string[] }): Note;
  /** Attaches a note on an introduced person to the same name in another article, on the reader's word. */
  attachNote(id: string, draft: NoteDraft): Note;
  deleteNote(id: string): Note;
  /** Undo of a deletion: puts the very note back. */
  restoreNote(note: Note): void;
  deleteAllNotes(): number;
  /** Merges by id, newer `modified` wins, in one transaction; nothing changes when the file is bad. */
  importNotes(text: string): { added: number; updated: number; unchanged: number };
  backupState(): { unsaved: number; lastBackup: string | null; due: boolean };
  backedUp(): void;
  /** Names of the base by kind: what the filter lists show. */
  refs(ids: EntityId[]): EntityRef[];
  tab(tabId: number): TabState;
  /** Reads this tab now, whatever the gate thought. */
  annotateNow(tabId: number): void;
}

export interface NoteFrameState {
  draft: NoteDraft;
  notes: Note[];
  offered: OfferedNote[];
  /** The frame stands in a private window: say before saving that the note will stay. */
  private: boolean;
  /** What was typed here and not saved before the card closed. */
  typed: Typed | null;
}

/** The note frame asks to be this high (CSS pixels), or to close the card. */
export type NoteFrameEvent = { height: number } | 'close';

/** A note that is being typed. */
export interface Typed {
  body: string;
  tags: string[];
}

/** How a tab stands, for the popup. */
export interface TabState {
  /** `asleep`: allowed, but the gate saw no article. `forbidden`: pages no extension may read. */
  state: 'reading' | 'asleep' | 'not-allowed' | 'off-here' | 'off' | 'forbidden';
  host: string | null;
  title: string;
  names: NameOnPage[];
  /** Outcomes of passage notes on this page. */
  anchors: AnchorOutcome[];
}

export interface NameOnPage {
  /** `subjectKey` of the mention. */
  key: string;
  name: string;
  kind: Kind;
  introduced: boolean;
  count: number;
  /** The frame of the tab it stands in. */
  frameId: number;
}

/** What the background and the popup may ask of the page script in a tab's frame. */
export interface TabCalls {
  names(): NameOnPage[];
  anchors(): AnchorOutcome[];
  /** Scrolls to the next mention of a subject and flashes it. */
  flash(key: string): void;
  /** A command of the keyboard: the walk through the names. */
  walk(step: 'next' | 'previous' | 'open'): void;
  /** A note on the selection, or on the page where nothing is selected. */
  noteHere(): void;
  /** A note of this page was saved, changed or deleted in the frame, popup or options. */
  notesChanged(): void;
  noteFrame(event: NoteFrameEvent): void;
}

type AnyFunction = (...args: never[]) => unknown;
type Sender = { tabId?: number; frameId?: number; url: string; fromExtension: boolean; incognito: boolean };
type AllCalls = ContentCalls & ExtensionCalls;

/** Every handler gets who asks as its last argument. A forgotten handler is a type error. */
export type Handlers<T> = {
  [N in keyof T]: T[N] extends (...args: infer A) => infer R
    ? (...args: [...A, sender: Sender]) => R | Promise<R>
    : never;
};
export type { Sender };

interface Question {
  sidelight: string;
  args: unknown[];
}
type Answer = { value: unknown } | { error: string };

const isQuestion = (message: unknown): message is Question =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Question).sidelight === 'string' &&
  Array.isArray((message as Question).args);

function open(answer: Answer | undefined, name: string): unknown {
  if (!answer)
    throw new Error(
      `Sidelight's ${name} had no answer: the extension was updated or stopped. Reload the page.`,
    );
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** Asks the background. Rejects with the handler's own sentence. */
export async function call<N extends keyof AllCalls>(
  name: N,
  ...args: Parameters<AllCalls[N]>
): Promise<Awaited<ReturnType<AllCalls[N]>>> {
  const answer = (await browser.runtime.sendMessage({ sidelight: name, args } satisfies Question)) as
    | Answer
    | undefined;
  return open(answer, name) as Awaited<ReturnType<AllCalls[N]>>;
}

/** Asks the page script in a frame of a tab (the top frame unless told). */
export async function callTab<N extends keyof TabCalls>(
  tabId: number,
  frameId: number,
  name: N,
  ...args: Parameters<TabCalls[N]>
): Promise<ReturnType<TabCalls[N]>> {
  const answer = (await browser.tabs.sendMessage(tabId, { sidelight: name, args } satisfies Question, {
    frameId,
  })) as Answer | undefined;
  return open(answer, name) as ReturnType<TabCalls[N]>;
}

/** Tells every page script in every tab. Tabs without one do not hear it, which is no failure. */
export async function tellTabs<N extends keyof TabCalls>(
  name: N,
  ...args: Parameters<TabCalls[N]>
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const question: Question = { sidelight: name, args };
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, question)));
}

/**
 * Answers calls on this side. `open` are for everyone of ours, `inner` for extension pages alone. Registered
 * synchronously at start-up, so that a message that wakes the background finds its listener.
 */
export function answerCalls<T extends object>(open: Handlers<T>, signal?: AbortSignal): void;
export function answerCalls<T extends object, U extends object>(open: Handlers<T>, inner: Handlers<U>): void;
export function answerCalls(open: object, second?: object): void {
  const inner = second && !(second instanceof AbortSignal) ? second : {};
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number; incognito?: boolean }; frameId?: number; url?: string },
  ): Promise<Answer> | undefined => {
    if (!isQuestion(message) || from.id !== browser.runtime.id) return undefined;
    const url = from.url ?? '';
    const sender: Sender = {
      ...(from.tab?.id === undefined ? {} : { tabId: from.tab.id }),
      ...(from.frameId === undefined ? {} : { frameId: from.frameId }),
      url,
      fromExtension: url.startsWith(browser.runtime.getURL('' as never)),
      incognito: from.tab?.incognito ?? false,
    };
    const handlers = (
      Object.hasOwn(open, message.sidelight) ? open : sender.fromExtension ? inner : {}
    ) as Record<string, AnyFunction>;
    const handler = Object.hasOwn(handlers, message.sidelight) ? handlers[message.sidelight] : undefined;
    if (!handler) return undefined;
    return Promise.resolve()
      .then(() => handler(...([...message.args, sender] as never[])))
      .then(
        (value): Answer => ({ value }),
        (error: unknown): Answer => ({ error: error instanceof Error ? error.message : String(error) }),
      );
  };
  browser.runtime.onMessage.addListener(listener as never);
  if (second instanceof AbortSignal)
    second.addEventListener('abort', () => {
      // Of an extension that was updated or removed there is nothing left to take a listener from.
      if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener as never);
    });
}
