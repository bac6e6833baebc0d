/** Texts and names made plain, so that whoever compares characters finds what Sidelight finds. */
import { fold } from '../../lib/text/fold.ts';
import { COMMA, cutWords, JOIN } from '../../lib/text/words.ts';

/** Folded words between single spaces, a space at both ends; a comma and the end of a phrase (".") are words as well. */
export function plainText(text: string): { plain: string; starts: number[]; ends: number[] } {
  const words = cutWords(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = ' ';
  for (let i = 0; i < words.length; i++) {
    starts.push(plain.length);
    plain += fold(text.slice(words.start[i], words.end[i]));
    ends.push(plain.length);
    const gap = words.gap[i];
    plain += gap === JOIN ? ' ' : gap === COMMA ? ' , ' : ' . ';
  }
  return { plain, starts, ends };
}

/** The same of a name, without the spaces at its ends: what ends a phrase elsewhere does not in a name. */
export const plainName = (name: string): string => plainText(name).plain.replaceAll(' . ', ' ').trim();

/** A plain name as newspapers write it, all small. */
export const writtenName = (plain: string): string => plain.replaceAll(' ,', ',');
