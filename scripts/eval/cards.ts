/** Draws cards of people whom articles introduce, to be judged by a reader: `npm run eval -- --cards SEED`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Index } from '../../lib/knowledge/layout.ts';
import { link } from '../../lib/linking/link.ts';
import { isIntroduced } from '../../lib/linking/mention.ts';
import { type DevelopmentSet, own } from './sets.ts';

const file = fileURLToPath(new URL('../../.output/eval/cards.md', import.meta.url));

/** English prose, and the project's own articles. */
export const cardSets = [
  'wiki-fair-v2',
  'news-hand',
  'oke-2016-train',
  'reuters-128',
  'wikinews-newsreader',
  own,
];

/** As many are drawn. */
const COUNT = 100;

interface DrawnCard {
  set: string;
  document: string;
  block: number;
  name: string;
  role: string;
  quote: string;
}

/**
 * Writes the cards drawn by a seed to cards.md and returns its path. A card's place in the draw depends on the seed and the
 * card alone: a change of the linker draws few others.
 */
export async function writeCards(
  index: Index,
  sets: AsyncIterable<DevelopmentSet>,
  seed: string,
): Promise<string> {
  const order = ({ set, document, name }: DrawnCard): string =>
    createHash('sha256').update(`${seed} ${set} ${document} ${name}`).digest('hex');
  const cards: DrawnCard[] = [];
  for await (const set of sets) cards.push(...cardsOf(index, set));
  const drawn = cards
    .map((card) => ({ card, at: order(card) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, COUNT)
    .map(({ card }) => card);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, readable(drawn, cards.length, seed));
  return file;
}

/** One card a person and document. */
function cardsOf(index: Index, { name: set, documents }: DevelopmentSet): DrawnCard[] {
  return documents.flatMap(({ gold, blocks }) => {
    const { mentions } = link(
      index,
      blocks.map(({ block }) => block),
    );
    const cards = new Map<string, DrawnCard>();
    for (const { person, introduction } of mentions.flat().filter(isIntroduced)) {
      const { block, role, quote } = introduction;
      cards.set(person.key, { set, document: String(gold.id), block, name: person.name, role, quote });
    }
    return [...cards.values()];
  });
}

function readable(cards: DrawnCard[], from: number, seed: string): string {
  const entries = cards.map(
    ({ set, document, block, name, role, quote }, i) =>
      `${i + 1}. **${name}** (${set}, ${document}, block ${block})  \n   ${role || 'no role'}  \n   “${quote}”\n`,
  );
  return `# ${cards.length} of ${from} cards, drawn by ${seed}\n\n${entries.join('\n')}`;
}
