/** What a card says of an entity, as plain data: its one-line role and the facts of its kind. */
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { EntityRef, PersonEntity, PlaceEntity } from '../../lib/knowledge/entity.ts';
import { ageAt, showDate, showSpan } from './dates.ts';

/** A value is a text, or another entity that has a card of its own. */
export interface Fact {
  label: string;
  values: (string | EntityRef)[];
}

type Refs = EntityCard['refs'];
type Role = NonNullable<PersonEntity['roles']>[number];

const placeTypes: Record<PlaceEntity['type'], string> = {
  continent: 'Continent',
  region: 'Region',
  country: 'Country',
  territory: 'Territory',
  subdivision: 'Administrative region',
  city: 'City',
  district: 'District',
  site: 'Place',
  water: 'Body of water',
  mountain: 'Mountain',
  island: 'Island',
};

/** Names of countries that English gives an article. */
const takesArticle =
  /^(United|Soviet|Russian|Czech Republic|Dominican|Central African|Democratic|Republic|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Ivory Coast|Vatican)|(Islands|States|Republic|Union|Federation|Emirates|Kingdom)$/;
const withArticle = (name: string) => (takesArticle.test(name) ? `the ${name}` : name);

/** A role in a body that title and name say both, said once; null where they share nothing. */
function inBody(title: string, body: string): string | null {
  // "Minister of Defence" of the "Ministry of Defence of Ukraine".
  if (title.startsWith('Minister of ') && body.startsWith(title.replace('Minister', 'Ministry')))
    return body.replace('Ministry', 'Minister');
  // "High Commissioner" of the "Office of the United Nations High Commissioner for Refugees".
  if (/\s/.test(title) && body.includes(`${title} for `)) return body.replace(/^Office of the /, '');
  // "Leader in the Senate" of the "United States Senate", "Chairman of the Commission" of the "Commission of Belarus".
  const [, head, said] = /^(.* (?:of|in) the )(.+)$/.exec(title) ?? [];
  if (!head || !said) return null;
  const ends = body.endsWith(` ${said}`) && !body.endsWith(` the ${said}`);
  return ends || body.startsWith(said) ? head + body : null;
}

function roleTitle(role: Role, refs: Refs): string {
  const of = role.of ? refs[role.of] : undefined;
  if (!of || role.title.includes(of.name)) return role.title;
  if (of.kind !== 'place') return inBody(role.title, of.name) ?? `${role.title}, ${of.name}`;
  // "Mayor of New York" says already what "of New York City" would add.
  const [, said] = role.title.split(' of ');
  if (said && of.name.startsWith(said)) return role.title;
  // "Ambassador of Ukraine to Belarus", not "Ambassador to Belarus of Ukraine".
  const [head, ...rest] = role.title.split(' to ');
  return [`${head} of ${withArticle(of.name)}`, ...rest].join(' to ');
}

/** The role held now, else the one that ended last. */
export function mainRole(roles: readonly Role[]): Role | null {
  const latest = (a: Role, b: Role) => {
    const [x, y] = [a.to ?? '9999', b.to ?? '9999'];
    if (x !== y) return y > x ? 1 : -1;
    return (b.from ?? '') > (a.from ?? '') ? 1 : -1;
  };
  return [...roles].sort(latest)[0] ?? null;
}

function showRole(role: Role, refs: Refs, locale: string): string {
  const span = showSpan(role.from, role.to, locale);
  return span ? `${roleTitle(role, refs)}, ${span}` : roleTitle(role, refs);
}

/** The line under the name; null where nothing is known that its kind does not say. */
export function roleLine({ entity, refs }: EntityCard, locale: string): string | null {
  const country = entity.country ? refs[entity.country]?.name : undefined;
  switch (entity.kind) {
    case 'person': {
      const role = mainRole(entity.roles ?? []);
      return role ? showRole(role, refs, locale) : (country ?? null);
    }
    case 'place': {
      const type = placeTypes[entity.type];
      if (!country || country === entity.name) return type;
      return `${type} ${entity.type === 'territory' ? 'of' : 'in'} ${withArticle(country)}`;
    }
    case 'organisation':
      return country ?? null;
    case 'event': {
      // The country an event belongs to need not be where it was.
      const where = entity.place ? refs[entity.place]?.name : undefined;
      const line = [showSpan(entity.start, entity.end, locale), where].filter(Boolean).join(', ');
      return line ? line.charAt(0).toUpperCase() + line.slice(1) : null;
    }
  }
}

