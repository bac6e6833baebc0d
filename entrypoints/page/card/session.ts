/** One open card: what it shows, where the reader went in it, and what each of its buttons does. */
import { browser } from 'wxt/browser';
import { roleLine } from '../../../components/card/facts.ts';
import type { CardActions, CardView, NotesView } from '../../../components/card/view.ts';
import { cardWords } from '../../../lib/card/announce.ts';
import type { EntityCard } from '../../../lib/knowledge/base.ts';
import type { EntityId, EntityRef } from '../../../lib/knowledge/entity.ts';
import { call } from '../../../lib/messages.ts';
import type { NoteDraft } from '../../../lib/notes/note.ts';
import type { Reading, Spot } from '../reading.ts';
import { copy, reportText } from './report.ts';

/** What a card is for: a name in the page, or a note that belongs to none. */
export type Subject =
  | { readonly type: 'name'; readonly spot: Spot }
  | { readonly type: 'note'; readonly draft: NoteDraft; readonly near: DOMRect };

/** What the card of a page asks of its surroundings. */
export interface Surroundings {
  reading: Reading;
  fetchCard(id: EntityId): Promise<EntityCard>;
  /** Something to show has changed. */
  changed(): void;
  /** Another entity is shown in the card now, and can be read. */
  turned(): void;
  say(text: string): void;
  close(): void;
  togglePin(): void;
  /** Pins without toggling: something is about to be typed. */
  keep(): void;
}

export interface Session {
  /** Resolves as soon as there is something to read, or an error to show. */
  readonly ready: Promise<void>;
  readonly actions: CardActions;
  view(outside: { pinned: boolean; walking: boolean }): CardView;
  /** From the note frame: its height, or that it is done. True when the whole card is done with it. */
  noteFrame(event: { height: number } | 'close'): boolean;
  notesChanged(): void;
  /** Steps out of what is open inside the card; false when nothing is. */
  stepOut(): boolean;
  /** The card in words, for the live region. */
  words(): string;
}

/** One card in the trail: an entity, fetched or on its way. */
interface Leaf {
  ref: EntityRef;
  card: EntityCard | null;
}

