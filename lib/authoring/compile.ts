/** Turns entities into the rows of the index and the card files. Pure; equal input gives equal bytes. */
import type { EntityCard } from '../knowledge/base.ts';
import type { Entity, EntityId, EntityRef } from '../knowledge/entity.ts';
import type { IndexAlias, IndexEntity, IndexInput, Use } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import type { Sourced } from './sourced.ts';
import { type SpelledName, spell } from './spellings.ts';
import { typeset } from './typography.ts';

/** Upper bound of a card file in bytes: a packaged file cannot be read by range everywhere. */
export const cardFileBytes = 128_000;

export interface Compiled {
  input: IndexInput;
  /** JSON texts, each an array of EntityCard; the place in this list is the file's number. */
  cards: string[];
  /** Ids that an entity names and nobody defines: left out of index and cards. */
  unknown: { id: EntityId; names: EntityId }[];
}

/** Compiles entities with unique ids. `ordinary` are folded names that are something else as well. */
export function compile(sources: Sourced[], ordinary: ReadonlySet<string> = new Set()): Compiled {
  const sorted = [...sources].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  const refs = new Map(sorted.map(({ entity }) => [entity.id, refOf(entity)]));
  const unknown: Compiled['unknown'] = [];
  const known = sorted.map((sourced) => ({
    ...sourced,
    entity: withoutUnknown(sourced.entity, (id) => {
      if (refs.has(id)) return true;
      unknown.push({ id: sourced.entity.id, names: id });
      return false;
    }),
  }));
  const spelled = new Map(known.map((sourced) => [sourced.entity.id, spell(sourced)]));
  const places = placeNames(known, spelled);
  /** A list's names are ordinary where anything else has them; an editor's where they are short for something longer. */
  const isOrdinary = ({ entity, source }: Sourced, text: string, use: Use): boolean => {
    const key = fold(text);
    if (source !== 'authored') return ordinary.has(key);
    // "Miss." is a state behind a comma alone.
    if (entity.kind === 'place' && /^\p{Lu}\p{L}{1,4}\.$/u.test(text)) return true;
    const isBody = entity.kind === 'organisation' || entity.kind === 'event';
    // A club is called like its town, in every case; the Duma is no town of Syria.
    if (isBody && (use === 'alias' || use === 'spelling') && places.get(key)?.has(entity.country ?? ''))
      return true;
    if (use !== 'alias') return false;
    // The Nile is Nil in Polish.
    if (entity.kind === 'place') return ordinary.has(key) && [entity.foreign?.pl].flat().includes(text);
    if (isBody)
      return (ordinary.has(key) || ordinary.has(key.replace(/s$/, ''))) && (entity.prominence ?? 2) < 4;
    return entity.kind === 'person' && ordinary.has(key);
  };
  const bearers = bearersOf(known);
  /** A case form in Latin letters that is short, a word or the name of something else tells nothing: "Martina" of Martin. */
  const isTelling = ({ entity }: Sourced, { text, declined }: SpelledName): boolean => {
    if (!declined || !/^[\p{Script=Latin}\p{P}\s]+$/u.test(text)) return true;
    const key = fold(text);
    const bearer = bearers.get(key);
    return key.length > 4 && !ordinary.has(key) && (bearer === undefined || bearer === entity.id);
  };
  const entities: IndexEntity[] = [];
  const aliases: IndexAlias[] = [];
  const files = new CardFiles();
  known.forEach((sourced, row) => {
    const { source, entity } = sourced;
    const place = files.add({
      entity: printed(entity),
      source,
      refs: Object.fromEntries(namedIds(entity).map((id) => [id, refs.get(id)!])),
    });
    entities.push({
      id: entity.id,
      name: typeset(entity.name),
      kind: entity.kind,
      ...(entity.wikidata ? { wikidata: entity.wikidata } : {}),
      ...(entity.wikipedia ? { wikipedia: entity.wikipedia } : {}),
      prominence: entity.prominence ?? 2,
      ...(entity.country ? { country: entity.country } : {}),
      // A town's country stands in a column of its own; twenty thousand links to it would say no more.
      related: source === 'geonames' ? (entity.related ?? []) : namedIds(entity),
      clues: cluesOf(entity),
      years: yearsOf(entity),
      ...(entity.kind === 'place' ? { type: entity.type } : {}),
      cardFile: place.file,
      cardIndex: place.index,
    });
    for (const { text, use } of spelled.get(entity.id)!.filter((name) => isTelling(sourced, name)))
      aliases.push({
        text,
        entity: row,
        use,
        ...(isOrdinary(sourced, text, use) ? { ordinary: true } : {}),
      });
  });
  return { input: { entities, aliases }, cards: files.finish(), unknown };
}

/** Folded names and aliases with the entity that bears them; null where several do. */
function bearersOf(sources: Sourced[]): ReadonlyMap<string, EntityId | null> {
  const bearers = new Map<string, EntityId | null>();
  for (const { entity } of sources)
    for (const key of [entity.name, ...(entity.aliases ?? [])].map(fold))
      bearers.set(key, !bearers.has(key) || bearers.get(key) === entity.id ? entity.id : null);
  return bearers;
}

