/** Cities from GeoNames: joined to authored places, and entities for the rest. */
import type { Entity, EntityId, PlaceEntity } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';
import { romanise } from '../text/romanise.ts';
import type { cyrillicLanguages } from '../text/systems.ts';
import { type City, cyrillic } from './geonames.ts';
import { foldedNames, kilometresBetween, type Sourced } from './sourced.ts';

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
 * folded names that are something else as well; `wikidata` are ids by GeoNames id.
 */
export function joinCities(
  base: Sourced[],
  cities: City[],
  divisions: Record<string, string>,
  ordinary: ReadonlySet<string>,
  wikidata: ReadonlyMap<number, string>,
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
    const region = divisions[`${city.country}${city.division}`.toLowerCase()];
    const found = authoredTwin(city, countries.get(city.country)!, region, bearers);
    if (!found) continue;
    const twin = cityOf.get(found);
    // A smaller town of the name, far from the one that is meant, is a town of its own.
    if (twin && kilometresBetween(twin.coordinates, city.coordinates) > sameWithin) continue;
    known.add(city);
    if (!twin) cityOf.set(found, city);
  }
  const own = new Set(inhabited.map(({ name }) => fold(name)));
  /** Names that are nobody else's own: "Nis" is Niš, however some call Nice. */
  const free = (city: City, owner: EntityId | undefined): Sourced['names'] =>
    fitting(
      city,
      city.names.filter((text) => {
        const key = fold(text);
        return (
          !own.has(key) &&
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
        entity: derive(
          city,
          countries.get(city.country)!,
          regions.get(divisionKey(city)),
          wikidata.get(city.geonameId),
        ),
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
  country: Entity,
  region: string | undefined,
  bearers: ReadonlyMap<string, Sourced[]>,
): Sourced | undefined {
  const candidates = [city.name, ...city.names].flatMap((name) => bearers.get(fold(name)) ?? []);
  return candidates.find((sourced) => {
    const entity = sourced.entity as PlaceEntity;
    if (!isSettlement(sourced) || (entity.country ?? country.id) !== country.id) return false;
    if (entity.coordinates) return kilometresBetween(entity.coordinates, city.coordinates) <= sameWithin;
    // Without coordinates the most populous of the name is meant, by its own name alone, in the region its title tells.
    const within = /(?:, | \()([^,()]+)\)?$/.exec(entity.wikipedia ?? '')?.[1];
    const told = within === undefined || region === undefined || [region, country.name].includes(within);
    return (
      told &&
      foldedNames(sourced).has(fold(city.name)) &&
      (entity.type !== 'country' || entity.id === country.id)
    );
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

/**
 * What the table adds to an authored place: coordinates that it lacks, and names, Cyrillic ones only where no editor knew
 * them ("Лондон ош"). Its inhabitants are of another year.
 */
function withCity(sourced: Sourced, city: City, names: Sourced['names']): Sourced {
  const entity = sourced.entity as PlaceEntity;
  if (entity.type !== 'city' && entity.type !== 'district') return sourced;
  return {
    ...sourced,
    entity: { ...entity, coordinates: entity.coordinates ?? city.coordinates },
    names: entity.foreign ? names.filter(({ text }) => !cyrillic.test(text)) : names,
  };
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

/** Inhabitants from which on Russian papers name a city of any country, in all its cases. */
const leastForCases = 500_000;

/** `und` unless the name, spelled in Latin letters, is the city's own, or what Russian calls a great city. */
function languageOf({ country, name, population }: City, text: string): string {
  const language = written[country];
  if (!cyrillic.test(text)) return 'und';
  if (!language) return population >= leastForCases && !/[іїєґў]/iu.test(text) ? 'ru' : 'und';
  return romanise(text, language, 24).some((spelling) => fold(spelling) === fold(name)) ? language : 'und';
}

/** By inhabitants; a town that only a list knows is 0. */
const prominenceOf = (population: number): number =>
  population >= 3_000_000 ? 3 : population >= 500_000 ? 2 : population >= 100_000 ? 1 : 0;

/** The card's heading says "City in New Zealand" already. */
function summaryOf(city: City, country: Entity, region: PlaceEntity | undefined): string {
  const source = 'nown here from GeoNames alone.';
  if (city.feature === 'PPLA') return `Capital of ${region?.name ?? 'its region'}, k${source}`;
  return region ? `In ${region.name}, ${country.name}; k${source}` : `K${source}`;
}

function derive(
  city: City,
  country: Entity,
  region: PlaceEntity | undefined,
  wikidata: string | undefined,
): Entity {
  return {
    id: `geonames-${city.geonameId}`,
    name: city.name,
    kind: 'place',
    type: city.feature === 'PPLX' ? 'district' : 'city',
    ...(wikidata === undefined ? {} : { wikidata }),
    prominence: prominenceOf(city.population),
    country: country.id,
    ...(region ? { related: [region.id] } : {}),
    population: city.population,
    coordinates: city.coordinates,
    summary: summaryOf(city, country, region),
    asOf: '2023',
  };
}
