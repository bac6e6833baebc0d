/** Answers and gold mentions made short for one-line cases. */
import type { GoldMention } from '../../lib/evaluation/gold.ts';
import { heldBy, type Known } from '../../lib/evaluation/identity.ts';
import type { Answer, Reference } from '../../lib/evaluation/judge.ts';
import type { EntityRef } from '../../lib/knowledge/entity.ts';

export const minsk: EntityRef = {
  id: 'minsk',
  name: 'Minsk',
  kind: 'place',
  wikidata: 'Q2280',
  wikipedia: 'Minsk',
};
export const fed: EntityRef = {
  id: 'fed',
  name: 'The Fed',
  kind: 'organisation',
  wikipedia: 'Federal Reserve',
};
export const boulder: EntityRef = { id: 'boulder', name: 'Boulder', kind: 'place' };

export const reference = (...entities: Known[]): Reference => {
  const idOfTitle = new Map([['federal reserve', 'Q53536']]);
  return { idOfTitle, held: heldBy(entities, idOfTitle) };
};

/** The place of `surface` in `text`; of its `nth` occurrence, counted from 1. */
export function spanOf(text: string, surface: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`“${surface}” does not stand in “${text}” ${nth} times`);
  return { start, end: start + surface.length };
}

/** A link of a surface, or where `entity` is a name, the card of an introduced person. */
export function answer(text: string, surface: string, entity: EntityRef | string, nth = 1): Answer {
  const base = { ...spanOf(text, surface, nth), surface, strength: 'sure', confidence: 0.9 } as const;
  return typeof entity === 'string'
    ? { ...base, entity: null, person: { key: entity.toLowerCase(), name: entity } }
    : { ...base, entity };
}

export const gold = (text: string, surface: string, what: Partial<GoldMention>, nth = 1): GoldMention => ({
  ...spanOf(text, surface, nth),
  ...what,
});
