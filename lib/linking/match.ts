/** Spotting: the names of the base that stand in a block, leftmost-longest over whole folded words. */
import {
  EXACT_CAPITALS,
  FIRST_CAPITAL,
  type Index,
  LAST_CAPITAL,
  type Posting,
} from '../knowledge/layout.ts';
import {
  ALL_CAPITALS,
  appendHi,
  appendLo,
  CAPITAL,
  cutWords,
  DIGITS,
  JOIN,
  type Words,
} from '../text/words.ts';
import type { Block } from './block.ts';
import * as lexicon from './lexicon.ts';
import { type CluePhrases, cluePhrasesOf } from './phrases.ts';
import { longestAt, type Place, type Rule, spot } from './spot.ts';
import { yearsOf } from './years.ts';

/** How a block uses capitals: they tell names in sentences, little in titles, nothing in all capitals. */
export type Casing = 'sentence' | 'title' | 'capitals';

/** A name of the base at one place in a block. */
export interface Span extends Place {
  /** Readings whose case rule the text meets; one a row, its best use. */
  postings: Posting[];
}

export interface Scan {
  block: Block;
  /** Number of the block within the article. */
  number: number;
  words: Words;
  casing: Casing;
  /** In text order, not overlapping. */
  spans: Span[];
  phrases: CluePhrases;
  years: readonly number[];
}

/** The span that holds a word. */
export const spanOf = (scan: Scan, word: number): Span | undefined => scan.spans[spanIndex(scan, word)];

/** "Han Dong-hoon": a word that a hyphen ties to the one before, in small letters too. */
export const isHyphened = ({ words, block }: Scan, i: number): boolean =>
  /^[-‐‑]$/u.test(block.text.slice(words.end[i - 1], words.start[i])) && !(words.shape[i]! & DIGITS);

/** Place of that span in the block, or -1. */
export function spanIndex(scan: Scan, word: number): number {
  let low = 0;
  let high = scan.spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = scan.spans[middle]!;
    if (span.last < word) low = middle + 1;
    else if (span.first > word) high = middle - 1;
    else return middle;
  }
  return -1;
}

export function scanBlock(block: Block, number: number, index: Index): Scan {
  const words = splitGlued(block.text, cutWords(block.text), index);
  const casing = casingOf(block.text, words);
  return {
    block,
    number,
    words,
    casing,
    spans: spot(words, index, new Written(block.text, words, index)),
    phrases: cluePhrasesOf(words, index),
    years: yearsOf(block.text, words),
  };
}

/** Two words that a page's markup ran together: "NoteFirst", "moreVladimir". Shorter fronts belong to names (McDonald). */
const glued = /^(\p{L}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,}.*)$/u;

/** A capital of Latin or Cyrillic between two offsets: a cheap first look. */
function hasInnerCapital(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x400 && code <= 0x42f))
      return true;
  }
  return false;
}

/** Cuts such words in two, unless the base knows a name that begins with them. */
function splitGlued(text: string, words: Words, index: Index): Words {
  const cuts: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words.end[i]! - words.start[i]! < 7 || words.shape[i]! & ALL_CAPITALS) continue;
    if (!hasInnerCapital(text, words.start[i]! + 4, words.end[i]!)) continue;
    const front = glued.exec(text.slice(words.start[i], words.end[i]))?.[1];
    if (front !== undefined && index.step(appendLo(0, words.lo[i]!), appendHi(0, words.hi[i]!)) === 0)
      cuts.push(words.start[i]! + front.length);
  }
  return cuts.length === 0 ? words : cutWords(text, cuts);
}

