/** Cities from GeoNames: their rows cleaned, joined to authored places, and entities for the rest. */
import { distance } from 'fastest-levenshtein';
import type { Entity, EntityId, PlaceEntity } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';
import { romanise } from '../text/romanise.ts';
import type { cyrillicLanguages } from '../text/systems.ts';
import { foldedNames, inSentence, kilometresBetween, type Sourced } from './sourced.ts';

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

/** To two digits, a kilometre. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100;

const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’ .-]+$/u;
const cyrillic = /^\p{Lu}[\p{Script=Cyrillic}\p{M}'’ .-]+$/u;
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

/** How many names in Latin and in Cyrillic letters a city of a size is printed under, at the most. */
const spellingsBySize: { least: number; latin: number; cyrillic: number }[] = [
  { least: 1_000_000, latin: 16, cyrillic: 3 },
  { least: 300_000, latin: 6, cyrillic: 3 },
  { least: 100_000, latin: 3, cyrillic: 2 },
  { least: 0, latin: 0, cyrillic: 1 },
];

/** Farther than this from the authored place, a city of its name is another one. In kilometres. */
const sameWithin = 60;

/**
 * Joins cities to authored places by country, name and distance; every other city becomes an entity, with the region
 * it lies in where that is known. `base` holds the countries; `divisions` are CLDR's English names, by code; `ordinary` are
 * folded names that are something else as well.
 */
export function joinCities(
  base: Sourced[],
  cities: City[],
  divisions: Record<string, string>,
  ordinary: ReadonlySet<string>,
): Sourced[] {
  const countries = new Map<string, Entity>();
  const bearers = new Map<string, Sourced[]>();
  for (const sourced of base) {
    const { entity } = sourced;
    if (entity.kind === 'place' && entity.iso !== undefined) countries.set(entity.iso, entity);
    for (const name of foldedNames(sourced)) bearers.set(name, [...(bearers.get(name) ?? []), sourced]);
  }
  const inhabited = cities.filter(({ country }) => countries.has(country));
  const cityOf = new Map<Sourced, City>();
  const known = new Set<City>();
  for (const city of inhabited) {
    const found = authoredTwin(city, countries.get(city.country)!.id, bearers);
    if (!found) continue;
    known.add(city);
    if (!cityOf.has(found)) cityOf.set(found, city);
  }
  const byName = new Map<string, number>();
  for (const { name, population } of inhabited)
    byName.set(fold(name), Math.max(population, byName.get(fold(name)) ?? 0));
  /** Names that are nobody else's own: "Nis" is Niš, however some call Nice. */
  const free = (city: City, owner: EntityId | undefined): Sourced['names'] =>
    fitting(
      city,
      city.names.filter((text) => {
        const key = fold(text);
        return (
          !byName.has(key) &&
          !ordinary.has(key) &&
          (bearers.get(key) ?? []).every(({ entity }) => entity.id === owner)
        );
      }),
    );
  const regions = regionsByDivision(base, cityOf, divisions);
  const joined = base.map((sourced): Sourced => {
    const city = cityOf.get(sourced);
    return city ? withCity(sourced, city, free(city, sourced.entity.id)) : sourced;
  });
  const derived = inhabited
    .filter((city) => !known.has(city))
    .map(
      (city): Sourced => ({
        entity: derive(city, countries.get(city.country)!, regions.get(divisionKey(city))),
        source: 'geonames',
        names: free(city, undefined),
      }),
    );
  return [...joined, ...derived];
}

const isSettlement = ({ entity }: Sourced): boolean =>
  entity.kind === 'place' && ['city', 'district', 'country', 'territory'].includes(entity.type);

/** The authored place that a city is; a city state counts as its city. */
function authoredTwin(
  city: City,
  country: EntityId,
  bearers: ReadonlyMap<string, Sourced[]>,
): Sourced | undefined {
  const candidates = [city.name, ...city.names].flatMap((name) => bearers.get(fold(name)) ?? []);
  return candidates.find((sourced) => {
    const entity = sourced.entity as PlaceEntity;
    if (!isSettlement(sourced) || (entity.country ?? country) !== country) return false;
    if (entity.coordinates) return kilometresBetween(entity.coordinates, city.coordinates) <= sameWithin;
    // Without coordinates the most populous of the name is meant, and only by its own name.
    return foldedNames(sourced).has(fold(city.name)) && (entity.type !== 'country' || entity.id === country);
  });
}

const divisionKey = ({ country, division }: City): string => `${country}.${division}`;

/**
 * The authored region of each GeoNames division: the one of its ISO code, which GeoNames uses where it writes letters;
 * else the one whose capital lies in it. A country's capital is often a division of its own, whatever region it is also
 * the seat of, and tells nothing.
 */
