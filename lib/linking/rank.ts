/** Disambiguation: what each reading of a name is worth in its context, and how sure the best one is. */
import { EXACT_CAPITALS, type Index, type Posting, type Use } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, COMMA, DIGITS, END, JOIN } from '../text/words.ts';
import { countClues, countryOf, countryShare, type Evidence } from './evidence.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, type Span, spanIndex, spanOf } from './match.ts';
import { phrasesEndingAt, phrasesOf } from './phrases.ts';

/**
 * Log-odds, one for each kind of evidence: argue with them here. A reading is weighed against the other readings and
 * against `nothing`, that the name means something the base does not hold.
 */
export const weights = {
  /** By prominence 1 to 5. */
  prominence: [0, -0.6, 0, 0.8, 1.5, 3.1],
  use: {
    name: 1.4,
    alias: 1,
    acronym: 1,
    spelling: 0.8,
    demonym: 0,
    surname: -0.9,
    given: -3,
  } satisfies Record<Use, number>,
  /** A name of two words or more is rarely anything else. */
  longName: 1.6,
  /** A clue within six words, in the same block, elsewhere in the article. */
  clueNear: 1.6,
  clueBlock: 0.9,
  clueArticle: 0.35,
  clueMost: 3.2,
  /** An entity it is related to stands in the article. */
  related: 0.7,
  relatedMost: 2.1,
  /** Share of the article's country votes; the country named nearest in the block. */
  country: 1.6,
  countryNear: 1.3,
  /** A title right before, for and against persons. */
  title: 1.5,
  /** The title is this person's own: "Deputy Kalashnikov". */
  ownTitle: 1.8,
  speech: 0.5,
  placePreposition: 0.7,
  /** A neighbour in a list is of the same type. */
  listNeighbour: 1,
  /** The name is an ordinary word as well; more so where its capital says nothing. */
  commonWord: -2,
  /** In a block of capitals an acronym that is a word as well (WHO, US). */
  capitalsWord: -6,
  /** "In May 2019". */
  month: -8,
  /** It stands right beside another capitalised word, as part of a longer name. */
  partOfName: -4,
  /** The same where the other word opens the sentence, so that its capital says little. */
  afterOpener: -0.8,
  /** "Vladimir Putin Stadium". */
  partOfBody: -5,
  /** "England national football team". */
  nationalTeam: -4,
  /** A body of a country that the article, which speaks of others, never names: by a name of its own, by another. */
  otherCountry: { name: -0.8, alias: -2.6 },
  /** Another given name stands before the surname: another person. */
  otherGivenName: -8,
  /** That it means something else: a surname alone, one word, more words. */
  nothing: { surname: 1.6, acronym: 1, word: 0.3, long: 0 },
} as const;

/** From these confidences on a mention is marked. */
export const strengths = { sure: 0.84, likely: 0.6 } as const;

/** Words this near count as standing beside a name. */
const NEAR = 6;
/** Words within which a country's name speaks for the bodies around it. */
const REACH = 60;

export interface Reading {
  row: number;
  use: Use;
  /** Log-odds. */
  score: number;
  /** 0 to 1, among all readings and none. */
  confidence: number;
}

/** All readings of a span, best first. */
export function rank(index: Index, scan: Scan, span: Span, evidence: Evidence): Reading[] {
  const near = phrasesOf(scan.words, span.first - NEAR, span.first - 1);
  phrasesOf(scan.words, span.last + 1, span.last + NEAR, near);

  const surroundings = surroundingsOf(index, scan, span);
  const readings = span.postings
    .filter(({ use }) => use !== 'demonym' && use !== 'given')
    .map((posting): Reading => {
      const score =
        prior(index, span, posting) +
        clueScore(index, posting.row, near, scan.phrases, evidence) +
        agreement(index, posting.row, evidence) +
        countryScore(index, scan, span, posting, evidence) +
        beside(index, posting, surroundings);
      return { row: posting.row, use: posting.use, score, confidence: 0 };
    })
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const long =
    span.last > span.first && span.postings.some((posting) => (posting.caseRule & EXACT_CAPITALS) === 0);
  const surname = readings.every((reading) => reading.use === 'surname' || reading.use === 'given');
  const acronym = readings.every((reading) => reading.use === 'acronym');
  const nothing = surname
    ? weights.nothing.surname
    : acronym
      ? weights.nothing.acronym
      : long
        ? weights.nothing.long
        : weights.nothing.word;
  const total = readings.reduce((sum, reading) => sum + Math.exp(reading.score), Math.exp(nothing));
  for (const reading of readings) reading.confidence = Math.exp(reading.score) / total;
  return readings;
}

