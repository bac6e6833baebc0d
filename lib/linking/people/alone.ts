/** Names that stand alone in an article ("Kowalska said"), and words that it writes in small letters as well. */
import { CAPITAL, JOIN } from '../../text/words.ts';
import { nameHashAt } from '../coreference.ts';
import * as lexicon from '../lexicon.ts';
import type { Scan } from '../match.ts';
import type { PersonName } from './introduced.ts';
import type { NameRun } from './names.ts';
import { personVerbs, saying } from './person-words.ts';

/** How often a name stands alone, with points for a person. */
interface Alone {
  count: number;
  points: number;
}

/** By hash of the name. */
export type NamesAlone = Map<number, Alone>;

const points = {
  title: 2,
  speech: 1.5,
  verb: 1.25,
  auxiliary: 1,
  possessive: 1,
  bare: 0.75,
  /** Each time more, and at the most. */
  again: 0.25,
  most: 2.5,
  /** "The Tigers", "a Lincoln". */
  article: -1,
} as const;

/** Counts a name of one part. */
export function countAlone(names: NamesAlone, scan: Scan, { first, last }: NameRun): void {
  const key = nameHashAt(scan, first, last);
  const found = pointsAlone(scan, first, last);
  const known = names.get(key);
  if (!known) {
    names.set(key, { count: 1, points: found });
    return;
  }
  known.count++;
  const sum = found < 0 ? known.points + found : Math.max(known.points, found) + points.again;
  known.points = Math.min(points.most, sum);
}

function pointsAlone({ words }: Scan, first: number, last: number): number {
  const before = first > 0 && words.gap[first - 1] === JOIN ? words.lo[first - 1]! : 0;
  const after = last + 1 < words.length && words.gap[last] === JOIN ? words.lo[last + 1]! : 0;
  if (lexicon.titles.has(before)) return points.title;
  if (isSpeech(before) || isSpeech(after)) return points.speech;
  if (lexicon.definite.has(before) || lexicon.indefinite.has(before)) return points.article;
  if (personVerbs.has(after)) return points.verb;
  if (lexicon.auxiliaries.has(after)) return points.auxiliary;
  return lexicon.possessive.has(after) ? points.possessive : points.bare;
}

const isSpeech = (lo: number): boolean => lexicon.speech.has(lo) || saying.has(lo);

/** Hashes of those parts of names that stand in small letters somewhere. */
export function inSmallLetters(scans: Scan[], names: readonly PersonName[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  // Most words are none of them: the low bits tell sooner than the set does.
  const low = new Uint8Array(LOW + 1);
  for (const { scan, parts } of names)
    for (const part of parts) {
      wanted.add(scan.words.lo[part]!);
      low[scan.words.lo[part]! & LOW] = 1;
    }
  const found = new Set<number>();
  for (const { words } of scans)
    for (let i = 0; i < words.length; i++) {
      const lo = words.lo[i]!;
      if (low[lo & LOW] && !(words.shape[i]! & CAPITAL) && wanted.has(lo)) found.add(lo);
    }
  return found;
}

const LOW = 0xfff;
