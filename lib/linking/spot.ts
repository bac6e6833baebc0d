/** Names of an index in a text: leftmost-longest over whole folded words, none overlapping another. */
import { goesOn, type Index, nameOf } from '../knowledge/layout.ts';
import { appendHi, appendLo, COMMA, commaHi, commaLo, JOIN, type Words } from '../text/words.ts';

/** Words `first` to `last` of a text, inclusive. */
export interface Place {
  first: number;
  last: number;
}

/** What is asked of a name beyond its words. */
export interface Rule<Found extends Place> {
  /** What a name is at these words; null where it is not written as it must be. */
  read(name: number, first: number, last: number): Found | null;
  /** Whether a word that leads nowhere is passed over inside a name. */
  passesOver(word: number, first: number): boolean;
  /** What stands for the longest name that begins at a word, in the end. */
  settle(longest: Found): Found;
}

/** As many words are passed over inside a name. */
const MOST_PASSED = 3;

export function spot<Found extends Place>(words: Words, index: Index, rule: Rule<Found>): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    // Most words begin no name however they are written: only of the others is the case looked up.
    const hi = words.hiAt(i);
    if (!index.mayBegin(hi, true) || !(words.isCapitalAt(i) || index.mayBegin(hi, false))) continue;
    const longest = longestAt(words, index, rule, i);
    if (!longest) continue;
    const name = rule.settle(longest);
    found.push(name);
    i = name.last;
  }
  return found;
}

/** The longest name that begins at a word; null where there is none. */
export function longestAt<Found extends Place>(
  words: Words,
  index: Index,
  rule: Rule<Found>,
  first: number,
): Found | null {
  let lo = 0;
  let hi = 0;
  let best: Found | null = null;
  let passed = 0;
  for (let last = first; last < words.length; last++) {
    const nextLo = appendLo(lo, words.loAt(last));
    const nextHi = appendHi(hi, words.hiAt(last));
    const step = index.step(nextLo, nextHi);
    if (step === 0) {
      if (last === first || passed === MOST_PASSED || !rule.passesOver(last, first)) break;
      passed++;
      continue;
    }
    lo = nextLo;
    hi = nextHi;
    const name = nameOf(step);
    if (name >= 0) best = rule.read(name, first, last) ?? best;
    if (!goesOn(step)) break;
    const gap = words.gapAt(last);
    if (gap === COMMA) {
      lo = appendLo(lo, commaLo);
      hi = appendHi(hi, commaHi);
      if (!goesOn(index.step(lo, hi))) break;
    } else if (gap !== JOIN) break;
  }
  return best;
}
