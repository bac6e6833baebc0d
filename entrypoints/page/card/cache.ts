/** Cards fetched from the background, kept while the page is read. */
import type { EntityCard } from '../../../lib/knowledge/base.ts';
import type { EntityId } from '../../../lib/knowledge/entity.ts';
import { call } from '../../../lib/messages.ts';

const most = 60;

/** A fetch of each card once; one that failed is tried again when it is next asked for. */
export function createCache(): (id: EntityId) => Promise<EntityCard> {
  const cards = new Map<EntityId, Promise<EntityCard>>();
  return (id) => {
    const known = cards.get(id);
    if (known) return known;
    const fetched = call('card', id);
    cards.set(id, fetched);
    fetched.catch(() => cards.delete(id));
    const oldest = cards.keys().next().value;
    if (cards.size > most && oldest !== undefined) cards.delete(oldest);
    return fetched;
  };
}
