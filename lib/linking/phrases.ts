/** Phrases of a text as hashes: what clues are looked up in. */
import { appendLo, END, type Words } from '../text/words.ts';

/** Clue phrases are at most this many words. */
const PHRASE_WORDS = 3;

/** Phrases that begin at words `from` to `to`, as clue hashes. */
export function phrasesOf(words: Words, from: number, to: number, into = new Set<number>()): Set<number> {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) {
    let lo = 0;
    for (let n = 0; n < PHRASE_WORDS && i + n < words.length; n++) {
      lo = appendLo(lo, words.lo[i + n]!);
      into.add(lo >>> 0);
      if (words.gap[i + n] === END) break;
    }
  }
  return into;
}

/** The phrases of one to three words whose last word is this one. */
export function phrasesEndingAt(words: Words, last: number): number[] {
  const phrases: number[] = [];
  for (let first = last; first >= 0 && last - first < PHRASE_WORDS; first--) {
    let lo = 0;
    for (let i = first; i <= last; i++) lo = appendLo(lo, words.lo[i]!);
    phrases.push(lo >>> 0);
  }
  return phrases;
}
