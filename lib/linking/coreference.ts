/** Short forms: which full name of this article a later surname or acronym follows. */

import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, appendLo, BREAK, CAPITAL, cutWords, END, JOIN } from '../text/words.ts';
import { isPaired } from './borders.ts';
import * as lexicon from './lexicon.ts';
import { isHyphened, type Scan } from './match.ts';
import { isCyrillic, stemHashAt, stemOf } from './people/stem.ts';

/** What a name stands for: a row of the base, or a person the article introduces. */
export type Subject = { row: number } | { key: string };

export const sameSubject = (a: Subject, b: Subject): boolean =>
  'row' in a ? 'row' in b && a.row === b.row : 'key' in b && a.key === b.key;

/** A full name in the article. */
export interface Bearer {
  subject: Subject;
  /** Block number within the article and word; context of earlier calls stands at block -1. */
  block: number;
  word: number;
}

/** A guess at whom a short form means; confidence 0 to 1. */
export interface Antecedent {
  subject: Subject;
  confidence: number;
}

/** Named constants of the rule below. */
export const antecedentConfidence = { only: 0.95, sameBlock: 0.86, recent: 0.64 } as const;

/**
 * Whom a surname means among the bearers this article names. One bearer: that one, also before its full name (a
 * headline). Several: the one named last in this block when no other stands there, else the one named last before, and
 * no longer surely; none where two stand in the block.
 */
export function antecedent(bearers: Bearer[], block: number, word: number): Antecedent | null {
  const subjects: Subject[] = [];
  for (const { subject } of bearers)
    if (!subjects.some((known) => sameSubject(known, subject))) subjects.push(subject);
  if (subjects.length === 0) return null;
  if (subjects.length === 1) return { subject: subjects[0]!, confidence: antecedentConfidence.only };
  const before = bearers.filter(
    (bearer) => bearer.block < block || (bearer.block === block && bearer.word < word),
  );
  const here = before.filter((bearer) => bearer.block === block);
  const last = (list: Bearer[]) =>
    list.reduce((a, b) => (b.block > a.block || (b.block === a.block && b.word > a.word) ? b : a));
  if (here.length > 0) {
    const one = here[0]!.subject;
    return here.every((bearer) => sameSubject(bearer.subject, one))
      ? { subject: one, confidence: antecedentConfidence.sameBlock }
      : null;
  }
  return before.length > 0
    ? { subject: last(before).subject, confidence: antecedentConfidence.recent }
    : null;
}

/** A name as it is compared: in Cyrillic its words stand without their case endings. */
const comparable = (name: string): string =>
  isCyrillic(name) ? fold(name).split(' ').map(stemOf).join(' ') : name;

function hashOf(words: Int32Array, length: number): number {
  let lo = 0;
  for (let i = 0; i < length; i++) lo = appendLo(lo, words[i]!);
  return lo;
}

/** The hash under which names are compared. */
export function nameHash(name: string): number {
  const { lo, length } = cutWords(comparable(name));
  return hashOf(lo, length);
}

/** The same of words `first` to `last` of a block. */
export function nameHashAt(scan: Scan, first: number, last: number): number {
  let lo = 0;
  for (let i = first; i <= last; i++) lo = appendLo(lo, comparedHash(scan, i));
  return lo;
}

function comparedHash({ words, block }: Scan, i: number): number {
  if (!isCyrillic(block.text, words.start[i])) return words.lo[i]!;
  return stemHashAt(words, block.text, i);
}

/** Names that the article itself gives to subjects: hash of the name → subject and length in words. */
export interface LocalNames {
  byName: Map<number, { key: string; words: number; full: boolean }[]>;
  /** Hashes of their first words, and whether one is a particle ("van der Berg"). */
  first: Set<number>;
  particle: boolean;
  longest: number;
}

