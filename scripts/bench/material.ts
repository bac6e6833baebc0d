/** The texts that are measured on: real ones where they lie beside the checkout, our own prose where not. */
import { readFileSync } from 'node:fs';
import { readExpected } from '../../tests/articles/expected.ts';
import { sharedFile } from '../shared.ts';
import { pieces } from './cut.ts';

export interface Material {
  text: string;
  /** Where it comes from, for the report. */
  source: string;
}

const news = ['news-hand'];
/** English first, then Russian and Ukrainian: two million characters, none of them twice. */
const many = [
  ...news,
  'wiki-fair-v2',
  'wikinews-newsreader',
  'reuters-128',
  'oke-2016-train',
  'nerel-ru-train',
  'nerel-ru-dev',
  'slavicner-uk',
];

/** The documents of annotated sets, a blank line between them; null where one of the sets is absent. */
function readSets(names: string[]): string | null {
  const files = names.map((name) => sharedFile(`gold/${name}.jsonl`));
  if (!files.every((file) => file !== null)) return null;
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n');
}

/** The sample articles one after the other, again and again until they are long enough. */
function ownProse(size: number): string {
  const articles = ['belarus-2020', 'world', 'hard-cases', 'app'].flatMap((page) => [
    ...readExpected(page).values(),
  ]);
  const once = `${articles.flatMap(({ blocks }) => blocks).join('\n')}\n`;
  return once.repeat(Math.ceil(size / once.length));
}

function material(name: string, sets: string[], size: number): Material {
  const real = readSets(sets);
  const [text] = pieces(real ?? ownProse(size), size);
  const source = real ? sets.join(', ') : 'the sample articles of tests/pages, repeated: no real texts here';
  return { text: text!, source: `${name}: ${text!.length.toLocaleString('en-GB')} characters of ${source}` };
}

/** News as long as a long article. */
export const article = (): Material => material('article', news, 20_000);
/** Prose in four languages to find names in: more than fits a processor's caches. */
export const prose = (): Material => material('prose', [...many, 'slavicner-pl'], 5_100_000);
/** As much text as no page has. */
export const library = (): Material => material('library', many, 2_000_000);
