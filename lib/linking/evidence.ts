/** What the document says: the words it uses, the entities already chosen, the countries it speaks of. */
import type { Index } from '../knowledge/layout.ts';
import type { Scan } from './match.ts';

/** Country votes of an entity each time it is named again, and of a demonym. */
const RECURRENCE = 0.15;
const DEMONYM = 0.4;
/** What a name that only a list knows says of the article. */
const OBSCURE = 0.2;

/** What the page says of the article itself. */
export interface Told {
  /** Row of the country of the site, or -1. */
  site: number;
  /** Year of publication, 0 where it is not said. */
  year: number;
}

export interface Evidence extends Told {
  /** First hashes of all phrases that are somebody's clue. */
  phrases: ReadonlySet<number>;
  /** By row: how surely the document speaks of it, 0 to 1. */
  entities: Float32Array;
  /** By row: weight of the entities that name it. */
  named: Float32Array;
  /** Row of a country → votes. */
  countries: Map<number, number>;
  countryVotes: number;
  /** Row of the country with most votes when a round began, -1 where there are none. */
  mainCountry: number;
}

/** How many clues are among the phrases. */
export function countClues(clues: Uint32Array, phrases: ReadonlySet<number>): number {
  let count = 0;
  for (const clue of clues) if (phrases.has(clue)) count++;
  return count;
}

/** The country a row speaks for: itself when it is one. -1 for none. */
export function countryOf(index: Index, row: number): number {
  const type = index.type(row);
  return type === 'country' || type === 'territory' ? row : index.country(row);
}

export function vote(evidence: Evidence, index: Index, row: number, weight: number): void {
  const before = evidence.entities[row]!;
  if (weight > before) {
    evidence.entities[row] = weight;
    for (const link of index.links(row)) evidence.named[link] = evidence.named[link]! + weight - before;
  }
  // Told again it counts a little more, for its country at least.
  voteCountry(evidence, countryOf(index, row), weight > before ? weight - before : RECURRENCE);
}

function voteCountry(evidence: Evidence, country: number, weight: number): void {
  if (country < 0) return;
  evidence.countries.set(country, (evidence.countries.get(country) ?? 0) + weight);
  evidence.countryVotes += weight;
}

/** Evidence of unambiguous names and demonyms; what the article chose before counts as well. */
export function gatherEvidence(
  scans: Scan[],
  index: Index,
  chosen: Iterable<[number, number]>,
  told: Told,
): Evidence {
  const phrases = new Set<number>();
  const evidence: Evidence = {
    phrases,
    entities: new Float32Array(index.entities),
    named: new Float32Array(index.entities),
    countries: new Map(),
    countryVotes: 0,
    mainCountry: -1,
    ...told,
  };
  for (const [row, count] of chosen) vote(evidence, index, row, Math.min(1, 0.5 + count / 4));
  for (const scan of scans) {
    for (const phrase of scan.phrases.all) phrases.add(phrase);
    for (const span of scan.spans) {
      const [only, ...others] = span.postings;
      if (!only || others.length > 0) continue;
      if (only.use === 'demonym') voteCountry(evidence, only.row, DEMONYM);
      else if (only.use !== 'surname') {
        const words = span.last - span.first + 1;
        const telling = words > 1 || index.kind(only.row) === 'place' ? 0.8 : 0.5;
        vote(evidence, index, only.row, index.prominence(only.row) === 0 ? OBSCURE : telling);
      }
    }
  }
  return evidence;
}

/** Share of the votes that other entities than this one give a country, 0 to 1. */
export function countryShare(evidence: Evidence, country: number, row: number): number {
  const own = evidence.entities[row]!;
  const total = evidence.countryVotes - own;
  return country < 0 || total <= 0.01 ? 0 : Math.max(0, (evidence.countries.get(country) ?? 0) - own) / total;
}

/** The country with most votes, -1 where there are none. */
export function countryWithMostVotes(evidence: Evidence): number {
  let main = -1;
  let most = 0;
  for (const [country, votes] of evidence.countries) {
    if (votes <= most) continue;
    most = votes;
    main = country;
  }
  return main;
}
