/** Reads the GeoNames table of populated places, and cleans their names. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';

/** One populated place of the GeoNames table. */
export interface City {
  geonameId: number;
  name: string;
  /** Other names a newspaper may print, Latin or Cyrillic, likeliest first. No two fold alike, none like `name`. */
  names: string[];
  coordinates: [number, number];
  /** GeoNames feature code: PPLC a capital, PPLA a seat of a region, PPLX a part of a city. */
  feature: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames code of the first-order division, empty where unknown. */
  division: string;
  population: number;
}

/** Inhabitants from which on a city enters. */
export const leastPopulation = 15_000;

/** Inhabitants from which on other languages have names of their own for a city that newspapers print. */
const leastForExonyms = 1_000_000;

/** Gone, destroyed, or a religious community: no city of today's news. */
const noCity = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR']);

/**
 * Reads the table (http://download.geonames.org/export/dump/readme.txt). The package's own reader stops at its first
 * row without a feature code.
 */
export function readCities(tsv: string): City[] {
  const cities: City[] = [];
  for (const line of tsv.split('\n')) {
    const cells = line.split('\t');
    const population = Number(cells[14]);
    if (!(population >= leastPopulation) || noCity.has(cells[7]!)) continue;
    const country = cells[8]!;
    const name = newspaperName(cells[1]!, cells[2]!, country);
    cities.push({
      geonameId: Number(cells[0]),
      name,
      names: cleaned(name, [cells[2]!, ...cells[3]!.split(',')], population),
      coordinates: [round(Number(cells[4])), round(Number(cells[5]))],
      feature: cells[7]!,
      country,
      division: cells[10]!,
      population,
    });
  }
  return cities.sort((a, b) => b.population - a.population || a.geonameId - b.geonameId);
}

/** Countries that write with the long vowels and dotted letters that elsewhere belong to a library's romanisation. */
const writesMarks = new Set(['LV', 'LT', 'NZ', 'VN', 'NG', 'BJ', 'GH']);

/** As a newspaper writes it: without the marks and soft signs of a scholar's romanisation. */
function newspaperName(name: string, ascii: string, country: string): string {
  const scholarly = /[\u0304\u0323\u0327\u0331\u032e]/u.test(
    name.normalize('NFD').replace(/[çşţģķļņŗ]/giu, ''),
  );
  const plain = scholarly && !writesMarks.has(country) ? ascii : name.replaceAll('’', "'");
  return plain.replace(/(?<=[bcdfghjklmnprstvz])'(?![\p{Lu}])|'$|[‘`]/gu, '');
}

/** Wikidata ids of cities that nobody authored, by GeoNames id: lines of both and the name, below a heading. */
export function readWikidataIds(tsv: string): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const line of tsv.trim().split('\n').slice(1)) {
    const [geonameId, wikidata] = line.split('\t');
    if (!/^\d+$/.test(geonameId!) || !/^Q[1-9]\d*$/.test(wikidata ?? ''))
      throw new Error(`"${line}" is no GeoNames id with a Wikidata id: correct the line.`);
    ids.set(Number(geonameId), wikidata!);
  }
  return ids;
}

/** To two digits, a kilometre. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100;

const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’ .-]+$/u;
export const cyrillic = /^\p{Lu}[\p{Script=Cyrillic}\p{M}'’ .-]+$/u;
/** Letters that Russian, Ukrainian and Belarusian do not write: Ossetic, Chuvash, Serbian. */
const foreignLetters = /[^а-яёіїєґў'’ .-]/iu;

/**
 * Alternate names without airport codes, names of one to three letters, other scripts spelled out in small letters,
 * and addresses. Those nearest to the name come first: they are its spellings, the others exonyms.
 */
function cleaned(name: string, alternates: string[], population: number): string[] {
  const target = fold(name);
  const seen = new Set([target]);
  const names: string[] = [];
  for (const alternate of alternates) {
    const key = fold(alternate);
    const isLatin = latin.test(alternate);
    if (!isLatin && (!cyrillic.test(alternate) || foreignLetters.test(alternate))) continue;
    if (key.length < (isLatin ? 4 : 3) || alternate === alternate.toUpperCase()) continue;
    if (alternate.split(' ').length > 3 || / - |\.$/.test(alternate) || seen.has(key)) continue;
    // "Ho Chi Minh" is no other name of his city, nor Feng of Fengcheng.
    if (target.startsWith(key)) continue;
    if (isLatin && population < leastForExonyms && distance(key, target) > target.length / 3) continue;
    seen.add(key);
    names.push(alternate);
  }
  const near = (text: string): number => sharedStart(fold(text), target);
  return names.sort(
    (a, b) => Number(cyrillic.test(b)) - Number(cyrillic.test(a)) || near(b) - near(a) || (a < b ? -1 : 1),
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