function prior(index: Index, span: Span, posting: Posting): number {
  return (
    weights.prominence[index.prominence(posting.row)]! +
    weights.use[posting.use] +
    (span.last > span.first && posting.use !== 'surname' && !(posting.caseRule & EXACT_CAPITALS)
      ? weights.longName
      : 0)
  );
}

function clueScore(
  index: Index,
  row: number,
  near: ReadonlySet<number>,
  block: ReadonlySet<number>,
  evidence: Evidence,
): number {
  const clues = index.clues(row);
  if (clues.length === 0) return 0;
  const nearCount = countClues(index, row, near);
  const blockCount = countClues(index, row, block) - nearCount;
  const articleCount = countClues(index, row, evidence.phrases) - nearCount - blockCount;
  return Math.min(
    weights.clueMost,
    nearCount * weights.clueNear + blockCount * weights.clueBlock + articleCount * weights.clueArticle,
  );
}

function agreement(index: Index, row: number, evidence: Evidence): number {
  let sum = evidence.named.get(row) ?? 0;
  for (const link of index.links(row)) sum += evidence.entities.get(link) ?? 0;
  return Math.min(weights.relatedMost, sum * weights.related);
}

function countryScore(
  index: Index,
  scan: Scan,
  span: Span,
  { row, use }: Posting,
  evidence: Evidence,
): number {
  const country = countryOf(index, row);
  // A country's own votes would confirm themselves.
  if (country < 0 || country === row) return 0;
  const share = countryShare(evidence, country, row);
  const other = index.kind(row) === 'organisation' && evidence.countryVotes > 0.7 && share < 0.02;
  return (
    weights.country * share +
    (nearestCountry(index, scan, span) === country ? weights.countryNear : 0) +
    (other ? weights.otherCountry[use === 'name' ? 'name' : 'alias'] : 0)
  );
}

/** The country that an unambiguous name or demonym nearest in the block speaks for, or -1. */
function nearestCountry(index: Index, scan: Scan, span: Span): number {
  const at = spanIndex(scan, span.first);
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < scan.spans.length; i += step) {
      const other = scan.spans[i]!;
      // What follows is a little farther than what went before.
      const apart = step > 0 ? (other.first - span.last) * 1.2 : span.first - other.last;
      if (apart >= distance || apart > REACH) break;
      const country = other.postings.length === 1 ? countryOf(index, other.postings[0]!.row) : -1;
      if (country < 0) continue;
      distance = apart;
      nearest = country;
    }
  }
  return nearest;
}

/** What stands right beside a span. */
interface Surroundings {
  titleBefore: boolean;
  /** Hashes of the phrases that end right before. */
  phrasesBefore: number[];
  speech: boolean;
  placePreposition: boolean;
  common: boolean;
  capitalsWord: boolean;
  month: boolean;
  partOfName: boolean;
  afterOpener: boolean;
  partOfBody: boolean;
  nationalTeam: boolean;
  /** A capitalised word before the span that is no title, place or sentence opener. */
  givenBefore: boolean;
  /** The folded initial before the span ("V. Putin"), or none. */
  initialBefore: string;
  neighbourTypes: Set<string>;
}

