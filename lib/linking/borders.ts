/** The characters right at a name's borders: they may tie it to more than the words show. */
import type { Scan, Span } from './match.ts';

/** "US$25", "Football.London", "example.com", "@Example_Sydney"; an initial's full stop ties nothing. */
export function isInToken({ words, block: { text } }: Scan, { first, last }: Span): boolean {
  const start = words.start[first]!;
  const end = words.end[last]!;
  return (
    /^[$€£¥₽_]|^\.\p{Ll}/u.test(text.slice(end, end + 2)) ||
    /_$|[\p{L}\d]{2}\.$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** No nickname is longer, in UTF-16 units with its quotation marks and the capital behind. */
const NICKNAME = 30;

/** `Lee "Faker" Sang-hyeok`: a quoted nickname and another capital follow the word. */
export const isBeforeNickname = ({ words, block: { text } }: Scan, word: number): boolean =>
  /^\s["“„«][\p{L}\d ]+["”“»]\s\p{Lu}/u.test(text.slice(words.end[word], words.end[word]! + NICKNAME));

/** Brackets between two words of a name come in pairs: "(Anna Maria) Lopez" holds no "Maria) Lopez". */
export function isPaired({ words, block }: Scan, first: number, last: number): boolean {
  const brackets = block.text.slice(words.start[first], words.end[last]).replace(/[^()[\]]/gu, '');
  return /^(?:\(\)|\[\])*$/u.test(brackets);
}
