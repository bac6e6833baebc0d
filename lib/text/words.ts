/** Cuts text into words: where each stands, what it folds to (as a hash), its case, and what follows it. */
import { folded, isDropped, isWordUnit } from './fold.ts';

/** Case of a word, as bits. */
export const CAPITAL = 1;
/** Two letters or more and none of lower case. */
export const ALL_CAPITALS = 2;
export const DIGITS = 4;

/** What stands between a word and the next. */
export const JOIN = 0;
export const COMMA = 1;
/** The sentence goes on, but no name does: parenthesis, colon, dash, quotation mark. */
export const BREAK = 2;
/** A sentence ends: full stop, question or exclamation mark, line break, end of text. */
export const END = 3;

/** Words of a text as columns; row `i` is the i-th word. Offsets are UTF-16 units. */
export interface Words {
  length: number;
  start: Int32Array;
  end: Int32Array;
  /** Two independent 32-bit hashes of the folded word; equal words have equal pairs. */
  lo: Int32Array;
  hi: Int32Array;
  /** Bits CAPITAL, ALL_CAPITALS, DIGITS. */
  shape: Uint8Array;
  /** What follows the word: JOIN, COMMA, BREAK or END. */
  gap: Uint8Array;
}

const LO_SEED = 0x811c9dc5 | 0;
const HI_SEED = 0x3c6ef372;
const LO_PRIME = 0x01000193;
const HI_PRIME = 0x5bd1e995;

/** Appends a word's hash to the hash of the words before it (0 when it is the first). */
export const appendLo = (prefix: number, word: number): number =>
  Math.imul((prefix << 7) ^ (prefix >>> 25) ^ word, LO_PRIME) | 0;
export const appendHi = (prefix: number, word: number): number =>
  Math.imul((prefix << 11) ^ (prefix >>> 21) ^ word, HI_PRIME) | 0;

/** A comma inside a name ("Moscow, Idaho") counts as a word of its own. */
export const commaLo = 0x2c2c2c2c;
export const commaHi = 0x1f2c3d4b;

/** Abbreviations whose full stop ends no sentence and may stand inside a name. */
const abbreviations = new Set(
  'st mr mrs ms dr prof gen col lt maj capt sgt sen rep gov hon rev fr sr jr no vs ste mt ft messrs г ул им св'.split(
    ' ',
  ),
);

/**
 * Cuts text into words: runs of letters, marks and digits. Linear in the text. `cuts` are offsets, ascending, at which a
 * word ends all the same, and with it the phrase.
 */
export function cutWords(text: string, cuts: readonly number[] = []): Words {
  const room = (text.length >> 1) + 1 + cuts.length;
  const words: Words = {
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    lo: new Int32Array(room),
    hi: new Int32Array(room),
    shape: new Uint8Array(room),
    gap: new Uint8Array(room),
  };
  const size = text.length;
  let n = 0;
  let i = 0;
  let nextCut = 0;
  while (i < size) {
    let code = text.charCodeAt(i);
    let value = folded(code);
    if (!isWordUnit(value)) {
      i++;
      continue;
    }
    const start = i;
    let lo = LO_SEED;
    let hi = HI_SEED;
    let letters = 0;
    let lower = 0;
    let digits = 0;
    const initial = isCapital(code, value) ? CAPITAL : 0;
    let end = i;
    while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
    const cut = cuts[nextCut] ?? size;
    while (i < cut) {
      if (isWordUnit(value)) {
        lo = Math.imul(lo ^ value, LO_PRIME);
        hi = Math.imul(hi ^ value, HI_PRIME) ^ (hi >>> 15);
        if (code >= 48 && code <= 57) digits++;
        else {
          letters++;
          if (!isCapital(code, value)) lower++;
        }
        end = i + 1;
      } else if (!isDropped(value)) break;
      i++;
      if (i < size) {
        code = text.charCodeAt(i);
        value = folded(code);
      }
    }
    words.start[n] = start;
    words.end[n] = end;
    words.lo[n] = lo | 0;
    words.hi[n] = hi | 0;
    words.shape[n] = initial | (letters >= 2 && lower === 0 ? ALL_CAPITALS : 0) | (digits > 0 ? DIGITS : 0);
    n++;
  }
  words.length = n;
  for (let k = 0; k < n; k++) words.gap[k] = gapAfter(text, words, k);
  return words;
}

function isCapital(code: number, value: number): boolean {
  if (code === value) return false;
  if (code < 128) return true;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function gapAfter(text: string, words: Words, k: number): number {
  if (k + 1 >= words.length) return END;
  const from = words.end[k]!;
  const to = words.start[k + 1]!;
  let gap = from === to ? BREAK : JOIN;
  for (let i = from; i < to; i++) {
    switch (text.charCodeAt(i)) {
      case 0x09: // spaces
      case 0x20:
      case 0xa0:
      case 0x2009:
      case 0x202f:
      case 0x2d: // hyphens
      case 0x2010:
      case 0x2011:
      case 0x27: // apostrophes
      case 0x2019:
      case 0x2bc:
      case 0x60:
      case 0xb4:
      case 0x26: // ampersand
      case 0xb7: // middle dot
        break;
      case 0x2c:
        gap = Math.max(gap, COMMA);
        break;
      case 0x2e:
        if (i + 1 === to ? isGluedSentence(words, k) : !isAbbreviation(text, words, k)) gap = END;
        break;
      case 0x0a:
      case 0x0d:
      case 0x21:
      case 0x3f:
      case 0x2026:
      case 0x2028:
      case 0x2029:
        gap = END;
        break;
      default:
        if (!isDropped(folded(text.charCodeAt(i)))) gap = Math.max(gap, BREAK);
    }
  }
  // A hyphen between spaces is a dash.
  return gap === JOIN && to - from > 2 && /\s[-‐]\s/u.test(text.slice(from, to)) ? BREAK : gap;
}

/** "…said.Putin": a stop without a space still ends a sentence behind a word and before a capital. */
const isGluedSentence = (words: Words, k: number): boolean =>
  words.end[k]! - words.start[k]! > 2 &&
  (words.shape[k]! & ALL_CAPITALS) === 0 &&
  (words.shape[k + 1]! & CAPITAL) !== 0;

function isAbbreviation(text: string, words: Words, k: number): boolean {
  const start = words.start[k]!;
  const end = words.end[k]!;
  if (end - start === 1) return (words.shape[k]! & CAPITAL) !== 0;
  return end - start <= 5 && abbreviations.has(text.slice(start, end).toLowerCase());
}

/** The hash pair of a whole phrase ("former head"), commas counted: how clues and aliases become keys. */
export function phraseHash(text: string): { lo: number; hi: number; words: number } {
  const words = cutWords(text);
  let lo = 0;
  let hi = 0;
  for (let i = 0; i < words.length; i++) {
    lo = appendLo(lo, words.lo[i]!);
    hi = appendHi(hi, words.hi[i]!);
    if (words.gap[i] === COMMA) {
      lo = appendLo(lo, commaLo);
      hi = appendHi(hi, commaHi);
    }
  }
  return { lo, hi, words: words.length };
}
