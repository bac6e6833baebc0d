/** How much of what annotated documents name the base holds: what no linking can make good for. */
import type { Kind } from '../knowledge/entity.ts';
import { type GoldDocument, goldKind, goldName, isFree, isNil, judgedMentions } from './gold.ts';
import { heldBy, holds, type IdOfTitle, type Known } from './identity.ts';

export interface Coverage {
  /** Mentions that the base holds, of all: of each of our kinds, of these together, of other things, of everything. */
  kinds: Record<Kind | 'ours' | 'other' | 'all', { held: number; all: number }>;
  /** What is missing and how often it is named, most first. Other things than ours left out. */
  missing: [name: string, mentions: number][];
}

/** Counts over documents. Mentions of nothing known, nested, optional and repeated ones do not count. */
export function coverageOf(
  entities: Known[],
  documents: Pick<GoldDocument, 'mentions' | 'evalSpans'>[],
  idOfTitle: IdOfTitle,
): Coverage {
  const held = heldBy(entities, idOfTitle);
  const none = () => ({ held: 0, all: 0 });
  const kinds: Coverage['kinds'] = {
    person: none(),
    place: none(),
    organisation: none(),
    event: none(),
    ours: none(),
    other: none(),
    all: none(),
  };
  const missing = new Map<string, number>();
  for (const mention of documents.flatMap(judgedMentions)) {
    if (isFree(mention) || isNil(mention)) continue;
    const known = holds(held, mention, idOfTitle);
    const kind = goldKind(mention) ?? 'other';
    for (const count of [kinds[kind], kinds.all, ...(kind === 'other' ? [] : [kinds.ours])]) {
      count.all++;
      if (known) count.held++;
    }
    const what = goldName(mention);
    if (!known && kind !== 'other') missing.set(what, (missing.get(what) ?? 0) + 1);
  }
  return { kinds, missing: [...missing].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
}
