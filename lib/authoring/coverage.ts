/** How much of what annotated documents name the base holds: what no linking can make good for. */
import type { Kind } from '../knowledge/entity.ts';

/** A mention of an annotated document; titles are of the English Wikipedia. */
export interface GoldMention {
  start: number;
  end: number;
  qid?: string;
  wiki?: string | string[] | null;
  label?: string;
  type?: string;
  kind?: string;
  nil?: boolean;
  optional?: boolean;
  tier?: string;
  coref?: boolean;
  nested?: boolean;
}

export interface GoldDocument {
  mentions: GoldMention[];
  /** Only mentions inside count, where given. */
  evalSpans?: [number, number][];
}

/** What a gold mention and an entity are compared by. */
export interface Known {
  name: string;
  wikidata?: string | undefined;
  wikipedia?: string | undefined;
}

export interface Coverage {
  /** Mentions that the base holds, of all: of each of our kinds, of these together, of other things, of everything. */
  kinds: Record<Kind | 'ours' | 'other' | 'all', { held: number; all: number }>;
  /** What is missing and how often it is named, most first. Other things than ours left out. */
  missing: [name: string, mentions: number][];
}

const kindOf: Record<string, Kind> = {
  per: 'person',
  person: 'person',
  loc: 'place',
  place: 'place',
  org: 'organisation',
  organisation: 'organisation',
  event: 'event',
};

const fold = (text: string): string => text.normalize('NFC').replaceAll('_', ' ').trim().toLowerCase();

/**
 * Wikidata ids decide, given or by `idOfTitle` (folded title → id); else titles; the bare name only of an entity that has
 * neither. Mentions of nothing known, nested, optional and repeated ones do not count.
 */
export function coverageOf(
  entities: Known[],
  documents: GoldDocument[],
  idOfTitle: ReadonlyMap<string, string>,
): Coverage {
  const ids = new Set<string>();
  const titles = new Set<string>();
  for (const { name, wikidata, wikipedia } of entities) {
    const title = wikipedia === undefined ? undefined : fold(wikipedia);
    const id = wikidata ?? (title === undefined ? undefined : idOfTitle.get(title));
    if (id !== undefined) ids.add(id);
    if (title !== undefined) titles.add(title);
    else if (wikidata === undefined) titles.add(fold(name));
  }
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
  for (const { mentions, evalSpans } of documents)
    for (const mention of mentions) {
      const { start, end, qid, label } = mention;
      if (evalSpans && !evalSpans.some(([from, to]) => start >= from && end <= to)) continue;
      if (mention.nil || mention.optional || mention.tier === 'optional' || mention.coref || mention.nested)
        continue;
      const named = (mention.wiki == null ? [] : [mention.wiki].flat()).map(fold);
      if (!qid && named.length === 0) continue;
      const held =
        [qid, ...named.map((title) => idOfTitle.get(title))].some((id) => id !== undefined && ids.has(id)) ||
        [...named, ...(label ? [fold(label)] : [])].some((title) => titles.has(title));
      const kind = kindOf[String(mention.type ?? mention.kind).toLowerCase()] ?? 'other';
      for (const count of [kinds[kind], kinds.all, ...(kind === 'other' ? [] : [kinds.ours])]) {
        count.all++;
        if (held) count.held++;
      }
      const what = label ?? named[0] ?? qid!;
      if (!held && kind !== 'other') missing.set(what, (missing.get(what) ?? 0) + 1);
    }
  return { kinds, missing: [...missing].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
}
