/** People whom the article introduces itself: full names the base does not hold, with the words that say who they are. */
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, DIGITS, END, JOIN } from '../text/words.ts';
import { type IntroducedRecord, nameLength } from './context.ts';
import { givenNames } from './given-names.ts';
import * as lexicon from './lexicon.ts';
import { isHyphened, type Scan, spanOf } from './match.ts';
import { appositionAfter, collapse, isRole, roleBefore, roleBeforeComma } from './roles.ts';

/** Points for a run of capitalised words to be a person the article introduces. */
export const introductionWeights = {
  givenName: 2,
  patronymic: 2,
  titleBefore: 2,
  occupationBefore: 2,
  apposition: 2,
  age: 2,
  who: 2,
  speech: 1.5,
  /** "a list, X and Y, of people": another person stands beside it. */
  initial: 1,
  bodyWord: -5,
  afterThe: -2.5,
  holdsKnownName: -3,
  titleCase: -2,
} as const;

/** Points from which a person is introduced, and from which surely. */
export const introductionFrom = { likely: 2, sure: 3.5 } as const;

/** A full name in a block; words `first` to `last`. */
export interface PersonName {
  first: number;
  last: number;
  score: number;
  /** Something beside the name tells who it is: a role, an age, a verb of saying; a given name alone does not. */
  told: boolean;
  /** Words of the surname. */
  surname: { first: number; last: number };
  role: string;
}

/** Full names of unknown people in a block, in text order. `taken` says whether a word belongs to a linked name. */
export function findPeople(scan: Scan, taken: (word: number) => boolean): PersonName[] {
  // A byline names its author, it does not say who that is.
  if (scan.casing === 'capitals' || scan.block.role === 'byline') return [];
  const people: PersonName[] = [];
  for (let i = 0; i < scan.words.length; ) {
    const run = runAt(scan, i, taken);
    if (!run) {
      i++;
      continue;
    }
    const person = weigh(scan, run.first, run.last);
    if (person?.told && person.score >= introductionFrom.likely) people.push(person);
    i = run.next;
  }
  return people;
}

/** A run of capitalised words that could be a name, openers and titles cut off its front. */
function runAt(
  scan: Scan,
  from: number,
  taken: (word: number) => boolean,
): { first: number; last: number; next: number } | null {
  const { words } = scan;
  if (!isPart(scan, from) || taken(from)) return null;
  let last = from;
  while (last + 1 < words.length && words.gap[last] === JOIN && !taken(last + 1)) {
    const part = isHyphened(scan, last + 1) ? last + 1 : nextPart(scan, last + 1);
    if (part < 0 || taken(part)) break;
    last = part;
  }
  const next = last + 1;
  let first = from;
  // The name begins behind the last title or opener, with two words at least.
  for (let i = from; i < last; i++) if (isOpener(scan, i)) first = i + 1;
  if (partStarts(scan, first, last).length < 2) {
    first = from;
    while (first < last && isOpener(scan, first)) first++;
  }
  // A long run is a title before a name ("Public Prosecution Eva-Marie Persson"): the name is its end.
  const starts = partStarts(scan, first, last);
  if (starts.length > 4) first = starts.at(-2)!;
  else if (starts.length === 4 || starts.length === 3) {
    const known = starts.findIndex((at, k) => k < starts.length - 1 && givenNames.has(words.lo[at]!));
    if (known > 0) first = starts[known]!;
  }
  return { first, last, next };
}

/** The word itself when it may be part of a name, or the one behind at most two particles ("van der Berg"); else -1. */
function nextPart(scan: Scan, from: number): number {
  const { words } = scan;
  for (let i = from; i < words.length && i < from + 3; i++) {
    if (isPart(scan, i)) return i;
    if (!lexicon.particles.has(words.lo[i]!) || words.gap[i] !== JOIN) return -1;
  }
  return -1;
}

function isPart(scan: Scan, i: number): boolean {
  const { words } = scan;
  const shape = words.shape[i]!;
  if (!(shape & CAPITAL) || shape & DIGITS) return false;
  // All capitals are acronyms, but for initials such as "J.".
  return !(shape & ALL_CAPITALS && scan.casing !== 'capitals');
}

const isOpener = (scan: Scan, i: number): boolean => {
  const lo = scan.words.lo[i]!;
  if (givenNames.has(lo)) return false;
  const span = spanOf(scan, i);
  return (
    lexicon.titles.has(lo) ||
    lexicon.functionWords.has(lo) ||
    isRole(scan, i) ||
    (span?.postings.every((posting) => posting.use === 'demonym') ?? false)
  );
};

/** Starts of the parts of a name: hyphenated words are one part. */
function partStarts(scan: Scan, first: number, last: number): number[] {
  const starts: number[] = [];
  for (let i = first; i <= last; i++) {
    if (i === first || !isHyphened(scan, i)) starts.push(i);
  }
  return starts;
}