function surroundingsOf(index: Index, scan: Scan, span: Span): Surroundings {
  const { words, casing } = scan;
  const before = span.first - 1;
  const after = span.last + 1;
  const joinedBefore = before >= 0 && words.gap[before] === JOIN;
  const joinedAfter = after < words.length && words.gap[span.last] === JOIN;
  const single = span.first === span.last;
  const opensSentence = span.first === 0 || words.gap[before] === END;
  const isCommon = single && lexicon.commonWords.has(words.lo[span.first]!);
  const informative = casing === 'sentence' && !opensSentence;
  const acronym = (words.shape[span.first]! & ALL_CAPITALS) !== 0 && casing !== 'capitals';
  const titleBefore = joinedBefore && lexicon.titles.has(words.lo[before]!);
  const possessive = joinedAfter && isPossessive(scan, span.last);
  const capitalAfter =
    joinedAfter &&
    !possessive &&
    isNameWord(scan, after) &&
    !isOtherName(scan, after) &&
    !leadsToTitle(scan, after);
  const modified =
    joinedBefore && (words.shape[before]! & CAPITAL) !== 0 && lexicon.nameModifiers.has(words.lo[before]!);
  const capitalBefore = joinedBefore && (isNameWord(scan, before) || modified) && !titleBefore;
  const strayBefore = capitalBefore && !spanOf(scan, before);
  const ofBody =
    before > 0 &&
    joinedBefore &&
    words.gap[before - 1] === JOIN &&
    (words.shape[before - 1]! & CAPITAL) !== 0 &&
    lexicon.bodyWords.has(words.lo[before - 1]!) &&
    /^of$/iu.test(scan.block.text.slice(words.start[before], words.end[before]));
  const national =
    joinedAfter && /^national$/iu.test(scan.block.text.slice(words.start[after], words.end[after]));
  const openerBefore = !modified && (before === 0 || (before > 0 && words.gap[before - 1] === END));
  const initial =
    joinedBefore && words.end[before]! - words.start[before]! === 1 && (words.shape[before]! & CAPITAL) !== 0
      ? fold(scan.block.text.slice(words.start[before], words.end[before]))
      : '';
  return {
    titleBefore,
    phrasesBefore: titleBefore ? phrasesEndingAt(words, before) : [],
    speech:
      (joinedAfter && lexicon.speech.has(words.lo[after]!)) ||
      (joinedBefore && lexicon.speech.has(words.lo[before]!)),
    placePreposition: joinedBefore && lexicon.placePrepositions.has(words.lo[before]!),
    capitalsWord: isCommon && casing === 'capitals',
    month: single && isDate(scan, span.first),
    common: isCommon && !acronym && !(informative && lexicon.placesFirst.has(words.lo[span.first]!)),
    partOfName: casing === 'sentence' && (capitalAfter || (strayBefore && !openerBefore)),
    afterOpener: casing === 'sentence' && strayBefore && openerBefore,
    nationalTeam: national,
    partOfBody:
      ofBody ||
      ((capitalAfter || (joinedAfter && casing !== 'sentence')) &&
        !possessive &&
        lexicon.bodyWords.has(words.lo[after]!)),
    initialBefore: initial,
    givenBefore:
      capitalBefore && initial === '' && casing !== 'capitals' && !isNoGivenName(index, scan, before),
    neighbourTypes: neighbourTypes(index, scan, span),
  };
}

/** "Ukraine Foreign Minister": the capitals after a place are somebody's title. */
function leadsToTitle(scan: Scan, from: number): boolean {
  const { words } = scan;
  for (let i = from; i < words.length && i < from + 4 && (words.shape[i]! & CAPITAL) !== 0; i++) {
    if (lexicon.titles.has(words.lo[i]!)) return true;
    if (words.gap[i] !== JOIN) return false;
  }
  return false;
}

/** A month beside a number or behind "in", "since", "late" and the like. */
export function isDate(scan: Scan, word: number): boolean {
  const { words } = scan;
  if (!lexicon.months.has(words.lo[word]!)) return false;
  const before = word - 1;
  const after = word + 1;
  return (
    (before >= 0 && (lexicon.dateOpeners.has(words.lo[before]!) || (words.shape[before]! & DIGITS) !== 0)) ||
    (after < words.length && (words.shape[after]! & DIGITS) !== 0)
  );
}

