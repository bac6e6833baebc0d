/** Phrases of a text as hashes: what clues are looked up in. */
import type { Index } from '../knowledge/layout.ts';
import { appendLo, END, type Words } from '../text/words.ts';

/** Clue phrases are at most this many words. */
const PHRASE_WORDS = 3;

/** The phrases of a block that are somebody's clue, by the word they begin at, ascending. */
export interface CluePhrases {
  at: readonly number[];
  /** Clue hashes. */
  hash: readonly number[];
  all: ReadonlySet<number>;
}

export function cluePhrasesOf(words: Words, index: Index): CluePhrases {
  const at: number[] = [];
  const hash: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let lo = 0;
    for (let n = 0; n < PHRASE_WORDS && i + n < words.length; n++) {
      lo = appendLo(lo, words.lo[i + n]!);
      if (index.mayBeClue(lo)) {
        at.push(i);
        hash.push(lo >>> 0);
      }
      if (words.gap[i + n] === END) break;
    }
  }
  return { at, hash, all: new Set(hash) };
}

/** Hashes of those that begin at words `from` to `to`, added to a list. */
export function phrasesBetween({ at, hash }: CluePhrases, from: number, to: number, into: number[]): void {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < at.length && at[i]! <= to; i++) into.push(hash[i]!);
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
