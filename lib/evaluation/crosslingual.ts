/** Figures of sets that name entities by ids of their own: whether one id goes to one entity, in all languages. */
import type { EntityId } from '../knowledge/entity.ts';
import { type Share, share } from './figures.ts';
import type { GoldDocument } from './gold.ts';
import { type Answer, spanKey } from './judge.ts';

export interface CrossLingual {
  ids: number;
  /** Ids with a linked mention. */
  idsLinked: number;
  /** Linked mentions. */
  linked: number;
  /** Share of linked mentions whose id goes to another entity more often. */
  split: Share;
  /** Share of linked mentions whose entity has another id more often. */
  merged: Share;
  /** Of the mentions of linked ids: those that go to their id's most frequent entity. */
  recall: Share;
}

/** Times that each second key was met with each first one. */
type Table = Map<string, Map<string, number>>;

/** Counts over documents of one language or of several. */
export function crossLingualOf(
  documents: readonly { gold: GoldDocument; answers: readonly Answer[] }[],
): CrossLingual {
  const mentions = new Map<string, number>();
  const entitiesOf: Table = new Map();
  const idsOf: Table = new Map();
  for (const { gold, answers } of documents) {
    const entities = entitiesBySpan(gold.text, answers);
    for (const mention of gold.mentions) {
      if (mention.xid === undefined) continue;
      mentions.set(mention.xid, (mentions.get(mention.xid) ?? 0) + 1);
      const entity = entities.get(spanKey(gold.text, mention));
      if (entity === undefined) continue;
      add(entitiesOf, mention.xid, entity);
      add(idsOf, entity, mention.xid);
    }
  }
  const linked = sum([...entitiesOf.values()].flatMap((counts) => [...counts.values()]));
  const kept = sum([...entitiesOf.values()].map(most));
  return {
    ids: mentions.size,
    idsLinked: entitiesOf.size,
    linked,
    split: share(linked - kept, linked),
    merged: share(linked - sum([...idsOf.values()].map(most)), linked),
    recall: share(kept, sum([...entitiesOf.keys()].map((id) => mentions.get(id)!))),
  };
}

const entitiesBySpan = (text: string, answers: readonly Answer[]): Map<string, EntityId> =>
  new Map(
    answers.flatMap((answer) => (answer.entity ? [[spanKey(text, answer), answer.entity.id] as const] : [])),
  );

function add(table: Table, first: string, second: string): void {
  const counts = table.get(first) ?? new Map<string, number>();
  counts.set(second, (counts.get(second) ?? 0) + 1);
  table.set(first, counts);
}

const most = (counts: Map<string, number>): number => Math.max(...counts.values());
const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
