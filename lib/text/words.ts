/** Cuts text into words: where each stands, what it folds to (as a hash), its case, and what follows it. */
import {
  DIGIT,
  HYPHEN,
  LOWER,
  PAUSE,
  PHRASE_END,
  SENTENCE_END,
  STOP,
  UPPER,
  unitOf,
  units,
} from './units.ts';

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

/** A word as read: its start, all bits of its units and of those since the word before, its end, both hashes. */
const ROW = 5;
/** In those bits: the word's first unit is a capital. */
const INITIAL = 1 << 25;
const rowsFor = (units: number): Int32Array => new Int32Array(ROW * ((units >> 1) + 3));
/** Rows for most texts, used again for each. */
const SHORT = 0x10000;
const shortRows = rowsFor(SHORT);

interface Columns {
  start: Int32Array;
  end: Int32Array;
  lo: Int32Array;
  hi: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
}

/** Words of a text, word `i` in row `i` of each column. Offsets are UTF-16 units. */
export class Words {
  readonly length: number;
  private readonly text: string;
  private readonly rows: Int32Array;
  private columns: Columns | null = null;

  constructor(text: string, rows: Int32Array) {
    this.length = rows.length / ROW;
    this.text = text;
    this.rows = rows;
  }

  get start(): Int32Array {
    return this.all.start;
  }
  get end(): Int32Array {
    return this.all.end;
  }
  /** With `hi` two 32-bit hashes of the folded word; equal words have equal pairs. */
  get lo(): Int32Array {
    return this.all.lo;
  }
  get hi(): Int32Array {
    return this.all.hi;
  }
  /** Bits CAPITAL, ALL_CAPITALS, DIGITS. */
  get shape(): Uint8Array {
    return this.all.shape;
  }
  /** What follows the word: JOIN, COMMA, BREAK or END. */
  get gap(): Uint8Array {
    return this.all.gap;
  }

  // Finding names asks so little of most words that it does without the columns.
  loAt(i: number): number {
    return this.rows[i * ROW + 3]!;
  }
  hiAt(i: number): number {
    return this.rows[i * ROW + 4]!;
  }
  isCapitalAt(i: number): boolean {
    return (this.rows[i * ROW + 1]! & INITIAL) !== 0;
  }
  gapAt(i: number): number {
    return gapAfter(this.text, this.rows, i * ROW);
  }

  private get all(): Columns {
    this.columns ??= columnsOf(this.text, this.rows);
    return this.columns;
  }
}

/**
 * Cuts text into words: runs of letters, marks and digits. Linear in the text. `cuts` are offsets inside words, ascending, at
 * which a word ends all the same, and with it the phrase.
 */
export function cutWords(text: string, cuts: readonly number[] = []): Words {
  const units = text.length + 2 * cuts.length;
  const rows = units <= SHORT ? shortRows : rowsFor(units);
  let row = 0;
  let from = 0;
  for (const until of [...cuts, text.length]) {
    row = readWords(text, from, until, rows, row);
    from = until;
  }
  return new Words(text, rows.slice(0, row));
}

/**
 * Reads the words between two offsets into rows and says which row is next. It does not branch on what a unit is: words are
 * short, and a processor that guesses their ends wrong waits longer than all the rest takes. So each unit of a word writes
 * the word's row anew, and each unit between two words that of the one to come.
 */
function readWords(text: string, from: number, until: number, rows: Int32Array, next: number): number {
  // Constants stand in here: a bundler makes variables of a module's.
  const prime = 0x9e3779b1;
  const width = 5;
  const upper = 0x10000;
  const table = units;
  let row = next;
  let lo = 0;
  let hi = 0;
  // What stands before a cut is no part of the name behind it.
  let seen = from === 0 ? 0 : PHRASE_END;
  /** All bits where the unit before stands in a word, else none. */
  let before = 0;
  rows[row] = from;
  for (let i = from; i < until; ) {
    const unit = table[text.charCodeAt(i++)]!;
    if (unit >>> 16 === 0) {
      if (unit === 0) unitOf(text.charCodeAt(--i));
      else if (before === 0) rows[row] = i;
      continue;
    }
    const inside = unit >> 31;
    const ended = before & ~inside;
    row += ended & width;
    seen = (seen & ~ended) | unit | ((unit & inside & ~before & upper) << 9);
    before = inside;
    lo = Math.imul(lo ^ (unit & 0xffff), inside & prime);
    hi = (hi + lo) & inside;
    // The place behind a gap so far. Inside a word it goes astray into the row to come.
    rows[row + (inside & width)] = i;
    rows[row + 1] = seen;
    rows[row + 2] = i;
    rows[row + 3] = lo;
    rows[row + 4] = hi;
  }
  return row + (before & width);
}