function casingOf(text: string, words: Words): Casing {
  let long = 0;
  let capital = 0;
  let allCapitals = 0;
  for (let i = 0; i < words.length; i++) {
    if (words.end[i]! - words.start[i]! < 4) continue;
    long++;
    if (words.shape[i]! & CAPITAL) capital++;
    if (words.shape[i]! & ALL_CAPITALS) allCapitals++;
  }
  if (long > 1 && allCapitals > long * 0.7) return 'capitals';
  // A sentence full of names ends with a full stop, a headline does not.
  return long > 3 && capital > long * 0.75 && !/[.!?…][»”"’']?\s*$/u.test(text) ? 'title' : 'sentence';
}

const THE = cutWords('the').lo[0]!;

/** How newspapers write the names of the base. */
class Written implements Rule<Span> {
  constructor(
    private readonly text: string,
    private readonly words: Words,
    private readonly index: Index,
  ) {}

  read(name: number, first: number, last: number): Span | null {
    const postings = written(this.words, this.index.postings(name), first, last);
    return postings.length > 0 ? { first, last, postings } : null;
  }

  passesOver(word: number, first: number): boolean {
    const { start, end } = this.words;
    return end[first]! - start[first]! > 1 && isMiddleName(this.text, this.words, word);
  }

  settle(longest: Span): Span {
    const { words, index } = this;
    const { first, last } = longest;
    // "the Baltic countries" is no mention of the Baltic: what goes on farther behind the article wins.
    const isArticle = last > first && words.lo[first] === THE;
    const behind = isArticle ? longestAt(words, index, this, first + 1) : null;
    const span = behind && behind.last > last ? behind : longest;
    const name = leadsToName(words, span) ? (longestAt(words, index, this, first + 1) ?? span) : span;
    return withLegalForm(words, index, name);
  }
}

/** "Президент США Дональд Трамп": the title belongs to the person behind it, its country stands by itself. */
const leadsToName = (words: Words, { first, last }: Span): boolean =>
  last > first &&
  last + 1 < words.length &&
  words.gap[last] === JOIN &&
  (words.shape[last + 1]! & CAPITAL) !== 0 &&
  lexicon.titles.has(words.lo[first]!);

/** "Texaco Inc", "Morgan Stanley and Co Inc": a firm's or club's legal form belongs to its name. */
function withLegalForm(words: Words, index: Index, span: Span): Span {
  if (!span.postings.some(({ row }) => index.kind(row) === 'organisation')) return span;
  let { last } = span;
  for (let i = last + 1; i < words.length && words.gap[i - 1] === JOIN; i++) {
    if (lexicon.legalForms.has(words.lo[i]!) && (words.shape[i]! & CAPITAL) !== 0) last = i;
    else if (i !== last + 1 || !lexicon.conjunctions.has(words.lo[i]!)) break;
  }
  if (last === span.last) return span;
  return { ...span, last, postings: span.postings.filter(({ row }) => index.kind(row) === 'organisation') };
}

/** An initial or a patronymic may stand inside a known name: Donald J. Trump, Vladimir Vladimirovich Putin. */
function isMiddleName(text: string, words: Words, i: number): boolean {
  if (words.gap[i] !== JOIN || !(words.shape[i]! & CAPITAL)) return false;
  const start = words.start[i]!;
  const end = words.end[i]!;
  return end - start === 1 || lexicon.isPatronymic(text.slice(start, end));
}

function written(words: Words, postings: readonly Posting[], first: number, last: number): Posting[] {
  const kept: Posting[] = [];
  for (const posting of postings) {
    if (!meetsCase(words, posting.caseRule, first, last)) continue;
    if (posting.use === 'demonym' && isOtherName(words, posting.caseRule, first)) continue;
    // Postings come by row.
    const known = kept.at(-1);
    if (known?.row !== posting.row) kept.push(posting);
    else if (useRank[posting.use] < useRank[known.use]) kept[kept.length - 1] = posting;
  }
  return kept;
}

/** "Чехов" inside a sentence is no people, which is written small there. */
const isOtherName = (words: Words, rule: number, first: number): boolean =>
  rule === 0 && (words.shape[first]! & CAPITAL) !== 0 && first > 0 && words.gap[first - 1] === JOIN;

const useRank: Record<Posting['use'], number> = {
  name: 0,
  alias: 1,
  acronym: 2,
  spelling: 3,
  demonym: 4,
  surname: 5,
};

function meetsCase(words: Words, rule: number, first: number, last: number): boolean {
  const a = words.shape[first]!;
  const b = words.shape[last]!;
  if (rule & EXACT_CAPITALS) {
    if (first === last) return (a & ALL_CAPITALS) !== 0;
    for (let i = first; i <= last; i++) if (!(words.shape[i]! & CAPITAL)) return false;
    return true;
  }
  if (rule & FIRST_CAPITAL && !(a & CAPITAL)) return false;
  // Newspapers write the end of a long name small: "Zaporizhzhia nuclear power plant".
  const long = (rule & FIRST_CAPITAL) !== 0 && last - first >= 2;
  return !(rule & LAST_CAPITAL) || (b & CAPITAL) !== 0 || long;
}
