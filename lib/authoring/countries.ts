/** Countries from packages: ids from country-coder, names in many languages from CLDR, joined to authored ones. */
import type { Entity } from '../knowledge/entity.ts';
import { isDeclined } from '../text/decline.ts';
import { fold, kebab } from '../text/fold.ts';
import { commonWords } from './commonwords.ts';
import type { Sourced } from './sourced.ts';

/** Languages whose names of countries enter: written in Latin or Cyrillic letters, with newspapers that quote them. */
export const nameLanguages = (
  'en be ru uk pl lt lv et de fr es it pt ro nl sv da no fi cs sk sl bg sr sr-Latn hr mk hu tr sq ca kk ' +
  'af az br bs cy eo eu fil fo fy ga gd gl ha id ig is jv ky lb ln mg mi mn ms mt nn oc om rw sn so su sw tg tk tt ' +
  'uz vi wo xh yo zu'
).split(' ');

/** A feature of country-coder, as far as it matters here. */
export interface CountryFeature {
  properties: {
    iso1A2?: string | undefined;
    m49?: string | undefined;
    wikidata: string;
    nameEn?: string | undefined;
    level?: string | undefined;
    country?: string | undefined;
    groups?: string[] | undefined;
    aliases?: string[] | undefined;
  };
}

/** CLDR names of territories: language → code (`BY`, `CZ-alt-variant`) → name. */
export type TerritoryNames = Record<string, Record<string, string>>;

export interface CountryNames {
  iso: string;
  wikidata: string;
  name: string;
  territory: boolean;
  /** ISO code of the country that a territory belongs to. */
  sovereign?: string;
  /** English name of the part of the world. */
  region?: string;
  /** In the order of `nameLanguages`, no text twice unless it is declined. */
  names: { language: string; text: string }[];
}

/** Countries and territories with every name that means just one of them. Sorted by ISO code. */
export function countriesOf(features: CountryFeature[], territories: TerritoryNames): CountryNames[] {
  const regions = new Map<string, string>();
  for (const { properties } of features) {
    if (properties.m49 && properties.nameEn && !properties.iso1A2)
      regions.set(properties.m49, properties.nameEn);
  }
  const countries: CountryNames[] = [];
  for (const { properties } of features) {
    const { iso1A2: iso, nameEn: name, level, wikidata } = properties;
    if (!iso || !name || (level !== 'country' && level !== 'territory')) continue;
    const region = (properties.groups ?? []).map((group) => regions.get(group)).find((found) => found);
    countries.push({
      iso,
      wikidata,
      name,
      territory: level === 'territory',
      ...(properties.country ? { sovereign: properties.country } : {}),
      ...(region && region !== 'World' ? { region } : {}),
      names: namesOf(iso, territories),
    });
  }
  countries.sort((a, b) => (a.iso < b.iso ? -1 : 1));
  dropShared(countries);
  return countries;
}

function namesOf(iso: string, territories: TerritoryNames): CountryNames['names'] {
  const names: CountryNames['names'] = [];
  const seen = new Set<string>();
  for (const language of nameLanguages) {
    const table = territories[language] ?? {};
    for (const code of [iso, `${iso}-alt-short`, `${iso}-alt-variant`]) {
      const text = table[code];
      if (!text || !printable(text, language)) continue;
      // "Канада" is declined in every language that calls it so.
      const key = isDeclined(language) ? `${language} ${fold(text)}` : fold(text);
      if (seen.has(key)) continue;
      seen.add(fold(text)).add(key);
      names.push({ language, text });
    }
  }
  return names;
}

/** Whether a newspaper would print the name so: CLDR tells namesakes apart by brackets and dashes, and abbreviates. */
function printable(text: string, language: string): boolean {
  if (/[()[\]./]| [-–] |SAR\b|-ва\b|о-в/u.test(text)) return false;
  const key = fold(text);
  if (key.length < 3) return false;
  if (key.length < 4 && text !== text.toUpperCase()) return language === 'en';
  return language === 'en' || !commonWords.has(key);
}

