/** Counts of the knowledge base: what it holds, where from, in which scripts, how large it is packed. */

import { indexBytes } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import type { Compiled } from './compile.ts';
import type { Authored } from './read.ts';
import type { Sourced } from './sourced.ts';
import { sentencesOf } from './typography.ts';

export type Stats = Record<string, Record<string, number>>;

export function statsOf(
  authored: Authored[],
  sources: Sourced[],
  compiled: Compiled,
  index: Uint8Array,
  cardBytes: number,
): Stats {
  const { aliases } = compiled.input;
  const perEntity = new Uint32Array(compiled.input.entities.length);
  for (const { entity } of aliases) perEntity[entity]!++;
  const { matching, entities } = indexBytes(index);
  const busiest = perEntity.indexOf(Math.max(...perEntity));
  return {
    entities: {
      all: sources.length,
      ...count(sources, ({ entity }) => entity.kind),
    },
    sources: count(sources, ({ source }) => source),
    cards: count(sources, fullness),
    countries: top(
      count(sources, ({ entity }) => entity.country ?? 'none'),
      40,
    ),
    folders: count(authored, ({ file }) => file.split('/').slice(-2)[0]!),
    names: {
      all: aliases.length,
      different: new Set(aliases.map(({ text }) => fold(text))).size,
      'per entity, mean': Math.round((aliases.length / sources.length) * 10) / 10,
      [`most (${compiled.input.entities[busiest]?.id ?? 'none'})`]: perEntity[busiest] ?? 0,
      ...count(aliases, ({ use }) => use),
    },
    scripts: count(aliases, ({ text }) => scriptOf(text)),
    bytes: {
      index: index.length,
      'of it, to find names': matching,
      'the same, per name': Math.round((matching / aliases.length) * 10) / 10,
      'of it, what they mean': entities,
      cards: compiled.cards.reduce((sum, card) => sum + Buffer.byteLength(card), 0),
      'cards, packed': cardBytes,
      'card files': compiled.cards.length,
    },
    gaps: { 'unknown ids': compiled.unknown.length },
  };
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Georgian', 'Armenian', 'Han', 'Hangul'];

const scriptOf = (text: string): string =>
  scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)) ?? 'other';

/** How much a card tells. */
function fullness({ entity, source }: Sourced): string {
  if (source !== 'authored') return 'from a list';
  return sentencesOf(entity.summary) > 1 && entity.related && entity.clues
    ? 'full: two sentences, related, clues'
    : 'one sentence or no clues';
}

const top = (counts: Record<string, number>, most: number): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).slice(0, most));

/** Counts by key, most first, then by name. */
function count<T>(items: Iterable<T>, key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