function regionsByDivision(
  base: Sourced[],
  cityOf: ReadonlyMap<Sourced, City>,
  divisions: Record<string, string>,
): ReadonlyMap<string, PlaceEntity> {
  const cities = new Map([...cityOf].map(([{ entity }, city]) => [entity.id, city]));
  const byName = new Map<string, PlaceEntity>();
  const isoOf = new Map<EntityId, string>();
  for (const sourced of base) {
    const { entity } = sourced;
    if (entity.kind !== 'place') continue;
    if (entity.iso !== undefined) isoOf.set(entity.id, entity.iso);
    if (entity.type !== 'subdivision') continue;
    for (const name of foldedNames(sourced)) byName.set(`${entity.country} ${name}`, entity);
  }
  const idOfIso = new Map([...isoOf].map(([id, iso]) => [iso, id]));
  const regions = new Map<string, PlaceEntity | null>();
  for (const { entity } of base) {
    if (entity.kind !== 'place' || entity.type !== 'subdivision' || entity.capital === undefined) continue;
    const capital = cities.get(entity.capital);
    if (capital?.feature !== 'PPLA' || capital.division === '') continue;
    const key = divisionKey(capital);
    regions.set(key, regions.has(key) ? null : entity);
  }
  for (const [code, name] of Object.entries(divisions)) {
    const iso = code.slice(0, 2).toUpperCase();
    const region = byName.get(`${idOfIso.get(iso)} ${fold(name)}`);
    if (region && /^[a-z]{4,}$/.test(code)) regions.set(`${iso}.${code.slice(2).toUpperCase()}`, region);
  }
  return new Map([...regions].filter((pair): pair is [string, PlaceEntity] => pair[1] !== null));
}

/** What the table adds to an authored place: coordinates and inhabitants it lacks, and names. */
function withCity(sourced: Sourced, city: City, names: Sourced['names']): Sourced {
  const entity = sourced.entity as PlaceEntity;
  const isCity = entity.type === 'city' || entity.type === 'district';
  const facts = isCity
    ? {
        coordinates: entity.coordinates ?? city.coordinates,
        population: entity.population ?? city.population,
      }
    : {};
  return { ...sourced, entity: { ...entity, ...facts }, names: isCity ? names : sourced.names };
}

function fitting(city: City, names: string[]): Sourced['names'] {
  const most = spellingsBySize.find(({ least }) => city.population >= least)!;
  const isCyrillic = (text: string): boolean => cyrillic.test(text);
  return [
    ...names.filter(isCyrillic).slice(0, most.cyrillic),
    // Where the own name is Cyrillic, newspapers differ in how to spell it, of small towns too.
    ...names
      .filter((text) => !isCyrillic(text))
      .slice(0, Math.max(most.latin, city.country in written ? 2 : 0)),
  ].map((text) => ({ language: languageOf(city, text), text }));
}

/** Languages in which a country writes its towns, where case endings are known. */
const written: Record<string, (typeof cyrillicLanguages)[number]> = { RU: 'ru', BY: 'be', UA: 'uk' };

/** `und` unless the name, spelled in Latin letters, is the city's own. */
function languageOf({ country, name }: City, text: string): string {
  const language = written[country];
  if (!language || !cyrillic.test(text)) return 'und';
  return romanise(text, language, 24).some((spelling) => fold(spelling) === fold(name)) ? language : 'und';
}

/** By inhabitants; a town that only a list knows is 0. */
const prominenceOf = (population: number): number =>
  population >= 3_000_000 ? 3 : population >= 500_000 ? 2 : population >= 100_000 ? 1 : 0;

function derive(city: City, country: Entity, region: PlaceEntity | undefined): Entity {
  const part = city.feature === 'PPLX';
  const what = part
    ? 'Part of a city'
    : city.feature === 'PPLA'
      ? region
        ? `Capital of ${region.name}`
        : 'Regional capital'
      : city.population >= 100_000
        ? 'City'
        : 'Town';
  const within =
    region && city.feature !== 'PPLA' ? `${region.name}, ${country.name}` : inSentence(country.name);
  const joint = city.feature === 'PPLA' && region ? ', ' : ' in ';
  return {
    id: `geonames-${city.geonameId}`,
    name: city.name,
    kind: 'place',
    type: part ? 'district' : 'city',
    prominence: prominenceOf(city.population),
    country: country.id,
    ...(region ? { related: [region.id] } : {}),
    population: city.population,
    coordinates: city.coordinates,
    summary: `${what}${joint}${within}. Known here from GeoNames alone.`,
    asOf: '2023',
  };
}
