/** Disambiguation: what each reading of a name is worth in its context, and how sure the best one is. */
import { EXACT_CAPITALS, type Index, type Posting, type Use } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { JOIN } from '../text/words.ts';
import { countClues, countryOf, countryShare, type Evidence, mainCountry } from './evidence.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, type Span, spanIndex } from './match.ts';
import { phrasesOf } from './phrases.ts';
import { containerOf, liesIn } from './places.ts';
import { type Surroundings, surroundingsOf, typeOf } from './surroundings.ts';
import { weights } from './weights.ts';

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
  /** Something beside the name rules it out, whatever else speaks for it. */
  ruledOut: boolean;
  /** The country or region behind the comma is the one it lies in. */
  within: boolean;
  /** 0 to 1, among all readings and none. */
  confidence: number;
}

/** All readings of a span, best first. */
export function rank(index: Index, scan: Scan, span: Span, evidence: Evidence): Reading[] {
  const near = phrasesOf(scan.words, span.first - NEAR, span.first - 1);
  phrasesOf(scan.words, span.last + 1, span.last + NEAR, near);

  const surroundings = surroundingsOf(index, scan, span);
  const countries = { beside: countryBeside(index, scan, span), nearest: nearestCountry(index, scan, span) };
  const demonym = span.postings.some(({ use }) => use === 'demonym');
  const container = containerOf(index, scan, span);
  const readings = span.postings
    .filter(({ use }) => use !== 'demonym')
    .map((posting): Reading => {
      const { score: besides, ruledOut } = beside(index, posting, surroundings, demonym);
      const within = liesIn(index, posting.row, container);
      const elsewhere =
        container >= 0 && !within && (index.type(posting.row) === 'city' || posting.use === 'surname');
      const score =
        prior(index, span, posting) +
        clueScore(index, posting.row, near, scan.phrases, evidence) +
        agreement(index, posting.row, evidence) +
        countryScore(index, span, posting, evidence, countries) +
        (within ? weights.within : elsewhere ? weights.elsewhere : 0) +
        (posting.ordinary ? weights.commonWord : 0) +
        besides;
      return { row: posting.row, use: posting.use, score, ruledOut, within, confidence: 0 };
    })
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const long =
    span.last > span.first && span.postings.some((posting) => (posting.caseRule & EXACT_CAPITALS) === 0);
  const surname = readings.every((reading) => reading.use === 'surname');
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

/** Rows of the countries that stand right beside a name and nearest to it, or -1. */
interface Countries {
  beside: number;
  nearest: number;
}

function countryScore(
  index: Index,
  span: Span,
  { row, use }: Posting,
  evidence: Evidence,
  { nearest, beside }: Countries,
): number {
  const country = countryOf(index, row);
  // A country's own votes would confirm themselves.
  if (country < 0 || country === row) return 0;
  const share = countryShare(evidence, country, row);
  const other = index.kind(row) === 'organisation' && evidence.countryVotes > 0.7 && share < 0.02;
  const lesser =
    (use === 'alias' || (use === 'acronym' && index.prominence(row) < 4)) &&
    index.kind(row) === 'organisation' &&
    nearest !== country &&
    mainCountry(evidence) !== country;
  const several = span.postings.some((other) => countryOf(index, other.row) !== country);
  return (
    weights.country * share +
    (nearest === country ? weights.countryNear : 0) +
    (beside >= 0 && beside !== country && index.kind(row) === 'organisation' ? weights.besideOther : 0) +
    (lesser ? weights.lesserCountry[several ? 'oneOfSeveral' : 'only'] : 0) +
    (other ? weights.otherCountry[use === 'name' ? 'name' : 'alias'] : 0)
  );
}

/** The country right beside a body's name: "Russian CEC", "Supreme Court of Korea", "ЦИК Белоруссии"; -1 for none. */
function countryBeside(index: Index, scan: Scan, span: Span): number {
  const { words } = scan;
  const at = spanIndex(scan, span.first);
  const country = (other: Span | undefined): number => {
    const row = other?.postings.length === 1 ? other.postings[0]!.row : -1;
    const type = row < 0 ? undefined : index.type(row);
    return type === 'country' || type === 'territory' ? row : -1;
  };
  const next = scan.spans[at + 1];
  if (next && words.gap[span.last] === JOIN) {
    const between = next.first - span.last - 1;
    if (
      between === 0 ||
      (between === 1 && words.gap[span.last + 1] === JOIN && lexicon.ofCountry.has(words.lo[span.last + 1]!))
    )
      return country(next);
  }
  const before = scan.spans[at - 1];
  return before && before.last === span.first - 1 && words.gap[before.last] === JOIN ? country(before) : -1;
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

const isOtherInitial = (index: Index, row: number, around: Surroundings): boolean =>
  around.initialBefore !== '' && !fold(index.name(row)).startsWith(around.initialBefore);

/** A weight as heavy as this is a rule, not an argument. */
const RULES_OUT = -8;

/** The weights whose evidence stands beside the name. */
function beside(
  index: Index,
  posting: Posting,
  around: Surroundings,
  demonym: boolean,
): { score: number; ruledOut: boolean } {
  const kind = index.kind(posting.row);
  const person = kind === 'person';
  const type = index.type(posting.row);
  const town =
    type === 'city' || type === 'district' || (type === 'subdivision' && index.prominence(posting.row) < 3);
  const surname = posting.use === 'surname';
  const clues = index.clues(posting.row);
  const known = around.phrasesBefore.some((phrase) => clues.includes(phrase));
  const fullName = person && !surname && around.long;
  const otherPerson = around.givenBefore || isOtherInitial(index, posting.row, around);
  const evidence: [boolean, number][] = [
    [around.titleBefore && !person && !around.genitive, weights.titleOfOther],
    [around.titleBefore && person && !(surname && around.office && !known), weights.title],
    [around.titleBefore && person && known, weights.ownTitle],
    [surname && around.office && !known, weights.otherTitle],
    [around.speech && (person || kind === 'organisation'), weights.speech],
    [around.placePreposition && kind === 'place', weights.placePreposition],
    [around.placePreposition && person, -weights.placePreposition],
    [around.commonWord && !(person && around.titleBefore), weights.commonWord],
    [around.functionWord && !(person && known), weights.functionWord],
    [around.capitalsWord && posting.use === 'acronym', weights.capitalsWord],
    [around.month, weights.month],
    [around.partOfBody, weights.partOfBody],
    [around.partOfName || (around.behindName && !surname && !known && !fullName), weights.partOfName],
    [around.afterOpener && !surname && !fullName, weights.afterOpener],
    [around.facility && person, weights.partOfBody],
    [around.shortCapitals && (surname || town) && posting.use !== 'acronym', weights.partOfName],
    [around.nationalTeam && kind === 'place', weights.nationalTeam],
    [around.area && town, weights.partOfBody],
    [around.article && town && index.prominence(posting.row) < 2, weights.article],
    [
      around.hyphened && kind === 'place' && type !== 'country' && index.prominence(posting.row) < 5,
      weights.partOfName,
    ],
    [around.firm && kind !== 'organisation', weights.partOfBody],
    [surname && otherPerson, weights.otherGivenName],
    [surname && demonym, weights.demonymFirst],
    [surname && around.hyphenedPerson, weights.partOfName],
    [around.neighbourTypes.has(typeOf(index, posting.row)), weights.listNeighbour],
  ];
  const holding = evidence.filter(([holds]) => holds).map(([, weight]) => weight);
  return {
    score: holding.reduce((sum, weight) => sum + weight, 0),
    ruledOut: holding.some((weight) => weight <= RULES_OUT),
  };
}
