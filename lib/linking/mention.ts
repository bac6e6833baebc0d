/** A mention: a surface form at one place in a block, and what it stands for. The central idea of Sidelight. */
import type { EntityRef } from '../knowledge/entity.ts';

/** `sure` is marked strong, `likely` faint. What the linker is unsure of is no mention at all. */
export type Strength = 'sure' | 'likely';

interface Span {
  /** UTF-16 units from the block's start; `end` is exclusive. */
  start: number;
  end: number;
  /** The text between, as written. */
  surface: string;
  strength: Strength;
  /** 0 to 1: the linker's estimate that the reading is right. */
  confidence: number;
}

/** A mention of an entity of the knowledge base. */
export interface LinkedMention extends Span {
  entity: EntityRef;
  /** Other candidates, best first: what this name "could also be". */
  others: EntityRef[];
}

/** A mention of a person whom the article itself introduces. */
export interface IntroducedMention extends Span {
  entity: null;
  local: true;
  person: IntroducedPerson;
  introduction: Introduction;
  others: EntityRef[];
}

export type Mention = LinkedMention | IntroducedMention;

export interface IntroducedPerson {
  /** The folded full name: joins the mentions of one article and notes of different articles. */
  key: string;
  /** The fullest form of the name in the article. */
  name: string;
}

/** Where the article says who a person is. */
export interface Introduction {
  /** Number of the block within the article, counted over all `link` calls of its context. */
  block: number;
  /** The sentence that introduces, in UTF-16 units of that block. */
  start: number;
  end: number;
  /** The sentence itself, whitespace collapsed: the card quotes it when the block is gone. */
  quote: string;
  /** The phrase that says who: "former ambassador of Ukraine to Belarus". */
  role: string;
}

export const isIntroduced = (mention: Mention): mention is IntroducedMention => mention.entity === null;

/** Names what a mention stands for: equal for two mentions exactly when they share a card. */
export const subjectKey = (mention: Mention): string =>
  isIntroduced(mention) ? `local:${mention.person.key}` : mention.entity.id;
