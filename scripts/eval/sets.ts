/** The development sets: annotated documents beside the checkout, and the project's own articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GoldDocument, GoldMention } from '../../lib/evaluation/gold.ts';
import type { Index } from '../../lib/knowledge/layout.ts';
import type { Block } from '../../lib/linking/block.ts';
import { type Expected, pagePath, plain, readExpected } from '../../tests/articles/expected.ts';
import { type PlacedBlock, readHtml, textBlocks } from '../documents.ts';
import { readGold } from '../lists.ts';

export interface DevelopmentSet {
  name: string;
  /** Its mentions have cross-lingual ids alone. */
  crossLingual: boolean;
  documents: { gold: GoldDocument; blocks: PlacedBlock[] }[];
}

interface SharedSet {
  name: string;
  file: string;
  crossLingual?: boolean;
  /** Mentions of other types are optional. */
  types?: RegExp;
}

const sharedSets: SharedSet[] = [
  { name: 'seed', file: 'seed/gold.jsonl' },
  ...['news-hand', 'wiki-fair-v2', 'reuters-128', 'wikinews-newsreader', 'oke-2016-train'].map((name) => ({
    name,
    file: `gold/${name}.jsonl`,
  })),
  {
    name: 'nerel-ru-dev',
    file: 'gold/nerel-ru-dev.jsonl',
    types: /PERSON|ORGANIZATION|COUNTRY|CITY|STATE|LOCATION|DISTRICT|EVENT/,
  },
  ...['slavicner-pl', 'slavicner-ru', 'slavicner-uk'].map((name) => ({
    name,
    file: `gold/${name}.jsonl`,
    crossLingual: true,
  })),
];

/** The set that is always there. */
export const own = 'own';

/** Articles that the linker has not been run on: scored once, on request, and then moved to the others. */
export const unseen = 'unseen';
const unseenPages = ['grain-talks', 'two-romes'];

export const setNames = sharedSets.map(({ name }) => name);

/** The large sets, which a quick run leaves out. */
export const largeSets = sharedSets.filter(({ crossLingual }) => crossLingual).map(({ name }) => name);

/** Our own articles, then the named sets, one by one: no two large ones are held at once. */
export async function* readSets(
  index: Index,
  names: readonly string[],
  absent: (name: string) => void,
): AsyncGenerator<DevelopmentSet> {
  yield await readOwn(index);
  for (const name of names) {
    const set =
      name === unseen ? await readPages(index, unseen, (page) => unseenPages.includes(page)) : readSet(name);
    if (set) yield set;
    else absent(name);
  }
}

/** A shared set, or null where it is absent. */
export function readSet(name: string): DevelopmentSet | null {
  const { file, types, crossLingual = false } = sharedSets.find((set) => set.name === name)!;
  const documents = readGold(file);
  return (
    documents && {
      name,
      crossLingual,
      documents: documents.map((gold) => ({
        gold: types ? { ...gold, mentions: optionalBut(types, gold.mentions) } : gold,
        blocks: textBlocks(gold.text, gold.lang),
      })),
    }
  );
}

const optionalBut = (types: RegExp, mentions: GoldMention[]): GoldMention[] =>
  mentions.map((mention) => (types.test(mention.type ?? '') ? mention : { ...mention, optional: true }));

/** The project's own articles. */
export const readOwn = (index: Index): Promise<DevelopmentSet> =>
  readPages(index, own, (page) => !unseenPages.includes(page));

/** The articles under tests/pages that have expectations beside them, as far as they are chosen. */
async function readPages(
  index: Index,
  name: string,
  chosen: (page: string) => boolean,
): Promise<DevelopmentSet> {
  const pages = readdirSync(pagePath('')).filter(
    (page) => chosen(page) && existsSync(pagePath(`${page}/expected.md`)),
  );
  const documents = [];
  for (const page of pages.sort())
    for (const [route, expected] of readExpected(page)) {
      // A page of several routes is written by its script: its text is what is expected.
      const blocks =
        route === '' ? await pageBlocks(page, expected) : expected.blocks.map((text) => ({ text }));
      documents.push(placeBlocks(index, route || page, expected, blocks));
    }
  return { name, crossLingual: false, documents };
}

async function pageBlocks(page: string, expected: Expected): Promise<Block[]> {
  const { blocks } = await readHtml(readFileSync(pagePath(`${page}/index.html`), 'utf8'));
  const differs = expected.blocks.findIndex((text, i) => plain(blocks[i]?.text ?? '') !== text);
  if (differs >= 0 || blocks.length !== expected.blocks.length)
    throw new Error(
      `tests/pages/${page}: block ${differs < 0 ? expected.blocks.length : differs} of the page is not that of expected.md; make them the same.`,
    );
  return blocks;
}

function placeBlocks(index: Index, id: string, expected: Expected, blocks: Block[]) {
  const text = blocks.map((block) => block.text).join('\n\n');
  let offset = 0;
  const placed = blocks.map((block) => {
    const at = offset;
    offset += block.text.length + 2;
    return { block, offset: at };
  });
  const mentions = expected.mentions.map(({ block, start, end, subject }) => {
    const { block: own, offset } = placed[block]!;
    return {
      start: offset + shownAt(own.text, start),
      end: offset + shownAt(own.text, end - 1) + 1,
      ...wantedOf(index, subject),
    };
  });
  return { gold: { id, text, mentions }, blocks: placed };
}

/** Where the n-th unit that a page shows stands in its text: soft hyphens are not shown. */
function shownAt(text: string, n: number): number {
  let at = -1;
  for (let shown = -1; shown < n; ) if (text[++at] !== '\u00ad') shown++;
  return at;
}

/** What an expected subject asks for. */
function wantedOf(index: Index, subject: string): Partial<GoldMention> {
  if (subject === '?') return { either: true };
  if (subject.startsWith('local:'))
    return { nil: true, kind: 'person', label: subject.slice('local:'.length) };
  const row = index.row(subject);
  return { id: subject, ...(row < 0 ? {} : { kind: index.kind(row) }) };
}
