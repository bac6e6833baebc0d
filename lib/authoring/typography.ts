/** Prints what was typed on a keyboard: apostrophes and quotation marks as a newspaper sets them. */

/** Straight marks become typographic ones; text that has them already stays as it is. */
export const typeset = (text: string): string =>
  text
    // Before a year whose century is left out, and before a word that has lost its beginning.
    .replace(/(?<![\p{L}\p{N}])'(?=\d\ds?(?![\p{L}\p{N}]))/gu, '’')
    // An opening mark stands at the beginning of a word, all others at its end or in it.
    .replace(/(?<=^|[\s([\u2013\u2014“‘])'(?=\S)/gu, '‘')
    .replaceAll("'", '’')
    .replace(/(?<=^|[\s([\u2013\u2014‘])"(?=\S)/gu, '“')
    .replaceAll('"', '”');

/** Number of sentences, roughly: each ends before a capital or at the end, and so does "St." in "St. Louis". */
export const sentencesOf = (text: string): number =>
  (text.match(/[.!?]['’"”)]*(?=\s+["“(]?[\p{Lu}\p{N}]|$)/gu) ?? []).length;
