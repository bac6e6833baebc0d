/** Where the base and lists of facts disagree: years of birth, ids of titles, years of international bodies. */
import type { Entity, EntityId } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';

export interface Lists {
  /** Wikidata id → year of birth. */
  births: ReadonlyMap<string, { name: string; year: number }>;
  /** English Wikipedia title → Wikidata id. */
  ids: ReadonlyMap<string, string>;
  /** Wikidata id → English name and year of an international body. */
  bodies: ReadonlyMap<string, { name: string; aliases: string[]; year?: number | undefined }>;
}

export interface Difference {
  id: EntityId;
  field: 'born' | 'wikidata' | 'founded' | 'name';
  ours: string;
  theirs: string;
}

/** A difference that an editor has settled in the base's favour, and why. */
export interface Settled extends Difference {
  reason: string;
}

/** Every difference, in the order of entities. */
export function differencesOf(entities: Entity[], lists: Lists): Difference[] {
  const byName = new Map<string, { year: number } | null>();
  for (const { name, year } of lists.births.values())
    byName.set(fold(name), byName.has(fold(name)) ? null : { year });
  return entities.flatMap((entity): Difference[] => {
    const { id, wikidata, wikipedia } = entity;
    const found: Difference[] = [];
    const listed = wikipedia === undefined ? undefined : lists.ids.get(wikipedia);
    if (listed !== undefined && wikidata !== listed)
      found.push({ id, field: 'wikidata', ours: wikidata ?? 'none', theirs: listed });
    if (entity.kind === 'person' && entity.born !== undefined) {
      const person =
        wikidata === undefined ? byName.get(fold(wikipedia ?? entity.name)) : lists.births.get(wikidata);
      const year = Number(/^-?\d{4}/.exec(entity.born)![0]);
      if (person && person.year !== year)
        found.push({ id, field: 'born', ours: String(year), theirs: String(person.year) });
    }
    const body =
      entity.kind === 'organisation' && wikidata !== undefined ? lists.bodies.get(wikidata) : undefined;
    if (entity.kind === 'organisation' && body) {
      const year = entity.founded === undefined ? undefined : Number(/^-?\d{4}/.exec(entity.founded)![0]);
      if (year !== undefined && body.year !== undefined && year !== body.year)
        found.push({ id, field: 'founded', ours: String(year), theirs: String(body.year) });
      const ours = new Set([entity.name, ...(entity.aliases ?? []), wikipedia ?? ''].map(fold));
      if (![body.name, ...body.aliases].some((name) => ours.has(fold(name))))
        found.push({ id, field: 'name', ours: entity.name, theirs: body.name });
    }
    return found;
  });
}

const key = ({ id, field, ours, theirs }: Difference): string => [id, field, ours, theirs].join('\t');

/** Differences that nobody has settled, and settled ones that are no more. */
export function unsettled(
  differences: Difference[],
  settled: Settled[],
): { open: Difference[]; stale: Settled[] } {
  const known = new Set(settled.map(key));
  const found = new Set(differences.map(key));
  return {
    open: differences.filter((each) => !known.has(key(each))),
    stale: settled.filter((each) => !found.has(key(each))),
  };
}
