/** One fold for the compiler and the page: UTF-16 unit to unit, so that offsets never move. */

/** What a unit folds to: a folded unit (> 2), or one of these. */
const SEPARATOR = 0;
const DROPPED = 1;
const UNKNOWN = 2;

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

function foldUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR;
  const char = String.fromCharCode(code);
  if (invisible.test(char) || /\p{M}/u.test(char)) return DROPPED;
  if (!/[\p{L}\p{N}]/u.test(char)) return SEPARATOR;
  const base = char.normalize('NFKD').toLowerCase().charAt(0);
  const folded = (strokes[base] ?? base).charCodeAt(0);
  return folded > UNKNOWN ? folded : SEPARATOR;
}

// Filled when a unit is first met: 65,536 regular expressions at start-up would cost more than most articles.
const table = new Uint16Array(0x10000).fill(UNKNOWN);

/** The folded unit (lower case, no diacritics), 0 for a separator, 1 for a unit to be passed over. */
export function folded(code: number): number {
  const known = table[code]!;
  if (known !== UNKNOWN) return known;
  const value = foldUnit(code);
  table[code] = value;
  return value;
}

export const isDropped = (value: number): boolean => value === DROPPED;
export const isWordUnit = (value: number): boolean => value > UNKNOWN;

/** The folded words of a text joined by single spaces: the key under which names are compared and kept. */
export function fold(text: string): string {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const value = folded(text.charCodeAt(i));
    if (isWordUnit(value)) {
      if (gap && out !== '') out += ' ';
      gap = false;
      out += String.fromCharCode(value);
    } else if (!isDropped(value)) gap = true;
  }
  return out;
}

/** Kebab-case ASCII of a name. Empty for a name without Latin letters. */
export const kebab = (name: string): string =>
  fold(name.replace(/['’ʻʼ.]/g, ''))
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
