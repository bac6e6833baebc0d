/** Whether an entity of the base is the one that a gold mention names, and whether the base holds it at all. */
import type { EntityRef } from '../knowledge/entity.ts';
import { foldTitle, type GoldMention, titlesOf } from './gold.ts';

/** Wikidata ids by folded Wikipedia title: a set that has titles alone is compared by ids all the same. */
export type IdOfTitle = ReadonlyMap<string, string>;

/** What an entity is compared by. */
export interface Known {
  name: string;
  wikidata?: string | undefined;
  wikipedia?: string | undefined;
}

/** Wikidata ids of a gold mention, given or of its titles. */
const idsOf = (mention: GoldMention, idOfTitle: IdOfTitle): string[] =>
  [mention.qid, ...titlesOf(mention).map((title) => idOfTitle.get(title))].filter((id) => id !== undefined);

/** The title of an entity; the bare name of one that has neither title nor id. */
const titleOf = ({ name, wikidata, wikipedia }: Known): string | null =>
  wikipedia !== undefined ? foldTitle(wikipedia) : wikidata !== undefined ? null : foldTitle(name);

/** Our own id decides, then Wikidata ids on both sides, then titles. */
export function isSame(entity: EntityRef, mention: GoldMention, idOfTitle: IdOfTitle): boolean {
  if (mention.id !== undefined) return entity.id === mention.id;
  const ids = idsOf(mention, idOfTitle);
  if (entity.wikidata !== undefined && ids.length > 0) return ids.includes(entity.wikidata);
  const title = titleOf(entity);
  if (title === null) return false;
  const id = idOfTitle.get(title);
  return (
    titlesOf(mention).includes(title) ||
    (id !== undefined && ids.includes(id)) ||
    (mention.label !== undefined && foldTitle(mention.label) === title)
  );
}

/** What the entities of a base are found by. */
export interface Held {
  ids: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

/** All that a base holds. */
export function heldBy(entities: Iterable<Known>, idOfTitle: IdOfTitle): Held {
  const ids = new Set<string>();
  const titles = new Set<string>();
  for (const entity of entities) {
    const { wikidata, wikipedia } = entity;
    const id = wikipedia === undefined ? undefined : idOfTitle.get(foldTitle(wikipedia));
    for (const each of [wikidata, id]) if (each !== undefined) ids.add(each);
    const title = titleOf(entity);
    if (title !== null) titles.add(title);
  }
  return { ids, titles };
}

/** Whether the base holds what a gold mention names. */
export const holds = (held: Held, mention: GoldMention, idOfTitle: IdOfTitle): boolean =>
  mention.id !== undefined ||
  idsOf(mention, idOfTitle).some((id) => held.ids.has(id)) ||
  titlesOf(mention).some((title) => held.titles.has(title)) ||
  (mention.label !== undefined && held.titles.has(foldTitle(mention.label)));
