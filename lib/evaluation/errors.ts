/** Every error of linking with what it needs to be understood. */
import type { Kind } from '../knowledge/entity.ts';
import {
  type GoldDocument,
  type GoldMention,
  goldKind,
  goldName,
  judgedMentions,
  overlap,
  type Span,
} from './gold.ts';
import { holds } from './identity.ts';
import type { Answer, Judged, Reference } from './judge.ts';

export const errorClasses = ['wrong entity', 'spurious', 'NIL linked', 'missed', 'not in base'] as const;
export type ErrorClass = (typeof errorClasses)[number];

export interface LinkingError {
  class: ErrorClass;
  set: string;
  document: string;
  start: number;
  end: number;
  surface: string;
  /** The text around it, whitespace collapsed. */
  before: string;
  after: string;
  /** What was linked there, or over a part of it. */
  linked: { surface: string; id: string; name: string; kind: Kind | null; confidence: number } | null;
  /** The gold mention, or one that overlaps a spurious link; null where there is none. */
  wanted: { surface: string; name: string; kind: Kind | null; qid: string | null; held: boolean } | null;
}

/** Text shown on either side, in UTF-16 units. */
const CONTEXT = 60;

const classOf = { wrong: 'wrong entity', spurious: 'spurious', nil: 'NIL linked' } as const;

/** The errors of a document: links that are wrong, then mentions that were not linked at all. */
export function errorsOf(
  set: string,
  document: GoldDocument,
  answers: readonly Answer[],
  { links, wanted }: Judged,
  { held, idOfTitle }: Reference,
): LinkingError[] {
  const wantedOf = (gold: GoldMention) => ({
    surface: inContext(document.text, gold).surface,
    name: goldName(gold),
    kind: goldKind(gold),
    qid: gold.qid ?? null,
    held: holds(held, gold, idOfTitle),
  });
  const describe = (kind: ErrorClass, span: Span) => ({
    class: kind,
    set,
    document: String(document.id),
    ...inContext(document.text, span),
  });
  const mentions = judgedMentions(document);
  const wrong = links.flatMap(({ verdict, answer, gold }) => {
    if (verdict === 'right' || verdict === 'free') return [];
    const met = gold ?? mentions.find((mention) => overlap(mention, answer));
    return [
      {
        ...describe(classOf[verdict], answer),
        linked: linkedOf(answer),
        wanted: met ? wantedOf(met) : null,
      },
    ];
  });
  const judgedWrong = new Set(links.filter(({ verdict }) => verdict === 'wrong').map(({ gold }) => gold));
  const missed = wanted
    .filter(({ found, gold }) => !found && !judgedWrong.has(gold))
    .map(({ gold, held: inBase }) => {
      const over = answers.find((answer) => overlap(answer, gold));
      return {
        ...describe(inBase ? 'missed' : 'not in base', gold),
        linked: over ? linkedOf(over) : null,
        wanted: wantedOf(gold),
      };
    });
  return [...wrong, ...missed];
}

function inContext(text: string, { start, end }: Span) {
  const plain = (from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, ' ');
  return {
    start,
    end,
    surface: plain(start, end),
    before: plain(Math.max(0, start - CONTEXT), start),
    after: plain(end, end + CONTEXT),
  };
}

const linkedOf = ({ surface, entity, person, confidence }: Answer) => ({
  surface,
  id: entity?.id ?? `local:${person?.key}`,
  name: entity?.name ?? `${person?.name}, introduced`,
  kind: entity?.kind ?? null,
  confidence,
});
