/** What a card shows and what it can be asked: plain data in, callbacks out. */
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { EntityId, EntityRef } from '../../lib/knowledge/entity.ts';

/** `card` is null while it is being fetched. */
interface EntityContent {
  type: 'entity';
  ref: EntityRef;
  card: EntityCard | null;
}
interface IntroducedContent {
  type: 'introduced';
  name: string;
  /** The phrase of the article that says who: "former ambassador of Ukraine to Belarus". */
  role: string;
  /** The introducing sentence. */
  quote: string;
  /** Language and direction of the article's text. */
  lang: string;
  dir: 'ltr' | 'rtl';
}
/** A note that belongs to no name: on a passage or on the page. */
interface NoteContent {
  type: 'note';
  title: string;
}

export interface NotesView {
  /** Notes on what is shown; null while that is not known. */
  count: number | null;
  /** Notes on people of this name, made at other articles. */
  offered: readonly { site: string; created: string; introduction: string }[];
  /** The extension's own frame, where notes are read and typed. Height in CSS pixels. */
  frame: { src: string; height: number } | null;
}

export interface CardView {
  content: EntityContent | IntroducedContent | NoteContent;
  /** The name as the article writes it. */
  surface: string;
  /** The linker is not sure of it. */
  likely: boolean;
  /** The other readings of the name, best first; empty away from the name's own card. */
  others: readonly EntityRef[];
  /** This is one of the other readings, opened to look at: it can be chosen. */
  candidate: boolean;
  /** The name of the card that Back leads to; null on the first. */
  back: string | null;
  notes: NotesView;
  pinned: boolean;
  /** The reader said "not right?": the ways to put it right are shown. */
  doubting: boolean;
  /** The reader walks by keyboard: the keys are shown. */
  walking: boolean;
  /** What the last action came to, in one sentence. */
  message: { text: string; bad: boolean } | null;
  /** BCP 47: dates and numbers. */
  locale: string;
  nameLanguages: 'all' | readonly string[];
}

export interface CardActions {
  open(ref: EntityRef): void;
  back(): void;
  pin(): void;
  close(): void;
  openNotes(): void;
  doubt(): void;
  /** Another candidate, or none, for this name in this article. */
  choose(entity: EntityId | null): void;
  /** Never mark this name again. */
  mute(): void;
  /** Copies entity, sentence and version. */
  report(): void;
  revealIntroduction(): void;
}
