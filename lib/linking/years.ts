/** Years that a text names, against those of an entity's life or existence. */
import type { Index } from '../knowledge/layout.ts';
import { DIGITS, type Words } from '../text/words.ts';

/** Numbers from one to the other, of four digits, are read as years. */
const read = { from: 1000, to: 2099 } as const;

export function yearsOf(text: string, words: Words): number[] {
  const years: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!(words.shape[i]! & DIGITS) || words.end[i]! - words.start[i]! !== 4) continue;
    const year = Number(text.slice(words.start[i], words.end[i]));
    if (year >= read.from && year <= read.to) years.push(year);
  }
  return years;
}

/** Gone for more than so many years, somebody is history. */
const LONG = 15;
/** News speaks of what was for so many years more. */
const AFTER = 5;

export interface YearEvidence {
  /** A year of the block lies within its time. */
  fits: boolean;
  /** All years of the block lie outside. */
  misses: boolean;
  /** It ended long before the article was written. */
  longGone: boolean;
  /** It began after the article was written. */
  notYet: boolean;
}

const none: YearEvidence = { fits: false, misses: false, longGone: false, notYet: false };

/** `now` is the year of the article, 0 where it is not known. */
export function compareYears(index: Index, row: number, years: readonly number[], now: number): YearEvidence {
  const span = index.years(row);
  if (!span) return none;
  const [first, last] = span;
  const fits = years.some((year) => year >= first && year <= last + AFTER);
  return {
    fits,
    misses: years.length > 0 && !fits,
    longGone: now > 0 && last + LONG < now,
    notYet: now > 0 && first > now,
  };
}
