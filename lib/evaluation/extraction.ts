/** How much of an article's text a reader of pages found, and how much else it took: told by passages in common. */
import { cutWords } from '../text/words.ts';
import { type Share, share } from './figures.ts';

export interface ExtractionFigures {
  /** Words of the true text. In scripts without spaces a letter counts as a word, here and below. */
  words: number;
  /** Of these, the ones found. */
  recall: Share;
  /** Of the words taken, the ones that stand outside the true text. */
  surplus: Share;
  /** Passages that were not found and passages that are too much, longest first. */
  missing: string[];
  extra: string[];
}

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Words that must agree in a row. Long passages are laid down first, so that "one of the" in what is missing does not
 * take the place of another in what was found.
 */
const rows = [12, 3];
const seed = 3;
/** Places compared for the longest passage in common. */
const maxPlaces = 100;

interface Side {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
  /** Equal for equal words. */
  keys: Float64Array;
  /** 1 for words that have a partner on the other side. */
  met: Uint8Array;
}

/** Compares the true text of a page with the texts taken from it. The order of passages does not count, repeats do. */
export function extractionOf(truth: string, taken: readonly string[]): ExtractionFigures {
  const wanted = sideOf(truth);
  const found = sideOf(taken.join('\n'));
  const places = placesOf(found);
  for (const row of rows) lay(wanted, found, places, row);
  return {
    words: wanted.keys.length,
    recall: share(metIn(wanted), wanted.keys.length),
    surplus: share(found.keys.length - metIn(found), found.keys.length),
    missing: unmet(wanted),
    extra: unmet(found),
  };
}

function sideOf(text: string): Side {
  const cuts = [...text.matchAll(unspaced)].flatMap(({ index }) => [index, index + 1]);
  const { length, start, end, lo, hi } = cutWords(text, cuts);
  return {
    text,
    starts: start.subarray(0, length),
    ends: end.subarray(0, length),
    keys: Float64Array.from({ length }, (_, i) => (hi[i]! & 0x1fffff) * 2 ** 32 + (lo[i]! >>> 0)),
    met: new Uint8Array(length),
  };
}

const seedAt = ({ keys }: Side, at: number): string => keys.subarray(at, at + seed).join();

function placesOf(side: Side): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + seed <= side.keys.length; at++) {
    const key = seedAt(side, at);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < maxPlaces) known.push(at);
  }
  return places;
}

/** Marks passages of `row` words or more that stand on both sides, each the longest that begins at its first word. */
function lay(wanted: Side, found: Side, places: Map<string, number[]>, row: number): void {
  for (let at = 0; at + seed <= wanted.keys.length; at++) {
    if (wanted.met[at]) continue;
    let longest = 0;
    let place = 0;
    for (const candidate of places.get(seedAt(wanted, at)) ?? []) {
      const length = inCommon(wanted, at, found, candidate);
      if (length <= longest) continue;
      longest = length;
      place = candidate;
    }
    if (longest < row) continue;
    wanted.met.fill(1, at, at + longest);
    found.met.fill(1, place, place + longest);
    at += longest - 1;
  }
}

function inCommon(wanted: Side, at: number, found: Side, place: number): number {
  let length = 0;
  while (
    at + length < wanted.keys.length &&
    wanted.keys[at + length] === found.keys[place + length] &&
    !wanted.met[at + length] &&
    !found.met[place + length]
  )
    length++;
  return length;
}

const metIn = ({ met }: Side): number => met.reduce((sum, each) => sum + each, 0);

function unmet({ text, starts, ends, met }: Side): string[] {
  const passages: string[] = [];
  for (let from = 0; from < met.length; from++) {
    if (met[from]) continue;
    let to = from;
    while (to + 1 < met.length && !met[to + 1]) to++;
    passages.push(text.slice(starts[from], ends[to]));
    from = to;
  }
  return passages.sort((a, b) => b.length - a.length);
}