function columnsOf(text: string, rows: Int32Array): Columns {
  const length = rows.length / ROW;
  // One piece of memory is much cheaper to make than six.
  const memory = new ArrayBuffer(length * 18);
  const numbers = (column: number) => new Int32Array(memory, column * 4 * length, length);
  const bytes = (column: number) => new Uint8Array(memory, (16 + column) * length, length);
  const [start, end, lo, hi] = [numbers(0), numbers(1), numbers(2), numbers(3)];
  const [shape, gap] = [bytes(0), bytes(1)];
  for (let i = 0, row = 0; i < length; i++, row += ROW) {
    start[i] = rows[row]!;
    end[i] = rows[row + 2]!;
    lo[i] = rows[row + 3]!;
    hi[i] = rows[row + 4]!;
    shape[i] = shapeOf(text, rows, row);
    gap[i] = gapAfter(text, rows, row);
  }
  return { start, end, lo, hi, shape, gap };
}

function shapeOf(text: string, rows: Int32Array, row: number): number {
  const seen = rows[row + 1]!;
  return (
    (seen & INITIAL ? CAPITAL : 0) |
    (isAllCapitals(text, rows, row) ? ALL_CAPITALS : 0) |
    (seen & DIGIT ? DIGITS : 0)
  );
}

function isAllCapitals(text: string, rows: Int32Array, row: number): boolean {
  if ((rows[row + 1]! & (UPPER | LOWER)) !== UPPER) return false;
  let letters = 0;
  for (let i = rows[row]!; i < rows[row + 2]!; i++)
    if (units[text.charCodeAt(i)]! & (UPPER | LOWER)) letters++;
  return letters >= 2;
}

/** What makes a gap more than a space. */
const GAPS = HYPHEN | PAUSE | PHRASE_END | SENTENCE_END | STOP;

function gapAfter(text: string, rows: Int32Array, row: number): number {
  if (row + ROW >= rows.length) return END;
  const seen = rows[row + ROW + 1]!;
  if ((seen & GAPS) === 0) return JOIN;
  if (seen & SENTENCE_END || (seen & STOP && stopEndsSentence(text, rows, row))) return END;
  if (seen & PHRASE_END) return BREAK;
  if (seen & PAUSE) return COMMA;
  const from = rows[row + 2]!;
  const to = rows[row + ROW]!;
  // A hyphen between spaces is a dash.
  return seen & HYPHEN && to - from > 2 && /\s[-‐]\s/u.test(text.slice(from, to)) ? BREAK : JOIN;
}

function stopEndsSentence(text: string, rows: Int32Array, row: number): boolean {
  const last = rows[row + ROW]! - 1;
  const isGlued = text.charCodeAt(last) === FULL_STOP;
  if (isGlued && isGluedSentence(text, rows, row)) return true;
  let i = rows[row + 2]!;
  while (i < last && text.charCodeAt(i) !== FULL_STOP) i++;
  return i < last && !isAbbreviation(text, rows, row);
}

const FULL_STOP = 0x2e;

/** "…said.Putin": a stop without a space still ends a sentence behind a word and before a capital. */
const isGluedSentence = (text: string, rows: Int32Array, row: number): boolean =>
  rows[row + 2]! - rows[row]! > 2 &&
  (rows[row + ROW + 1]! & INITIAL) !== 0 &&
  !isAllCapitals(text, rows, row);

function isAbbreviation(text: string, rows: Int32Array, row: number): boolean {
  const start = rows[row]!;
  const end = rows[row + 2]!;
  if (end - start === 1) return (rows[row + 1]! & INITIAL) !== 0;
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
