/** The knowledge base as the rest of Sidelight sees it: the index in memory, card texts fetched when asked for. */
import type { Entity, EntityId, EntityRef } from './entity.ts';

/** All that a card shows of an entity of the base. */
export interface EntityCard {
  entity: Entity;
  /** `authored`, or the package a derived entity comes from. */
  source: string;
  /** Every entity that `entity` names by id: related, roles, capital, seat, place, country. */
  refs: Record<EntityId, EntityRef>;
}