/** Before the frame has told its own height. CSS pixels. */
const firstHeight = 150;
const heights = { least: 60, most: 600 };
const noNotes: NotesView = { count: null, offered: [], frame: null };

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function startSession(subject: Subject, around: Surroundings, signal: AbortSignal): Session {
  const { reading } = around;
  const spot = subject.type === 'name' ? subject.spot : null;
  const mention = spot?.mention ?? null;
  /** Empty for an introduced person and for a note without a name. */
  let trail: Leaf[] = [];
  let notes = noNotes;
  let doubting = false;
  let message: CardView['message'] = null;
  /** The reader chose this reading: it is the name's own card now. */
  let chosen: EntityId | null = null;

  const leaf = () => trail.at(-1) ?? null;
  const ownId = () => chosen ?? mention?.entity?.id ?? null;

  function tell(text: string, bad = false): void {
    message = { text, bad };
    around.say(text);
    around.changed();
  }

  /** A draft of a note on what the card shows now. */
  function draft(): NoteDraft | null {
    if (subject.type === 'note') return subject.draft;
    const base = reading.draft(subject.spot);
    const shown = leaf();
    if (!shown || shown.ref.id === mention?.entity?.id) return base;
    const { id, name, kind } = shown.ref;
    const about = { ...base, subject: { type: 'entity', id, name, kind } as const };
    if (id === chosen) return about;
    // The quote is of the name in the text, which is not about this entity.
    const { quote: _quote, position: _position, ...rest } = about;
    return rest;
  }

  async function countNotes(): Promise<void> {
    const current = draft();
    if (!current) return;
    const shown = leaf();
    const found = await call('notesOn', current.subject, current.target.url);
    if (signal.aborted || shown !== leaf()) return;
    notes = { ...notes, ...found };
    around.changed();
  }

  async function load(target: Leaf): Promise<void> {
    const card = await around.fetchCard(target.ref.id);
    if (signal.aborted) return;
    target.card = card;
    around.changed();
  }

  /** Runs what a button started; an error becomes the card's message. */
  function run(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => {
      if (!signal.aborted) tell(sentenceOf(error), true);
    });
  }

  function turnTo(next: Leaf[]): void {
    trail = next;
    notes = noNotes;
    doubting = false;
    message = null;
    around.changed();
    void run(async () => {
      const target = leaf();
      if (target && !target.card) await load(target);
      if (!signal.aborted && target === leaf()) around.turned();
    });
    void run(countNotes);
  }

  const openNotes = () =>
    run(async () => {
      const current = draft();
      if (!current) return;
      around.keep();
      const { src } = await call('openNoteFrame', current);
      if (signal.aborted) return;
      notes = { ...notes, frame: { src, height: firstHeight } };
      around.changed();
    });

  const actions: CardActions = {
    open: (ref) => turnTo([...trail, { ref, card: null }]),
    back: () => turnTo(trail.slice(0, -1)),
    pin: around.togglePin,
    close: around.close,
    openNotes: () => void openNotes(),
    doubt() {
      doubting = !doubting;
      message = null;
      around.changed();
    },
    choose: (id) =>
      void run(async () => {
        if (!spot) return;
        const ref = [...(mention?.others ?? []), ...trail.map((at) => at.ref)].find((at) => at.id === id);
        await reading.choose(spot, id);
        if (signal.aborted) return;
        if (!ref) {
          around.say(`“${spot.mention.surface}” is not marked in this article any more.`);
          around.close();
          return;
        }
        chosen = ref.id;
        turnTo([{ ref, card: trail.find((at) => at.ref.id === id)?.card ?? null }]);
        tell(`In this article “${spot.mention.surface}” is ${ref.name}.`);
      }),
    mute: () =>
      void run(async () => {
        if (!mention) return;
        await call('muteName', mention.surface);
        if (signal.aborted) return;
        around.say(
          `“${mention.surface}” will not be marked again. You can undo this in Sidelight's options.`,
        );
        around.close();
      }),
    report: () =>
      void run(async () => {
        if (!spot) return;
        const { version } = browser.runtime.getManifest();
        await copy(reportText(spot.mention, reading.sentence(spot), version));
        if (!signal.aborted) tell('The report is in the clipboard. Nothing was sent.');
      }),
    revealIntroduction() {
      if (spot && !reading.revealIntroduction(spot))
        tell('The sentence is no longer in the article; it is quoted above.', true);
    },
  };

  if (mention?.entity) trail = [{ ref: mention.entity, card: null }];
  const first = leaf();
  if (subject.type === 'note') void openNotes();
  // The notes are waited for too: a note that is offered late would move the button away from under the pointer.
  const ready = Promise.all([
    first ? run(() => load(first)) : null,
    subject.type === 'note' ? null : run(countNotes),
  ]).then(() => {});

  function content(): CardView['content'] {
    const at = leaf();
    if (at) return { type: 'entity', ref: at.ref, card: at.card };
    if (spot && mention && mention.entity === null) {
      const { person, introduction } = mention;
      const { lang, dir } = reading.surroundings(spot);
      return {
        type: 'introduced',
        name: person.name,
        role: introduction.role,
        quote: introduction.quote,
        lang,
        dir,
      };
    }
    const about = subject.type === 'note' ? subject.draft.subject.type : 'page';
    return { type: 'note', title: about === 'passage' ? 'On this passage' : 'On this page' };
  }

  return {
    ready,
    actions,
    view({ pinned, walking }) {
      const id = leaf()?.ref.id ?? null;
      const own = id === ownId();
      const others = mention?.others ?? [];
      const previous =
        trail.at(-2)?.ref.name ?? (trail.length === 1 && !own ? (mention?.surface ?? null) : null);
      return {
        content: content(),
        surface: mention?.surface ?? '',
        likely: own && chosen === null && mention?.strength === 'likely',
        others: own ? others.filter((ref) => ref.id !== id) : [],
        candidate: !own && others.some((ref) => ref.id === id),
        back: previous,
        notes,
        pinned,
        doubting,
        walking,
        message,
        locale: navigator.language || 'en',
        nameLanguages: reading.settings.nameLanguages,
      };
    },
    noteFrame(event) {
      if (event !== 'close') {
        if (!notes.frame || !Number.isFinite(event.height)) return false;
        const height = Math.max(heights.least, Math.min(Math.ceil(event.height), heights.most));
        notes = { ...notes, frame: { ...notes.frame, height } };
        around.changed();
        return false;
      }
      if (subject.type === 'note') return true;
      notes = { ...notes, frame: null };
      around.changed();
      void run(countNotes);
      return false;
    },
    notesChanged() {
      if (subject.type === 'name') void run(countNotes);
    },
    stepOut() {
      if (!doubting) return false;
      doubting = false;
      around.changed();
      return true;
    },
    words() {
      const shown = content();
      if (shown.type === 'note') return shown.title;
      if (shown.type === 'introduced') return cardWords(shown.name, [shown.role, shown.quote]);
      const { card, ref } = shown;
      if (!card) return ref.name;
      return cardWords(card.entity.name, [roleLine(card, navigator.language || 'en'), card.entity.summary]);
    },
  };
}
