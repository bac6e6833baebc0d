/** Countries beside and near a name. */
import { goesOn, type Index, nameOf } from '../knowledge/layout.ts';
import { appendHi, appendLo, JOIN, phraseHash } from '../text/words.ts';
import { countryOf } from './evidence.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, type Span, spanIndex } from './match.ts';

/** Words within which a country's name speaks for the bodies around it. */
const REACH = 60;

/** Rows of the countries that stand right beside a name and nearest to it in the block, or -1. */
export interface Countries {
  beside: number;
  nearest: number;
  /** The country that the name itself begins with: "U.S. Air Force", "Chinese army". */
  inName: number;
}

export const countriesAround = (index: Index, scan: Scan, span: Span): Countries => {
  const at = spanIndex(scan, span.first);
  return {
    beside: countryBeside(index, scan, at),
    nearest: nearestCountry(index, scan, at),
    inName: countryInName(index, scan, span),
  };
};

function countryInName(index: Index, { words }: Scan, { first, last }: Span): number {
  let lo = 0;
  let hi = 0;
  for (let i = first; i < last; i++) {
    lo = appendLo(lo, words.lo[i]!);
    hi = appendHi(hi, words.hi[i]!);
    const step = index.step(lo, hi);
    const name = nameOf(step);
    const country = name < 0 ? undefined : index.postings(name).find(({ row }) => isCountry(index, row));
    if (country) return country.row;
    if (!goesOn(step)) break;
  }
  return -1;
}

function isCountry(index: Index, row: number): boolean {
  const type = index.type(row);
  return type === 'country' || type === 'territory';
}

/** The country right beside a body's name: "Russian CEC", "Supreme Court of Korea", "ЦИК Белоруссии". */
function countryBeside(index: Index, { words, spans }: Scan, at: number): number {
  const span = spans[at]!;
  const next = spans[at + 1];
  if (next && words.gap[span.last] === JOIN) {
    const between = next.first - span.last - 1;
    if (
      between === 0 ||
      (between === 1 && words.gap[span.last + 1] === JOIN && lexicon.ofCountry.has(words.lo[span.last + 1]!))
    )
      return countryNamed(index, next);
  }
  const before = spans[at - 1];
  return before && before.last === span.first - 1 && words.gap[before.last] === JOIN
    ? countryNamed(index, before)
    : -1;
}

function countryNamed(index: Index, { postings }: Span): number {
  const row = postings.length === 1 ? postings[0]!.row : -1;
  return row >= 0 && isCountry(index, row) ? row : -1;
}

/** The country that an unambiguous name or demonym nearest in the block speaks for. */
function nearestCountry(index: Index, { spans }: Scan, at: number): number {
  const span = spans[at]!;
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < spans.length; i += step) {
      const other = spans[i]!;
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

/** Domains that are sold to everyone. */
const sold = new Set('ai cc co fm io la ly me so to tv ws'.split(' '));

/** The country whose domain a site's host name ends in, -1 for none: "bbc.co.uk" is the United Kingdom's. */
export function countryOfHost(index: Index, host: string | undefined): number {
  const domain = /\.([a-z]{2})$/u.exec(host ?? '')?.[1];
  if (domain === undefined || sold.has(domain)) return -1;
  const code = domain === 'uk' ? 'GB' : domain.toUpperCase();
  const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
  if (name === undefined) return -1;
  const { lo, hi } = phraseHash(name);
  const found = nameOf(index.step(lo, hi));
  if (found < 0) return -1;
  return index.postings(found).find(({ row }) => index.type(row) === 'country')?.row ?? -1;
}