/** Folded names of places, in all their cases, with the countries they lie in. */
function placeNames(
  sources: Sourced[],
  spelled: ReadonlyMap<EntityId, SpelledName[]>,
): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const names = new Map<string, Set<EntityId>>();
  for (const { entity } of sources) {
    if (entity.kind !== 'place' || entity.country === undefined) continue;
    for (const { text, use } of spelled.get(entity.id)!) {
      if (use === 'demonym') continue;
      const key = fold(text);
      names.set(key, (names.get(key) ?? new Set()).add(entity.country));
    }
  }
  return names;
}

/** What a card shows of an entity, typeset: nothing that is there for finding it. Titles in other bases stay as typed. */
function printed(entity: Entity): Entity {
  const { aliases, foreign, clues, prominence, ...shown } = entity;
  const common = { name: typeset(shown.name), summary: typeset(shown.summary) };
  switch (shown.kind) {
    case 'person': {
      const { surname, roles, ...person } = shown;
      const printedRoles = roles?.map((role) => ({ ...role, title: typeset(role.title) }));
      return { ...person, ...common, ...(printedRoles ? { roles: printedRoles } : {}) };
    }
    case 'place': {
      const { demonyms, peoples, iso, ...place } = shown;
      return { ...place, ...common };
    }
    default:
      return { ...shown, ...common };
  }
}

/** What a card needs of another to name it; the rest comes when that one opens. */
const refOf = ({ id, name, kind }: Entity): EntityRef => ({ id, name: typeset(name), kind });

/** Every id an entity names, without repeats, in the order of its fields. */
export function namedIds(entity: Entity): EntityId[] {
  const ids = [
    ...(entity.related ?? []),
    entity.country,
    ...(entity.kind === 'person' ? (entity.roles ?? []).map((role) => role.of) : []),
    entity.kind === 'place' ? entity.capital : undefined,
    entity.kind === 'organisation' ? entity.seat : undefined,
    entity.kind === 'event' ? entity.place : undefined,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function withoutUnknown(entity: Entity, isKnown: (id: EntityId) => boolean): Entity {
  const bad = new Set(namedIds(entity).filter((id) => !isKnown(id)));
  if (bad.size === 0) return entity;
  const keep = (id: EntityId | undefined): boolean => id !== undefined && !bad.has(id);
  const { country, related, ...rest } = entity;
  const common = {
    ...(keep(country) ? { country: country! } : {}),
    ...(related ? { related: related.filter(keep) } : {}),
  };
  switch (rest.kind) {
    case 'person': {
      const { roles, ...person } = rest;
      const kept = roles?.map(({ of, ...role }) => (keep(of) ? { ...role, of: of! } : role));
      return { ...person, ...common, ...(kept ? { roles: kept } : {}) };
    }
    case 'place': {
      const { capital, ...place } = rest;
      return { ...place, ...common, ...(keep(capital) ? { capital: capital! } : {}) };
    }
    case 'organisation': {
      const { seat, ...organisation } = rest;
      return { ...organisation, ...common, ...(keep(seat) ? { seat: seat! } : {}) };
    }
    case 'event': {
      const { place, ...event } = rest;
      return { ...event, ...common, ...(keep(place) ? { place: place! } : {}) };
    }
  }
}

function cluesOf(entity: Entity): string[] {
  const titles = entity.kind === 'person' ? (entity.roles ?? []).map((role) => role.title) : [];
  return [...new Set([...(entity.clues ?? []), ...titles])];
}

/** First and last year; -9999 for an open beginning, 9999 for an open end, null where neither is known. */
export function yearsOf(entity: Entity): [number, number] | null {
  const [from, to] = lifetime(entity);
  if (from === undefined && to === undefined) return null;
  return [from === undefined ? -9999 : yearOf(from), to === undefined ? 9999 : yearOf(to)];
}

function lifetime(entity: Entity): [string | undefined, string | undefined] {
  switch (entity.kind) {
    case 'person':
      return [entity.born, entity.died];
    case 'organisation':
      return [entity.founded, entity.dissolved];
    case 'event':
      return [entity.start, entity.end];
    case 'place':
      return [undefined, undefined];
  }
}

const yearOf = (date: string): number => Number(/^-?\d{4}/.exec(date)![0]);

/** Fills card files one after the other, none over the limit. */
class CardFiles {
  private readonly files: string[][] = [[]];
  private bytes = 2;

  add(card: EntityCard): { file: number; index: number } {
    const json = JSON.stringify(card);
    const size = Buffer.byteLength(json) + 1;
    if (size + 2 > cardFileBytes) throw new Error(`the card of ${card.entity.id} alone fills a card file`);
    if (this.bytes + size > cardFileBytes) {
      this.files.push([]);
      this.bytes = 2;
    }
    this.bytes += size;
    const file = this.files.length - 1;
    return { file, index: this.files[file]!.push(json) - 1 };
  }

  finish(): string[] {
    return this.files.map((cards) => `[${cards.join(',')}]`);
  }
}
