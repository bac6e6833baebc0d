/**
 * Compares what was linked in a document with its gold mentions, span by span.
 *
 * The rules are those of ELEVANT's mode IGNORED without coreference: a required gold mention without an equal link is
 * missed; a link that meets no gold mention, another entity or a NIL mention is an error; optional, nested and
 * coreference mentions are free: they cost nothing, missed or rightly linked.
 */
import type { EntityRef } from '../knowledge/entity.ts';
import type { Strength } from '../linking/mention.ts';
import {
  type GoldDocument,
  type GoldMention,
  isFree,
  isJudged,
  isNil,
  judgedMentions,
  overlap,
  type Span,
} from './gold.ts';
import { type Held, holds, type IdOfTitle, isSame } from './identity.ts';

/** A mention that the linker found. */
export interface Answer extends Span {
  surface: string;
  strength: Strength;
  confidence: number;
  /** Null for a person whom the article introduces. */
  entity: EntityRef | null;
  person?: { key: string; name: string };
}

/** `nil`: linked, though the gold mention names nothing known. `spurious`: no gold mention. `free`: costs nothing. */
export type Verdict = 'right' | 'wrong' | 'nil' | 'spurious' | 'free';

export interface JudgedLink {
  answer: Answer & { entity: EntityRef };
  gold: GoldMention | null;
  verdict: Verdict;
}

/** A gold mention that should be linked. */
export interface Wanted {
  gold: GoldMention;
  found: boolean;
  /** The base holds its entity: missing it is the linker's fault. */
  held: boolean;
}

export interface Judged {
  links: JudgedLink[];
  wanted: Wanted[];
  /** Required NIL mentions. */
  nil: number;
}

/** What gold mentions are compared with. */
export interface Reference {
  held: Held;
  idOfTitle: IdOfTitle;
}

/** Judges the links of a document. */
export function judge(document: GoldDocument, answers: readonly Answer[], reference: Reference): Judged {
  const { text, evalSpans } = document;
  const mentions = judgedMentions(document);
  const gold = bySpan(text, mentions);
  const links = answers
    .filter((answer): answer is JudgedLink['answer'] => answer.entity !== null && isJudged(answer, evalSpans))
    .map((answer): JudgedLink => {
      const met = gold.get(spanKey(text, answer)) ?? null;
      const beside = mentions.filter((mention) => overlap(mention, answer));
      return { answer, gold: met, verdict: verdictOf(answer.entity, met, beside, reference.idOfTitle) };
    });
  const found = new Set(links.filter(({ verdict }) => verdict === 'right').map((link) => link.gold));
  const required = [...gold.values()].filter((mention) => !isFree(mention));
  return {
    links,
    wanted: required
      .filter((mention) => !isNil(mention))
      .map((mention) => ({
        gold: mention,
        found: found.has(mention),
        held: holds(reference.held, mention, reference.idOfTitle),
      })),
    nil: required.filter(isNil).length,
  };
}

function verdictOf(
  entity: EntityRef,
  gold: GoldMention | null,
  overlapping: GoldMention[],
  idOfTitle: IdOfTitle,
): Verdict {
  if (overlapping.some(({ either }) => either)) return 'free';
  if (!gold) return overlapping.some((each) => isFree(each) && !isNil(each)) ? 'free' : 'spurious';
  if (isNil(gold)) return isFree(gold) ? 'free' : 'nil';
  if (!isSame(entity, gold, idOfTitle)) return 'wrong';
  return isFree(gold) ? 'free' : 'right';
}

/** Gold mentions by span; of two with one span a required one counts. */
function bySpan(text: string, mentions: GoldMention[]): Map<string, GoldMention> {
  const spans = new Map<string, GoldMention>();
  for (const mention of mentions) {
    const key = spanKey(text, mention);
    const known = spans.get(key);
    if (!known || (isFree(known) && !isFree(mention))) spans.set(key, mention);
  }
  return spans;
}

/** A span without what styles of annotation differ in: outer space, a leading article, a final possessive. */
export function spanKey(text: string, { start, end }: Span): string {
  const surface = text.slice(start, end);
  const tail = /(?:['’]s?|\s+)$/u.exec(surface)?.[0].length ?? 0;
  const head = /^(?:the\s+|\s+)/iu.exec(surface.slice(0, surface.length - tail))?.[0].length ?? 0;
  return `${start + head}-${end - tail}`;
}