function lifeFacts(person: PersonEntity, locale: string): Fact[] {
  const { born, died, asOf } = person;
  const facts: Fact[] = [];
  if (born) {
    const age = died ? null : ageAt(born, asOf);
    const then = age === null ? '' : ` (${age} in ${showDate(asOf, locale)})`;
    facts.push({ label: 'Born', values: [showDate(born, locale) + then] });
  }
  if (died) {
    const age = born ? ageAt(born, died) : null;
    facts.push({
      label: 'Died',
      values: [showDate(died, locale) + (age === null ? '' : `, aged ${age}`)],
    });
  }
  return facts;
}

/** The rows under the summary, in reading order. What the role line says already is left out. */
export function factsOf({ entity, refs }: EntityCard, locale: string): Fact[] {
  const facts: Fact[] = [];
  const add = (label: string, value: string | EntityRef | undefined) => {
    if (value !== undefined && value !== '') facts.push({ label, values: [value] });
  };
  const ref = (id: string | undefined) => (id ? refs[id] : undefined);
  const number = (value: number | undefined) =>
    value === undefined ? undefined : new Intl.NumberFormat(locale).format(value);

  switch (entity.kind) {
    case 'person': {
      facts.push(...lifeFacts(entity, locale));
      const main = mainRole(entity.roles ?? []);
      const others = (entity.roles ?? []).filter((role) => role !== main);
      if (others.length > 0)
        facts.push({ label: 'Also', values: others.map((role) => showRole(role, refs, locale)) });
      add('Country', main && main.of !== entity.country ? ref(entity.country) : undefined);
      break;
    }
    case 'place':
      add('Capital', ref(entity.capital));
      add('Population', number(entity.population));
      add('Country', ref(entity.country));
      break;
    case 'organisation':
      add('Founded', entity.founded && showDate(entity.founded, locale));
      add('Dissolved', entity.dissolved && showDate(entity.dissolved, locale));
      add('Seat', ref(entity.seat));
      add('Members', number(entity.members));
      break;
    case 'event':
      add('Place', ref(entity.place));
      add('Country', entity.place === entity.country ? undefined : ref(entity.country));
      break;
  }
  return facts;
}

/** A card is read at a glance: it names no more related entities than this. */
const mostRelated = 8;

/** Related entities that no fact names already, in the editor's order. */
export function relatedTo(card: EntityCard, facts: readonly Fact[]): EntityRef[] {
  const named = new Set(
    facts.flatMap(({ values }) => values).map((v) => (typeof v === 'string' ? '' : v.id)),
  );
  return (card.entity.related ?? [])
    .flatMap((id) => {
      const ref = card.refs[id];
      return ref && !named.has(id) ? [ref] : [];
    })
    .slice(0, mostRelated);
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$|-(Arab|Hebr|Syrc|Thaa)$/;

/**
 * Countries in which these languages are at home. Editors give names in them to many others too, for the spellings
 * that are made from them: no Pole's name at home is Russian.
 */
const homes: Record<string, string[]> = {
  be: ['belarus', 'soviet-union', 'russian-empire'],
  uk: ['ukraine', 'soviet-union', 'russian-empire'],
  ru: [
    ...['russia', 'belarus', 'ukraine', 'moldova', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan'],
    ...['uzbekistan', 'azerbaijan', 'armenia', 'soviet-union', 'russian-empire'],
  ],
};

export interface NativeName {
  name: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Names in the languages they come from, each name once, in the languages the reader wants. */
export function nativeNames(card: EntityCard, languages: 'all' | readonly string[]): NativeName[] {
  const { country, native = {} } = card.entity;
  const foreign = (lang: string) => country !== undefined && homes[lang]?.includes(country) === false;
  const seen = new Set([card.entity.name]);
  return Object.entries(native).flatMap(([lang, name]) => {
    if (seen.has(name) || foreign(lang) || (languages !== 'all' && !languages.includes(lang))) return [];
    seen.add(name);
    return [{ name, lang, dir: rightToLeft.test(lang) ? ('rtl' as const) : ('ltr' as const) }];
  });
}
