/** What an entity is. The one definition: YAML is checked against it, card files hold it, the types are inferred. */
import * as v from 'valibot';

/** Kebab-case ASCII, unique in the base, never reused: notes refer to it for years. */
export const EntityId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case ASCII'));
export type EntityId = string;

export const kinds = ['person', 'place', 'organisation', 'event'] as const;
export const Kind = v.picklist(kinds);
export type Kind = v.InferOutput<typeof Kind>;

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a leading minus means BC. Only as exact as is surely known. A bare year is a
 * number in YAML.
 */
export const FactDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** BCP 47 language or language-script, as in `be`, `sr-Latn`. */
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language is a code such as be or sr-Latn'),
);
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('empty text'));

/** Languages of newspapers that print their own names for the whole world, and decline them. */
export const newspaperLanguages = ['ru', 'uk', 'be', 'pl'] as const;
const NewspaperLanguage = v.picklist(
  newspaperLanguages,
  `a newspaper's language is ${newspaperLanguages.join(', ')}`,
);

export const Role = v.strictObject({
  title: Text,
  /** The body or country of the role. */
  of: v.optional(EntityId),
  from: v.optional(FactDate),
  to: v.optional(FactDate),
});

const common = {
  id: EntityId,
  name: Text,
  /** Exact English Wikipedia article title, where it has one. */
  wikipedia: v.optional(Text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and digits'))),
  /** Names in the languages they come from; romanised spellings are generated from be, ru and uk. */
  native: v.optional(v.record(Language, Text)),
  /**
   * What newspapers of other languages call it, in the nominative: found in every case, neither romanised nor shown. Its
   * acronyms too.
   */
  foreign: v.optional(v.record(NewspaperLanguage, v.union([Text, v.array(Text)]))),
  /** Other names that newspapers print: acronyms, former names, nicknames, other spellings. */
  aliases: v.optional(v.array(Text)),
  /**
   * 5 known to everyone, 4 to newspaper readers, 3 to those who follow the region, 2 (the default), 1 to hardly anyone,
   * 0 to lists alone.
   */
  prominence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
  /** The country it belongs to. */
  country: v.optional(EntityId),
  related: v.optional(v.array(EntityId)),
  /** Words that stand near this name when it means this entity. */
  clues: v.optional(v.array(Text)),
  /** One sentence (at most 300 characters), for the most wanted up to three (600): who or what, and why in the news. */
  summary: Text,
  /** When the facts above were last known to hold. */
  asOf: FactDate,
};

export const Person = v.strictObject({
  ...common,
  kind: v.literal('person'),
  born: v.optional(FactDate),
  died: v.optional(FactDate),
  /** The name that stands alone in later mentions, where it is not the last word of `name` (Xi, Kim, Vargas Llosa). */
  surname: v.optional(Text),
  roles: v.optional(v.array(Role)),
});

export const placeTypes = [
  'continent',
  'region',
  'country',
  'territory',
  'subdivision',
  'city',
  'district',
  'site',
  'water',
  'mountain',
  'island',
] as const;

export const Place = v.strictObject({
  ...common,
  kind: v.literal('place'),
  type: v.picklist(placeTypes),
  /** ISO 3166-1 alpha-2 (countries and territories): joins the packages' names and ids. */
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters'))),
  capital: v.optional(EntityId),
  /** Demonyms, as in Belarusian, Belarusians. */
  demonyms: v.optional(v.array(Text)),
  /**
   * Demonyms of other languages, in the nominative of one man, woman or thing, as in российский, россиянин, россиянка:
   * adjectives, told by their endings, and nouns.
   */
  peoples: v.optional(v.record(NewspaperLanguage, v.array(Text))),
  population: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Degrees, latitude then longitude, WGS 84. */
  coordinates: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
});

export const Organisation = v.strictObject({
  ...common,
  kind: v.literal('organisation'),
  founded: v.optional(FactDate),
  dissolved: v.optional(FactDate),
  /** Where it sits: a place's id. */
  seat: v.optional(EntityId),
  /** Number of members: states of an alliance, deputies of a parliament. */
  members: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export const EventEntity = v.strictObject({
  ...common,
  kind: v.literal('event'),
  start: v.optional(FactDate),
  /** The same as `start` for what happened in a day; none while it goes on. */
  end: v.optional(FactDate),
  place: v.optional(EntityId),
});

export const Entity = v.variant('kind', [Person, Place, Organisation, EventEntity]);
export type Entity = v.InferOutput<typeof Entity>;
export type PersonEntity = v.InferOutput<typeof Person>;
export type PlaceEntity = v.InferOutput<typeof Place>;
export type EventEntity = v.InferOutput<typeof EventEntity>;

/** What a mention or a link to another card needs of an entity. */
export interface EntityRef {
  id: EntityId;
  name: string;
  kind: Kind;
  wikidata?: string;
  wikipedia?: string;
}
