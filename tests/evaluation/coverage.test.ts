import { expect, test } from 'vitest';
import { coverageOf } from '../../lib/evaluation/coverage.ts';
import type { GoldMention } from '../../lib/evaluation/gold.ts';

const entities = [
  { name: 'Minsk', wikidata: 'Q2280', wikipedia: 'Minsk' },
  { name: 'Fed', wikipedia: 'Federal Reserve' },
  { name: 'Boulder' },
];
const held = (mention: Partial<GoldMention>, evalSpans?: [number, number][]) => {
  const mentions = [{ start: 0, end: 5, type: 'LOC', ...mention }];
  const { kinds } = coverageOf(
    entities,
    [{ mentions, ...(evalSpans ? { evalSpans } : {}) }],
    new Map([['federal reserve', 'Q53536']]),
  );
  return `${kinds.all.held}/${kinds.all.all}`;
};

test.each([
  ['by id', { qid: 'Q2280' }, '1/1'],
  ['by the id of its title', { qid: 'Q53536' }, '1/1'],
  ['by title', { wiki: ['Federal_Reserve'] }, '1/1'],
  ['by bare name', { qid: 'Q1', label: 'Boulder' }, '1/1'],
  ['not by the name of one that has a title', { qid: 'Q1', label: 'Fed' }, '0/1'],
  ['nothing known does not count', { nil: true, qid: 'Q1' }, '0/0'],
  ['nor what is optional', { qid: 'Q1', optional: true }, '0/0'],
])('%s', (_, mention, expected) => {
  expect(held(mention)).toBe(expected);
});
test('mentions outside the judged text do not count', () => {
  expect(held({ qid: 'Q2280' }, [[10, 20]])).toBe('0/0');
});
test('what is missing, most first, things of no kind of ours left out', () => {
  const mention = { start: 0, end: 1, type: 'PER' };
  const { missing, kinds } = coverageOf(
    [],
    [
      {
        mentions: [
          { ...mention, label: 'A' },
          { ...mention, label: 'B' },
          { ...mention, label: 'B' },
          { ...mention, label: 'C', type: 'WORK' },
        ].map((each) => ({ ...each, qid: 'Q5' })),
      },
    ],
    new Map(),
  );
  expect(missing).toEqual([
    ['B', 2],
    ['A', 1],
  ]);
  expect(kinds.other).toEqual({ held: 0, all: 1 });
});
