/** Draws cards of introduced people for a reader to judge: is it a person, and does the quote say who? */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Index } from '../../lib/knowledge/layout.ts';
import { annotateBlocks } from '../annotation.ts';
import type { DevelopmentSet } from './sets.ts';

const file = fileURLToPath(new URL('../../.output/eval/cards.md', import.meta.url));
/** As many are drawn. */
const DRAWN = 100;

interface Card {
  set: string;
  document: string;
  key: string;
  name: string;
  role: string;
  quote: string;
  mentions: number;
}

/** One card a person and document, drawn by hashes of the seed; returns the path of the file to read. */
export async function writeCards(
  index: Index,
  sets: AsyncIterable<DevelopmentSet>,
  seed: string,
): Promise<string> {
  const cards: Card[] = [];
  for await (const set of sets) if (!set.crossLingual) cards.push(...cardsOf(index, set));
  const rank = ({ set, document, key }: Card): string =>
    createHash('sha256').update([seed, set, document, key].join('\0')).digest('hex');
  const drawn = cards
    .map((card) => ({ card, order: rank(card) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, DRAWN);
  mkdirSync(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true });
  writeFileSync(
    file,
    `# ${drawn.length} of ${cards.length} cards, seed ${seed}\n\n${drawn.map(({ card }, i) => told(card, i)).join('\n')}`,
  );
  return file;
}

function cardsOf(index: Index, { name: set, documents }: DevelopmentSet): Card[] {
  return documents.flatMap(({ gold, blocks }) => {
    const cards = new Map<string, Card>();
    for (const mention of annotateBlocks(index, blocks)) {
      if (!('introduction' in mention) || !('person' in mention)) continue;
      const { key, name } = mention.person;
      const known = cards.get(key);
      if (known) known.mentions++;
      else {
        const { start, end, role } = mention.introduction;
        const quote = gold.text.slice(start, end).replace(/\s+/gu, ' ');
        cards.set(key, { set, document: String(gold.id), key, name, role, quote, mentions: 1 });
      }
    }
    return [...cards.values()];
  });
}

const told = ({ set, document, name, role, quote, mentions }: Card, i: number): string =>
  `${i + 1}. ${set} ${document}: **${name}** (${mentions} mentions)\n   role: ${role || '–'}\n   quote: ${quote}\n`;
