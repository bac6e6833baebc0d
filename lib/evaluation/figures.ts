/** Precision, recall and their kin of judged documents. */
import { type Kind, kinds } from '../knowledge/entity.ts';
import { goldKind, isFree } from './gold.ts';
import type { Judged, JudgedLink } from './judge.ts';

/** Shares are per cent with one decimal, null where there is nothing to count. */
export type Share = number | null;

export interface Figures {
  documents: number;
  precision: Share;
  recall: Share;
  f1: Share;
  /** Recall among the entities that the base holds. */
  inBaseRecall: Share;
  /** Right entity, of the links that meet a required mention of something known. */
  disambiguation: Share;
  /** Links to NIL mentions, and these mentions. */
  nilLinked: number;
  nil: number;
  wrong: number;
  spurious: number;
  /** Required mentions whose entity the base holds. */
  coverage: Share;
  /** Precision by the kind of the linked entity, recall by the kind that gold gives. */
  kinds: Record<Kind, { precision: Share; inBaseRecall: Share }>;
}

export const share = (part: number, whole: number): Share =>
  whole === 0 ? null : Number(((100 * part) / whole).toFixed(1));

/** The figures of a set of documents. */
export function figuresOf(documents: readonly Judged[]): Figures {
  const links = documents.flatMap((document) => document.links);
  const wanted = documents.flatMap((document) => document.wanted);
  const { right, wrong, spurious, nil: nilLinked } = countVerdicts(links);
  const linked = right + wrong + spurious + nilLinked;
  const missed = count(wanted, ({ found }) => !found);
  const held = wanted.filter((each) => each.held);
  const wrongOfRequired = count(links, ({ verdict, gold }) => verdict === 'wrong' && !isFree(gold!));
  return {
    documents: documents.length,
    precision: share(right, linked),
    recall: share(right, right + missed),
    f1: share(2 * right, linked + right + missed),
    inBaseRecall: recallOf(held),
    disambiguation: share(right, right + wrongOfRequired),
    nilLinked,
    nil: documents.reduce((sum, document) => sum + document.nil, 0),
    wrong,
    spurious,
    coverage: share(held.length, right + missed),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          precision: precisionOf(links.filter(({ answer }) => answer.entity.kind === kind)),
          inBaseRecall: recallOf(held.filter(({ gold }) => goldKind(gold) === kind)),
        },
      ]),
    ) as Figures['kinds'],
  };
}

/** Share of right ones among links; what costs nothing is left out. */
export function precisionOf(links: readonly JudgedLink[]): Share {
  const { right, wrong, spurious, nil } = countVerdicts(links);
  return share(right, right + wrong + spurious + nil);
}

const recallOf = (wanted: readonly { found: boolean }[]): Share =>
  share(
    count(wanted, ({ found }) => found),
    wanted.length,
  );

const count = <T>(list: readonly T[], test: (each: T) => boolean): number => list.filter(test).length;

function countVerdicts(links: readonly JudgedLink[]): Record<JudgedLink['verdict'], number> {
  const counts = { right: 0, wrong: 0, nil: 0, spurious: 0, free: 0 };
  for (const { verdict } of links) counts[verdict]++;
  return counts;
}
