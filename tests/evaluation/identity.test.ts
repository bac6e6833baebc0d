import { expect, test } from 'vitest';
import type { GoldMention } from '../../lib/evaluation/gold.ts';
import { holds, isSame } from '../../lib/evaluation/identity.ts';
import type { EntityRef } from '../../lib/knowledge/entity.ts';
import { boulder, fed, minsk, reference } from './answers.ts';

const { idOfTitle, held } = reference(minsk, fed, boulder);
const mention = (what: Partial<GoldMention>): GoldMention => ({ start: 0, end: 1, ...what });

test.each<[string, EntityRef, Partial<GoldMention>, boolean]>([
  ['our own id decides', minsk, { id: 'minsk' }, true],
  ['whatever else agrees', minsk, { id: 'minsk-mazowiecki', qid: 'Q2280' }, false],
  ['Wikidata ids decide where both have one', minsk, { qid: 'Q2280' }, true],
  ['whatever the title', minsk, { qid: 'Q1', wiki: 'Minsk' }, false],
  ['a title goes by its id', { ...minsk, wikidata: 'Q53536' }, { wiki: 'Federal_Reserve' }, true],
  ['titles where an id is missing', minsk, { wiki: ['Mensk', 'minsk'] }, true],
  ['the id of the title of an entity without one', fed, { qid: 'Q53536' }, true],
  ['the label as a title', fed, { qid: 'Q1', label: 'Federal Reserve' }, true],
  ['the bare name of what has neither', boulder, { wiki: 'Boulder' }, true],
  ['not the name of what has a title', fed, { wiki: 'The Fed' }, false],
  [
    'not the name of what has an id',
    { id: 'a', name: 'A', kind: 'place', wikidata: 'Q9' },
    { wiki: 'A' },
    false,
  ],
])('the same: %s', (_, entity, what, expected) => {
  expect(isSame(entity, mention(what), idOfTitle)).toBe(expected);
});

test.each<[Partial<GoldMention>, boolean]>([
  [{ qid: 'Q2280' }, true],
  [{ qid: 'Q53536' }, true],
  [{ wiki: 'Federal Reserve' }, true],
  [{ qid: 'Q1', label: 'Boulder' }, true],
  [{ id: 'minsk' }, true],
  [{ qid: 'Q1', label: 'The Fed' }, false],
  [{ wiki: ['Brest'] }, false],
])('the base holds %o: %s', (what, expected) => {
  expect(holds(held, mention(what), idOfTitle)).toBe(expected);
});
