/** Annotated documents: what a gold mention names, and whether it must be linked. */
import type { EntityId, Kind } from '../knowledge/entity.ts';

/** A place in a document, in UTF-16 units from its start; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A mention that people annotated. Sets say what it names in different ways; titles are of the English Wikipedia. */
export interface GoldMention extends Span {
  /** An entity of our own base: in our own articles. */
  id?: EntityId;
  qid?: string;
  /** One title, or all that are right. */
  wiki?: string | string[] | null;
  label?: string;
  /** A cross-lingual id: the same for one entity in all languages of a set, and of no other use. */
  xid?: string;
  type?: string;
  kind?: string;
  nil?: boolean;
  optional?: boolean;
  tier?: string;
  coref?: boolean;
  nested?: boolean;
  /** Silence and a link to anything are both right here. */
  either?: boolean;
}

export interface GoldDocument {
  id: string | number;
  text: string;
  lang?: string;
  mentions: GoldMention[];
  /** Only mentions inside count, where given. */
  evalSpans?: [number, number][];
}

/** Titles are compared in one case, with spaces. */
export const foldTitle = (title: string): string =>
  title.normalize('NFC').replaceAll('_', ' ').trim().toLowerCase();

/** Folded titles of a gold mention. */
export const titlesOf = ({ wiki }: GoldMention): string[] =>
  (wiki == null ? [] : [wiki].flat()).map(foldTitle);

/** It names something that no reference knows. */
export const isNil = (mention: GoldMention): boolean =>
  mention.nil === true || (mention.id === undefined && !mention.qid && titlesOf(mention).length === 0);

/** Missing it costs nothing, and linking it rightly costs nothing. */
export const isFree = ({ optional, tier, coref, nested, either }: GoldMention): boolean =>
  optional === true || tier === 'optional' || coref === true || nested === true || either === true;

/** The mentions that count: those inside `evalSpans`. */
export const judgedMentions = ({
  mentions,
  evalSpans,
}: Pick<GoldDocument, 'mentions' | 'evalSpans'>): GoldMention[] =>
  mentions.filter((mention) => isJudged(mention, evalSpans));

/** Whether a span lies in the part of the document that is annotated. */
export const isJudged = ({ start, end }: Span, evalSpans: GoldDocument['evalSpans']): boolean =>
  !evalSpans || evalSpans.some(([from, to]) => start >= from && end <= to);

/** What the sets call our kinds. */
const kindNames: Record<string, Kind> = {
  per: 'person',
  person: 'person',
  loc: 'place',
  place: 'place',
  location: 'place',
  country: 'place',
  state_or_province: 'place',
  city: 'place',
  district: 'place',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  event: 'event',
};

/** The kind of a gold mention, null where it is none of ours or is not said. */
export const goldKind = ({ type, kind }: GoldMention): Kind | null =>
  kindNames[String(type ?? kind).toLowerCase()] ?? null;

/** What a gold mention names, for a reader. */
export const goldName = (mention: GoldMention): string =>
  mention.id ?? mention.label ?? ([mention.wiki ?? []].flat().join(' or ') || mention.qid) ?? 'nothing known';