export function localNames(people: Iterable<{ key: string; name: string; shorts: string[] }>): LocalNames {
  const names: LocalNames = { byName: new Map(), first: new Set(), particle: false, longest: 0 };
  const add = (text: string, key: string, full: boolean) => {
    const { lo, length } = cutWords(comparable(text));
    if (length === 0) return;
    const hash = hashOf(lo, length);
    const known = names.byName.get(hash);
    if (known) known.push({ key, words: length, full });
    else names.byName.set(hash, [{ key, words: length, full }]);
    names.first.add(appendLo(0, lo[0]!));
    names.particle ||= lexicon.particles.has(lo[0]!);
    names.longest = Math.max(names.longest, length);
  };
  for (const { key, name, shorts } of people) {
    add(name, key, true);
    for (const short of shorts) add(short, key, false);
  }
  return names;
}

/** A local name in a block: the longest one at its first word, with everyone who bears it. */
export interface LocalHit {
  first: number;
  last: number;
  full: boolean;
  keys: string[];
}

/** All local names of a block, in text order; one may lie within another. */
export function localHits(scan: Scan, names: LocalNames): LocalHit[] {
  const { words } = scan;
  const hits: LocalHit[] = [];
  if (names.longest === 0) return hits;
  for (let i = 0; i < words.length; i++) {
    const small = !(words.shape[i]! & CAPITAL);
    if (small && !(names.particle && lexicon.particles.has(words.lo[i]!))) continue;
    const hit = names.first.has(nameHashAt(scan, i, i)) ? localAt(scan, i, names) : null;
    if (hit) hits.push(hit);
  }
  return hits;
}

function localAt(scan: Scan, first: number, names: LocalNames): LocalHit | null {
  const { words } = scan;
  let lo = 0;
  let best: LocalHit | null = null;
  for (let last = first; last < words.length && last - first < names.longest; last++) {
    lo = appendLo(lo, comparedHash(scan, last));
    const found = names.byName.get(lo)?.filter((name) => name.words === last - first + 1);
    if (
      found &&
      found.length > 0 &&
      isPaired(scan, first, last) &&
      (words.shape[last]! & CAPITAL || (last > first && isHyphened(scan, last)))
    )
      best = {
        first,
        last,
        full: found.some((name) => name.full),
        keys: [...new Set(found.map((name) => name.key))],
      };
    // A nickname stands in quotation marks.
    if (words.gap[last] !== JOIN && words.gap[last] !== BREAK) break;
  }
  return best;
}

/** "People Power Party (PPP)": an acronym in parentheses right behind a run of capitals whose initials it gives. */
export interface Definition {
  /** The acronym, folded. */
  acronym: string;
  /** Words of the long form. */
  first: number;
  last: number;
}

export function definitions(scan: Scan): Definition[] {
  const { words, block } = scan;
  const found: Definition[] = [];
  for (let i = 1; i < words.length; i++) {
    if (
      !(words.shape[i]! & ALL_CAPITALS) ||
      !/\(\s*["“]?$/u.test(block.text.slice(words.end[i - 1], words.start[i]))
    )
      continue;
    if (!/^["”]?\s*\)/u.test(block.text.slice(words.end[i]!, words.end[i]! + 3))) continue;
    const acronym = fold(block.text.slice(words.start[i], words.end[i]));
    const first = firstByInitials(scan, i - 1, acronym);
    if (first >= 0) found.push({ acronym, first, last: i - 1 });
  }
  return found;
}

/** Walks back while words' initials spell the acronym, small words passed over; -1 where they do not. */
function firstByInitials(scan: Scan, last: number, acronym: string): number {
  const { words, block } = scan;
  let left = acronym.length - 1;
  for (let i = last; i >= 0 && left >= 0; i--) {
    if (i < last && words.gap[i] === END) return -1;
    const initial = fold(block.text.slice(words.start[i], words.start[i]! + 1));
    if (initial === acronym[left]) left--;
    else if (words.shape[i]! & CAPITAL) return -1;
    if (left < 0) return i;
  }
  return -1;
}
