/** What each UTF-16 unit is to a text that is folded and cut into words: one table, so that each is classified once. */

// The low half is the folded unit of a word: lower case, no diacritics. The high half has these bits.

/** A letter in capitals, any other letter (or number that is no digit), one of the ten digits. */
export const UPPER = 1 << 16;
export const LOWER = 1 << 17;
export const DIGIT = 1 << 18;
/** Between words: a hyphen, a comma, what ends a phrase or a sentence, a full stop, which may end one, all else. */
export const HYPHEN = 1 << 19;
export const PAUSE = 1 << 20;
export const PHRASE_END = 1 << 21;
export const SENTENCE_END = 1 << 22;
export const STOP = 1 << 23;
const JOINER = 1 << 24;
/** It is as if it were not there: soft hyphens, combining marks. */
export const PASSED_OVER = 1 << 25;
/** It stands in a word. The sign bit: such a unit is below 0. */
export const WORD = 1 << 31;

/** Units as bits; 0 for one not met yet: 65,536 regular expressions at start-up would cost more than most articles. */
export const units = new Int32Array(0x10000);

/** What a unit is, met before or not. */
export function unitOf(code: number): number {
  if (units[code] === 0) units[code] = classify(code);
  return units[code]!;
}

/** Letters whose stroke or ligature canonical decomposition keeps. */
const strokes: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
};

/** Soft hyphen, zero-width characters and directional marks: there to the machine, not to the reader. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** Spaces, hyphens, apostrophes, ampersand and middle dot: names go on behind them. */
const joining = /[\t \u00A0\u2009\u202F\-\u2010\u2011'\u2019\u02BC`\u00B4&\u00B7]/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return PHRASE_END;
  const char = String.fromCharCode(code);
  if (invisible.test(char) || /\p{M}/u.test(char)) return PASSED_OVER;
  if (/[\p{L}\p{N}]/u.test(char)) return WORD | inWord(code, char);
  if (/[-\u2010]/u.test(char)) return HYPHEN;
  if (joining.test(char)) return JOINER;
  if (char === ',') return PAUSE;
  if (char === '.') return STOP;
  return /[\n\r!?\u2026\u2028\u2029]/u.test(char) ? SENTENCE_END : PHRASE_END;
}

function inWord(code: number, char: string): number {
  const base = char.normalize('NFKD').toLowerCase().charAt(0);
  const folded = (strokes[base] ?? base).charCodeAt(0);
  if (code >= 48 && code <= 57) return folded | DIGIT;
  const isUpper = code !== folded && (code < 128 || char !== char.toLowerCase());
  return folded | (isUpper ? UPPER : LOWER);
}