function weigh(scan: Scan, first: number, last: number): PersonName | null {
  const { words, block, casing } = scan;
  const parts = partStarts(scan, first, last);
  const text = (i: number) => block.text.slice(words.start[i], words.end[i]);
  const lastPart = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 5 || words.end[last]! - words.start[first]! > nameLength)
    return null;
  if (words.end[lastPart]! - words.start[lastPart]! < 2) return null;
  if (isOpener(scan, last) && lexicon.functionWords.has(words.lo[last]!)) return null;
  const before = first - 1;
  const joinedBefore = before >= 0 && words.gap[before] === JOIN;
  const after = last + 1;
  const w = introductionWeights;
  let score = 0;
  if (givenNames.has(words.lo[first]!)) score += w.givenName;
  for (let i = first; i <= last; i++) {
    if (lexicon.bodyWords.has(words.lo[i]!)) score += w.bodyWord;
    if (i > first && lexicon.isPatronymic(text(i)) && i < last) score += w.patronymic;
    if (i > first && i < last && words.end[i]! - words.start[i]! === 1) score += w.initial;
  }
  if (joinedBefore && /^the$/iu.test(text(before))) score += w.afterThe;
  let told = 0;
  const role = roleBefore(scan, first) || roleBeforeComma(scan, first, last);
  if (joinedBefore && lexicon.titles.has(words.lo[before]!)) told += w.titleBefore;
  else if (role !== '') told += w.occupationBefore;
  const apposition = appositionAfter(scan, last);
  if (apposition)
    told += apposition.kind === 'age' ? w.age : apposition.kind === 'who' ? w.who : w.apposition;
  if (after < words.length && words.gap[last] === JOIN && lexicon.speech.has(words.lo[after]!))
    told += w.speech;
  else if (joinedBefore && lexicon.speech.has(words.lo[before]!)) told += w.speech;
  score += told;
  if (spanInside(scan, first, last)) score += w.holdsKnownName;
  if (casing === 'title') score += w.titleCase;
  return {
    first,
    last,
    score,
    told: told > 0,
    surname: surnameOf(scan, parts, last),
    role: apposition?.role || role,
  };
}

/** A known place or body inside the run makes it a body's name; a known surname or given name does not. */
function spanInside(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const span = spanOf(scan, i);
    if (
      span?.postings.some(
        (posting) => posting.use === 'name' || posting.use === 'demonym' || posting.use === 'acronym',
      )
    )
      return true;
  }
  return false;
}

/** "Han Dong-hoon": a hyphenated name with a small second part comes after the family name. */
function surnameOf(scan: Scan, parts: number[], last: number): { first: number; last: number } {
  const { words, block } = scan;
  const lastPart = parts.at(-1)!;
  if (parts.length === 2 && lastPart < last && !(words.shape[last]! & CAPITAL))
    return { first: parts[0]!, last: parts[0]! };
  // "van der Berg" is one surname; "bin" and "al" belong to the name before.
  let first = lastPart;
  while (
    first - 1 > parts[0]! &&
    /^(?:de|da|do|dos|di|del|della|der|den|van|von|zu|du|la|le|ter|ten)$/u.test(
      block.text.slice(words.start[first - 1], words.end[first - 1]),
    )
  )
    first--;
  return { first, last };
}

/** A sentence reaches at most so many words to either side: some pages know no full stop. */
const SENTENCE_WORDS = 100;

/** The sentence around a word: offsets in the block, and its text with whitespace collapsed. */
export function sentenceAround(scan: Scan, word: number): { start: number; end: number; quote: string } {
  const { words, block } = scan;
  let first = word;
  while (first > 0 && word - first < SENTENCE_WORDS && words.gap[first - 1] !== END) first--;
  let last = word;
  while (last + 1 < words.length && last - word < SENTENCE_WORDS && words.gap[last] !== END) last++;
  const start = words.start[first]!;
  const stop =
    /^[.!?…»”"’')\]]+/u.exec(block.text.slice(words.end[last]!, words.end[last]! + 8))?.[0].length ?? 0;
  const end = words.end[last]! + stop;
  return { start, end, quote: collapse(block.text.slice(start, end)).slice(0, 1000) };
}

/** What is kept of a person at the first full mention. */
export function record(scan: Scan, person: PersonName): IntroducedRecord {
  const { words, block } = scan;
  const name = collapse(
    block.text.slice(words.start[person.first], words.end[person.last]).replace(/\u00ad/gu, ''),
  );
  return {
    key: fold(name),
    name,
    block: scan.number,
    ...sentenceAround(scan, person.first),
    role: person.role.slice(0, 300),
  };
}
