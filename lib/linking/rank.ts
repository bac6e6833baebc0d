/** Disambiguation: what each reading of a name is worth in its context, and how sure the best one is. */
import { EXACT_CAPITALS, type Index, type Posting, type Use } from '../knowledge/layout.ts';
import { type Countries, countriesAround } from './countries.ts';
import { countryOf, countryShare, type Evidence } from './evidence.ts';
import { dot, type Feature, type FeatureRows, features, slot, type Weights } from './features.ts';
import type { Scan, Span } from './match.ts';
import { phrasesBetween } from './phrases.ts';
import { containerOf, liesElsewhere, liesIn } from './places.ts';
import { isKnownBy, isTown, type Surroundings, surroundingsOf, typeOf } from './surroundings.ts';
import { type VetoName, vetoOf } from './vetoes.ts';
import { compareYears } from './years.ts';

/** From these confidences on a mention is marked. */
export const strengths = { sure: 0.92, likely: 0.6 } as const;

/** Words this near count as standing beside a name. */
const NEAR = 6;

export interface Reading {
  row: number;
  use: Use;
  /** By slot of `features`. */
  values: Float32Array;
  /** Log-odds. */
  score: number;
  /** The rule that it breaks: something beside the name rules it out, whatever else speaks for it. */
  veto: VetoName | null;
  /** The country or region behind the comma is the one it lies in. */
  within: boolean;
  /** 0 to 1, among all readings and none. */
  confidence: number;
}

/** A name in the article with all that it may mean. */
export interface Candidates {
  scan: Scan;
  span: Span;
  /** Best first, once `weigh` has seen them. */
  readings: Reading[];
  countries: Countries;
  /** Bodies of other countries may bear the name too. */
  generic: boolean;
  /** The feature of `nothing` that competes with the readings. */
  nothing: Feature;
}

const noValues = new Float32Array(features.length);

/** The readings of a span with everything that the rest of the article cannot change. */
export function candidatesAt(
  index: Index,
  scan: Scan,
  span: Span,
  evidence: Evidence,
  rows: FeatureRows,
): Candidates {
  const near: number[] = [];
  phrasesBetween(scan.phrases, span.first - NEAR, span.first - 1, near);
  phrasesBetween(scan.phrases, span.last + 1, span.last + NEAR, near);
  const around = surroundingsOf(index, scan, span);
  const countries = countriesAround(index, scan, span);
  const container = containerOf(index, scan, span);
  const hasDemonym = span.postings.some(({ use }) => use === 'demonym');
  const readings = span.postings.map((posting): Reading => {
    const { row, use } = posting;
    const within = liesIn(index, row, container);
    const veto = vetoOf(index, posting, around, countries, within);
    // Nothing can speak for what is ruled out.
    if (veto) return { row, use, values: noValues, score: 0, veto, within, confidence: 0 };
    const values = rows.take();
    addPrior(values, index, span, posting);
    addClues(values, index, row, near, scan, evidence);
    addSurroundings(values, index, posting, around, hasDemonym);
    addYears(values, index, row, scan.years, evidence.year);
    if (within) values[slot.within] = 1;
    else if (container >= 0 && (use === 'surname' || liesElsewhere(index, row, container)))
      values[slot.elsewhere] = 1;
    return { row, use, values, score: 0, veto, within, confidence: 0 };
  });
  return { scan, span, readings, countries, generic: around.generic, nothing: nothingOf(span) };
}

/** Scores readings by what the article has shown so far, and puts the best first. */
export function weigh(index: Index, candidates: Candidates, evidence: Evidence, weights: Weights): void {
  const { readings, nothing } = candidates;
  let total = Math.exp(weights[slot[nothing]]!);
  for (const reading of readings) {
    if (reading.veto) continue;
    addAgreement(reading, index, evidence, readings.length > 1);
    addCountry(reading, index, evidence, candidates);
    reading.score = dot(reading.values, weights);
    total += Math.exp(reading.score);
  }
  for (const reading of readings) reading.confidence = reading.veto ? 0 : Math.exp(reading.score) / total;
  readings.sort((a, b) => b.confidence - a.confidence || b.score - a.score || a.row - b.row);
}

/** What kind of name it is decides how likely it means something that the base does not hold. */
function nothingOf({ postings, first, last }: Span): Feature {
  const all = (wanted: Use): boolean => postings.every(({ use }) => use === wanted);
  if (all('surname')) return 'otherSurname';
  if (all('acronym')) return 'otherAcronym';
  if (all('demonym')) return 'otherDemonym';
  const long = last > first && postings.some(({ caseRule }) => (caseRule & EXACT_CAPITALS) === 0);
  return long ? 'otherLongName' : 'otherWord';
}

const prominences = [
  slot.prominence0,
  slot.prominence1,
  slot.prominence2,
  slot.prominence3,
  slot.prominence4,
  slot.prominence5,
];

const surnames = [slot.surname0, slot.surname1, slot.surname2, slot.surname3, slot.surname4, slot.surname5];

/** Of one name more often the city than its division, and so on. */
const kindFeatures: Record<string, number> = {
  person: slot.person,
  organisation: slot.organisation,
  event: slot.event,
  city: slot.city,
  subdivision: slot.subdivision,
};