/** A name that two countries share in different languages ("Niger") stays with the English one, or with none. */
function dropShared(countries: CountryNames[]): void {
  const english = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  for (const { iso, name, names } of countries) {
    english.set(fold(name), iso);
    for (const { language, text } of names) {
      const key = fold(text);
      if (language === 'en') english.set(key, iso);
      owners.set(key, (owners.get(key) ?? new Set()).add(iso));
    }
  }
  for (const country of countries) {
    country.names = country.names.filter(({ text }) => {
      const key = fold(text);
      const owner = english.get(key);
      return owner === undefined ? owners.get(key)!.size === 1 : owner === country.iso;
    });
  }
}

/**
 * Authored entities with the packages' ids and names, and an entity for every country that nobody authored.
 * The join is by `iso`; an authored id that a derived country would take also joins, so that none is there twice.
 */
export function joinCountries(authored: Entity[], countries: CountryNames[]): Sourced[] {
  const byIso = new Map(countries.map((country) => [country.iso, country]));
  const byId = new Map(countries.map((country) => [idOf(country.name), country]));
  const byWikidata = new Map(countries.map((country) => [country.wikidata, country]));
  const bearers = new Map<string, string>();
  for (const { id, name, aliases } of authored)
    for (const text of [name, ...(aliases ?? [])]) bearers.set(fold(text), id);
  // "Tunis" is Tunisia in Danish and "Brasilia" Brazil in Finnish: what an editor gave to another stays there.
  const free = (id: string, names: CountryNames['names']): CountryNames['names'] =>
    names.filter(({ language, text }) => language === 'en' || (bearers.get(fold(text)) ?? id) === id);
  const idOfIso = new Map<string, string>();
  const joined = authored.map((entity): Sourced => {
    const country =
      entity.kind !== 'place'
        ? undefined
        : ((entity.iso === undefined ? undefined : byIso.get(entity.iso)) ??
          (entity.wikidata === undefined ? undefined : byWikidata.get(entity.wikidata)) ??
          (entity.type === 'country' || entity.type === 'territory' ? byId.get(entity.id) : undefined));
    if (!country) return { entity, source: 'authored', names: [] };
    idOfIso.set(country.iso, entity.id);
    return {
      entity: { ...entity, wikidata: entity.wikidata ?? country.wikidata },
      source: 'authored',
      names: free(entity.id, country.names),
    };
  });
  const taken = new Set(authored.map(({ id }) => id));
  for (const country of countries) {
    if (idOfIso.has(country.iso)) continue;
    const id = taken.has(idOf(country.name)) ? `${idOf(country.name)}-country` : idOf(country.name);
    idOfIso.set(country.iso, id);
  }
  const derived = countries
    .filter(({ iso }) => !taken.has(idOfIso.get(iso)!))
    .map((country): Sourced => {
      const id = idOfIso.get(country.iso)!;
      return {
        entity: derive(id, country, byIso, idOfIso),
        source: 'country-coder',
        names: free(id, country.names),
      };
    });
  return [...joined, ...derived];
}

function derive(
  id: string,
  country: CountryNames,
  byIso: Map<string, CountryNames>,
  idOfIso: Map<string, string>,
): Entity {
  const { iso, name, wikidata, region, territory } = country;
  const sovereign = country.sovereign === undefined ? undefined : byIso.get(country.sovereign);
  const what = sovereign ? `Territory of ${sovereign.name}` : territory ? 'Territory' : 'Country';
  return {
    id,
    name: name.replace(/^St\. /, 'Saint '),
    kind: 'place',
    type: territory ? 'territory' : 'country',
    iso,
    wikidata,
    prominence: territory ? 2 : 3,
    ...(sovereign ? { country: idOfIso.get(sovereign.iso)! } : {}),
    summary: `${what}${region ? ` in ${region}` : ''}.`,
    asOf: '2025',
  };
}

const idOf = (name: string): string => kebab(name).replace(/^the-/, '');
