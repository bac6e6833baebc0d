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

/** A word as read: its start, its end, all bits of its units and of those since the word before, both hashes. */
const ROW = 5;
/** Memory for rows, handed out text by text: asking the system for some each time would take a tenth of all. */
const ROOM = 1 << 18;
let room = new Int32Array(ROOM);
let used = 0;

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
    return isCapital(this.text, this.rows, i * ROW);
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
  // Between two words is a unit at least, or a cut.
  const most = ROW * ((text.length >> 1) + cuts.length + 1);
  if (used + most > room.length) {
    room = new Int32Array(Math.max(ROOM, most));
    used = 0;
  }
  const first = used;
  let row = first;
  let from = 0;
  for (const cut of cuts) {
    row = readWords(text, from, cut, room, row);
    from = cut;
  }
  used = readWords(text, from, text.length, room, row);
  return new Words(text, room.subarray(first, used));
}

/** Reads the words between two offsets into rows and says which row is next. */
function readWords(text: string, from: number, until: number, rows: Int32Array, next: number): number {
  // Constants stand in here: a bundler makes variables of a module's.
  const prime = 0x9e3779b1;
  const passedOver = 1 << 25;
  const table = units;
  let row = next;
  let start = from;
  let lo = 0;
  let hi = 0;
  // Its sign bit: a word has begun. What stands before a cut is no part of the name behind it.
  let seen = from === 0 ? 0 : PHRASE_END;
  for (let i = from; i < until; ) {
    // A call in this loop would slow it down even if never made.
    for (; i < until; i++) {
      let unit = table[text.charCodeAt(i)]!;
      if (unit < 0) {
        if (seen >= 0) {
          start = i;
          lo = 0;
          hi = 0;
        }
        do {
          seen |= unit;
          lo = Math.imul(lo ^ (unit & 0xffff), prime);
          hi = (hi + lo) | 0;
          unit = ++i < until ? table[text.charCodeAt(i)]! : PHRASE_END;
        } while (unit < 0);
        rows[row] = start;
        rows[row + 1] = i;
        rows[row + 2] = seen;
        rows[row + 3] = lo;
        rows[row + 4] = hi;
      }
      if (unit === 0) break;
      if (unit === passedOver) continue;
      if (seen < 0) {
        row += 5;
        seen = 0;
      }
      seen |= unit;
    }
    if (i < until) unitOf(text.charCodeAt(i));
  }
  return seen < 0 ? row + 5 : row;
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
    end[i] = rows[row + 1]!;
    lo[i] = rows[row + 3]!;
    hi[i] = rows[row + 4]!;
    shape[i] = shapeOf(text, rows, row);
    gap[i] = gapAfter(text, rows, row);
  }
  return { start, end, lo, hi, shape, gap };
}

function shapeOf(text: string, rows: Int32Array, row: number): number {
  return (
    (isCapital(text, rows, row) ? CAPITAL : 0) |
    (isAllCapitals(text, rows, row) ? ALL_CAPITALS : 0) |
    (rows[row + 2]! & DIGIT ? DIGITS : 0)
  );
}

const isCapital = (text: string, rows: Int32Array, row: number): boolean =>
  (units[text.charCodeAt(rows[row]!)]! & UPPER) !== 0;

function isAllCapitals(text: string, rows: Int32Array, row: number): boolean {
  if ((rows[row + 2]! & (UPPER | LOWER)) !== UPPER) return false;
  let letters = 0;
  for (let i = rows[row]!; i < rows[row + 1]!; i++)
    if (units[text.charCodeAt(i)]! & (UPPER | LOWER)) letters++;
  return letters >= 2;
}

/** What makes a gap more than a space. */
const GAPS = HYPHEN | PAUSE | PHRASE_END | SENTENCE_END | STOP;

function gapAfter(text: string, rows: Int32Array, row: number): number {
  if (row + ROW >= rows.length) return END;
  const seen = rows[row + ROW + 2]!;
  if ((seen & GAPS) === 0) return JOIN;
  if (seen & SENTENCE_END || (seen & STOP && stopEndsSentence(text, rows, row))) return END;
  if (seen & PHRASE_END) return BREAK;
  if (seen & PAUSE) return COMMA;
  const from = rows[row + 1]!;
  const to = rows[row + ROW]!;
  // A hyphen between spaces is a dash.
  return seen & HYPHEN && to - from > 2 && /\s[-‐]\s/u.test(text.slice(from, to)) ? BREAK : JOIN;
}

function stopEndsSentence(text: string, rows: Int32Array, row: number): boolean {
  const last = rows[row + ROW]! - 1;
  const isGlued = text.charCodeAt(last) === FULL_STOP;
  if (isGlued && isGluedSentence(text, rows, row)) return true;
  let i = rows[row + 1]!;
  while (i < last && text.charCodeAt(i) !== FULL_STOP) i++;
  return i < last && !isAbbreviation(text, rows, row);
}

const FULL_STOP = 0x2e;

/** "…said.Putin": a stop without a space still ends a sentence behind a word and before a capital. */
const isGluedSentence = (text: string, rows: Int32Array, row: number): boolean =>
  rows[row + 1]! - rows[row]! > 2 && isCapital(text, rows, row + ROW) && !isAllCapitals(text, rows, row);

function isAbbreviation(text: string, rows: Int32Array, row: number): boolean {
  const start = rows[row]!;
  const end = rows[row + 1]!;
  if (end - start === 1) return isCapital(text, rows, row);
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
