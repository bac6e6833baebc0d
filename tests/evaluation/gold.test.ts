import { expect, test } from 'vitest';
import { type GoldMention, goldKind, goldName, isFree, isNil } from '../../lib/evaluation/gold.ts';

const mention = (what: Partial<GoldMention>): GoldMention => ({ start: 0, end: 1, ...what });

test.each<[Partial<GoldMention>, boolean]>([
  [{ nil: true, qid: 'Q1' }, true],
  [{}, true],
  [{ wiki: [] }, true],
  [{ label: 'Anna Kowalska' }, true],
  [{ wiki: null }, true],
  [{ wiki: 'Minsk' }, false],
  [{ wiki: ['Minsk'] }, false],
  [{ qid: 'Q1' }, false],
  [{ id: 'minsk' }, false],
])('%o is NIL: %s', (what, expected) => {
  expect(isNil(mention(what))).toBe(expected);
});

test.each<[Partial<GoldMention>, boolean]>([
  [{ optional: true }, true],
  [{ tier: 'optional' }, true],
  [{ coref: true }, true],
  [{ nested: true }, true],
  [{ either: true }, true],
  [{ tier: 'required' }, false],
  [{ nil: true }, false],
])('%o is free: %s', (what, expected) => {
  expect(isFree(mention(what))).toBe(expected);
});

test.each([
  [{ type: 'PER' }, 'person'],
  [{ kind: 'person' }, 'person'],
  [{ type: 'STATE_OR_PROVINCE' }, 'place'],
  [{ kind: 'org' }, 'organisation'],
  [{ type: 'ORGANIZATION' }, 'organisation'],
  [{ type: 'EVENT' }, 'event'],
  [{ type: 'PRODUCT' }, null],
  [{}, null],
])('%o is of kind %s', (what, expected) => {
  expect(goldKind(mention(what))).toBe(expected);
});

test.each([
  [{ id: 'minsk' }, 'minsk'],
  [{ label: 'Minsk', qid: 'Q2280' }, 'Minsk'],
  [{ wiki: ['Kremlin', 'Government of Russia'] }, 'Kremlin or Government of Russia'],
  [{ qid: 'Q2280', wiki: [] }, 'Q2280'],
  [{ nil: true }, 'nothing known'],
])('%o is called %s', (what, expected) => {
  expect(goldName(mention(what))).toBe(expected);
});
