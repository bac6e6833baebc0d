/** A reading: one article in one frame while it is read. What marks, cards and the keyboard know of each other. */
import type { EntityId } from '../../lib/knowledge/entity.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { NoteDraft } from '../../lib/notes/note.ts';
import type { Settings } from '../../lib/settings.ts';

/** A mention where it stands in the live page. Opaque to all but the reading. */
export interface Spot {
  readonly mention: Mention;
  /** Painted now: by the settings, most later mentions of a section are not. */
  readonly marked: boolean;
}

export interface Reading {
  readonly settings: Settings;
  /** All mentions in document order. */
  spots(): readonly Spot[];
  /** The marked mention under a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): Spot | null;
  /** Its client rectangles, one a line; empty where the text is gone or hidden. */
  rects(spot: Spot): DOMRect[];
  /** The writing direction and language of the text around it. */
  surroundings(spot: Spot): { dir: 'ltr' | 'rtl'; lang: string };
  /** Paints the stronger underline under this one, or under none. */
  highlight(spot: Spot | null): void;
  reveal(spot: Spot): void;
  flash(spot: Spot): void;
  /** Scrolls to the sentence that introduces a person; false where it is gone. */
  revealIntroduction(spot: Spot): boolean;
  /** The sentence it stands in, whitespace collapsed. */
  sentence(spot: Spot): string;
  /** "Not this one": another candidate, or none, for this surface form in this article. */
  choose(spot: Spot, entity: EntityId | null): Promise<void>;
  /** A draft of a note on this mention: target, quote, position and sentence filled in. */
  draft(spot: Spot): NoteDraft;
  /** A draft on the selected passage, or on the page where nothing is selected; and the place to open it at. */
  draftHere(): { draft: NoteDraft; near: DOMRect };
  /** Calls back after spots changed (new text, navigation, settings), until the signal aborts. */
  onChange(changed: () => void, signal: AbortSignal): void;
}

/** The one card of a frame and the walk through its names. */
export interface Cards {
  walk(step: 'next' | 'previous' | 'open'): void;
  /** Opens a note frame on a draft that belongs to no mention. */
  openNote(draft: NoteDraft, near: DOMRect): void;
  /** From the note frame: its height in CSS pixels, or that it wants to be closed. */
  noteFrame(event: { height: number } | 'close'): void;
  /** Notes were kept, changed or deleted, here or elsewhere. */
  notesChanged(): void;
}

/** What `entrypoints/page/cards.ts` exports; everything it starts ends with the signal. */
export type StartCards = (reading: Reading, signal: AbortSignal) => Cards;