function addPrior(values: Float32Array, index: Index, span: Span, posting: Posting): void {
  const { use, caseRule, ordinary, row } = posting;
  if (use === 'surname') {
    values[surnames[index.prominence(row)]!] = 1;
    return;
  }
  values[prominences[index.prominence(row)]!] = 1;
  values[slot[use]] = 1;
  if (ordinary) values[slot.ordinary] = 1;
  const kindFeature = kindFeatures[typeOf(index, row)];
  if (kindFeature !== undefined) values[kindFeature] = 1;
  if (span.last > span.first && !(caseRule & EXACT_CAPITALS)) values[slot.longName] = 1;
}

function addClues(
  values: Float32Array,
  index: Index,
  row: number,
  near: readonly number[],
  scan: Scan,
  evidence: Evidence,
): void {
  const clues = index.clues(row);
  if (clues.length === 0) return;
  let beside = 0;
  let block = 0;
  let article = 0;
  for (const clue of clues) {
    if (!evidence.phrases.has(clue)) continue;
    if (!scan.phrases.all.has(clue)) article++;
    else if (near.includes(clue)) beside++;
    else block++;
  }
  values[slot.clueNear] = Math.min(2, beside);
  values[slot.clueBlock] = Math.min(3, block);
  values[slot.clueArticle] = Math.min(3, article);
}

function addYears(
  values: Float32Array,
  index: Index,
  row: number,
  years: readonly number[],
  now: number,
): void {
  if (now === 0 && years.length === 0) return;
  const { fits, misses, longGone, notYet } = compareYears(index, row, years, now);
  if (fits) values[slot.yearFits] = 1;
  if (misses) values[slot.yearMisses] = 1;
  if (longGone) values[slot.longGone] = 1;
  if (notYet) values[slot.notYet] = 1;
}

/** Related entities say no more than so many. */
const MOST_RELATED = 3;

function addAgreement(
  { row, values }: Reading,
  index: Index,
  { named, entities }: Evidence,
  several: boolean,
): void {
  values[slot.related] = Math.min(MOST_RELATED, named[row]! + index.sumOfLinks(row, entities));
  // Of a name with one reading it would be an echo.
  values[slot.spokenOf] = several ? entities[row]! : 0;
}

/** Less than this share of an article that speaks of countries is as good as none. */
const NO_SHARE = 0.02;
const ENOUGH_VOTES = 0.7;

function addCountry(
  { row, use, values }: Reading,
  index: Index,
  evidence: Evidence,
  { readings, generic, countries: { nearest, inName } }: Candidates,
): void {
  const country = countryOf(index, row);
  // A country's own votes would confirm themselves.
  if (country < 0 || country === row) return;
  const share = countryShare(evidence, country, row);
  const kind = index.kind(row);
  const organisation = kind === 'organisation';
  const spoken = evidence.countryVotes > ENOUGH_VOTES;
  const other = inName !== country && spoken && share < NO_SHARE;
  const main = evidence.mainCountry === country;
  const minor = spoken && nearest !== country && !main;
  const several =
    organisation &&
    readings.some(
      (reading) =>
        index.kind(reading.row) === 'organisation' && ![-1, country].includes(countryOf(index, reading.row)),
    );
  const shared = generic || use === 'acronym';
  const lesser =
    organisation &&
    shared &&
    inName !== country &&
    (use === 'alias' || (use === 'acronym' && index.prominence(row) < 4)) &&
    minor;
  values[organisation ? slot.bodyShare : slot.countryShare] = share;
  values[slot.countryNear] = nearest === country ? 1 : 0;
  values[slot.countryOfSite] = evidence.site === country ? 1 : 0;
  values[slot.placeOfOtherCountry] = other && kind === 'place' ? 1 : 0;
  values[slot.personOfOtherCountry] = other && kind === 'person' ? 1 : 0;
  values[slot.bodyOfOtherCountry] = other && organisation && use === 'name' ? 1 : 0;
  values[slot.aliasOfOtherCountry] = other && organisation && shared && use !== 'name' ? 1 : 0;
  values[slot.bodyOfLesserCountry] = lesser ? 1 : 0;
  values[slot.oneOfSeveralCountries] =
    lesser && readings.some((reading) => countryOf(index, reading.row) !== country) ? 1 : 0;
  values[slot.severalMain] = several && main ? 1 : 0;
  values[slot.severalMinor] = several && minor && inName !== country ? 1 : 0;
}

/** What stands beside the name and fits a kind of reading, or does not. */
function addSurroundings(
  values: Float32Array,
  index: Index,
  { row, use }: Posting,
  around: Surroundings,
  hasDemonym: boolean,
): void {
  const kind = index.kind(row);
  const person = kind === 'person';
  const surname = use === 'surname';
  const known = around.phrasesBefore.length > 0 && isKnownBy(index.clues(row), around.phrasesBefore);
  const fullName = person && !surname && around.long;
  const set = (holds: boolean, feature: number): void => {
    if (holds) values[feature] = 1;
  };
  if (around.titleBefore && person) {
    set(!(surname && around.office && !known), slot.title);
    set(known, slot.ownTitle);
    set(surname && around.office && !known, slot.otherTitle);
  }
  set(around.speech && (person || kind === 'organisation'), slot.speech);
  if (around.placePreposition) {
    set(kind === 'place', slot.placeInPlace);
    set(person, slot.personInPlace);
  }
  set(around.commonWord && !(person && around.titleBefore), slot.commonWord);
  set(around.article && index.prominence(row) < 2 && isTown(index, row), slot.townWithArticle);
  set(surname && hasDemonym, slot.surnameAndDemonym);
  set(around.afterOpener && !surname && !fullName && use !== 'demonym', slot.afterOpener);
  set(around.neighbourTypes.size > 0 && around.neighbourTypes.has(typeOf(index, row)), slot.listNeighbour);
}