/** A capitalised word that may be part of a name: no function word, no title. */
export function isNameWord(scan: Scan, i: number): boolean {
  const { words } = scan;
  if (!(words.shape[i]! & CAPITAL)) return false;
  return !lexicon.functionWords.has(words.lo[i]!) && !lexicon.titles.has(words.lo[i]!);
}

/** "Putin's", "Putin’s": the s stands as a word of its own behind an apostrophe. */
export function isPossessive(scan: Scan, i: number): boolean {
  const { words, block } = scan;
  const next = i + 1;
  if (next >= words.length || words.end[next]! - words.start[next]! !== 1) return false;
  return /^['’ʼ`´]s$/iu.test(block.text.slice(words.end[i], words.end[next]));
}

/** The word belongs to a name of its own; a bare surname is none behind another name ("Houston Putin"). */
const isOtherName = (scan: Scan, word: number): boolean =>
  spanOf(scan, word)?.postings.some(({ use }) => use !== 'surname' && use !== 'given') ?? false;

/** The word before belongs to a demonym or a body of its own ("Russian Putin"), not to a given name. */
export const isNoGivenName = (index: Index, scan: Scan, word: number): boolean =>
  spanOf(scan, word)?.postings.some(
    ({ row, use }) =>
      use === 'demonym' || (use !== 'given' && use !== 'surname' && index.kind(row) === 'organisation'),
  ) ?? false;

/** Kind and type of the unambiguous names that a comma or "and" joins to this one. */
function neighbourTypes(index: Index, scan: Scan, span: Span): Set<string> {
  const types = new Set<string>();
  const { words } = scan;
  const at = spanIndex(scan, span.first);
  for (const [left, right] of [
    [scan.spans[at - 1], span],
    [span, scan.spans[at + 1]],
  ]) {
    if (!left || !right) continue;
    const between = right.first - left.last - 1;
    const listed =
      (between === 0 && words.gap[left.last] === COMMA) ||
      (between === 1 && lexicon.conjunctions.has(words.lo[left.last + 1]!));
    const other = left === span ? right : left;
    if (listed && other.postings.length === 1) types.add(typeOf(index, other.postings[0]!.row));
  }
  return types;
}

const isOtherInitial = (index: Index, row: number, around: Surroundings): boolean =>
  around.initialBefore !== '' && !fold(index.name(row)).startsWith(around.initialBefore);

const typeOf = (index: Index, row: number): string => index.type(row) ?? index.kind(row);

function beside(index: Index, posting: Posting, around: Surroundings): number {
  const kind = index.kind(posting.row);
  const person = kind === 'person';
  const surname = posting.use === 'surname' || posting.use === 'given';
  return (
    (around.titleBefore ? (person ? weights.title : -weights.title) : 0) +
    (person && around.phrasesBefore.some((phrase) => index.clues(posting.row).includes(phrase))
      ? weights.ownTitle
      : 0) +
    (around.speech && (person || kind === 'organisation') ? weights.speech : 0) +
    (around.placePreposition
      ? kind === 'place'
        ? weights.placePreposition
        : person
          ? -weights.placePreposition
          : 0
      : 0) +
    (around.common && !(person && around.titleBefore) ? weights.commonWord : 0) +
    (around.capitalsWord && posting.use === 'acronym' ? weights.capitalsWord : 0) +
    (around.month ? weights.month : 0) +
    (around.partOfBody
      ? weights.partOfBody
      : around.partOfName && !(surname && around.givenBefore)
        ? weights.partOfName
        : 0) +
    (surname && (around.givenBefore || isOtherInitial(index, posting.row, around))
      ? weights.otherGivenName
      : 0) +
    (around.neighbourTypes.has(typeOf(index, posting.row)) ? weights.listNeighbour : 0)
  );
}
