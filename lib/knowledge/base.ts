/** The loaded knowledge base: the index in memory, card texts fetched when a card opens. */
import type { Entity, EntityId, EntityRef } from './entity.ts';
import { type Index, openIndex } from './layout.ts';

/** All that a card shows of an entity of the base. */
export interface EntityCard {
  entity: Entity;
  /** `authored`, or the package a derived entity comes from. */
  source: string;
  /** Every entity that `entity` names by id: related, roles, capital, seat, place, country. Without their other ids. */
  refs: Record<EntityId, EntityRef>;
}

export interface Base {
  readonly index: Index;
  /** Rejects where the base has no such entity. */
  card(id: EntityId): Promise<EntityCard>;
}

/** Names of the packaged files, under `knowledge/`. */
export const indexFile = 'index.bin';
export const cardFile = (number: number): string => `cards-${String(number).padStart(3, '0')}.json.gz`;

/** Opens the base over its index; `read` gives a packaged file's bytes by name. */
export function openBase(index: Uint8Array, read: (name: string) => Promise<Uint8Array>): Base {
  const opened = openIndex(index);
  return {
    index: opened,
    async card(id) {
      const row = opened.row(id);
      if (row < 0)
        throw new Error(
          `The knowledge base has no entity "${id}": it may belong to a newer version of Sidelight.`,
        );
      const { file, place } = opened.card(row);
      const cards = (await unzipped(await read(cardFile(file))).json()) as EntityCard[];
      return cards[place]!;
    },
  };
}

/** What a gzip file holds. The browser and Node.js bring the way to read it. */
const unzipped = (bytes: Uint8Array): Response =>
  new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip')));
