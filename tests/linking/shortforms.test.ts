// @vitest-environment node
import { expect, test } from 'vitest';
import { link } from '../../lib/linking/link.ts';
import { baseOf } from './base.ts';

const index = baseOf([
  { id: 'european-commission', kind: 'organisation', names: 'European Commission', prominence: 4 },
  { id: 'us-commission', kind: 'organisation', names: 'Securities Commission', prominence: 3 },
  { id: 'bank-of-england', kind: 'organisation', names: 'Bank of England', prominence: 4 },
  { id: 'futures-exchange', kind: 'organisation', names: 'Sydney Futures Exchange', prominence: 2 },
  { id: 'dow-chemical', kind: 'organisation', names: 'Dow Chemical', prominence: 3 },
  { id: 'new-york-times', kind: 'organisation', names: 'New York Times', prominence: 4 },
  { id: 'the-times', kind: 'organisation', names: 'The Times', prominence: 4 },
]);

/** Surfaces and entities of all blocks. */
const linked = (...texts: string[]): string[] =>
  link(
    index,
    texts.map((text) => ({ text })),
  )
    .mentions.flat()
    .map(({ surface, entity }) => `${surface}→${entity?.id}`);

test.each([
  [
    'its kind alone',
    'The European Commission met. The Commission voted.',
    ['Commission→european-commission'],
  ],
  ['the kind before "of"', 'The Bank of England met. It is the Bank that pays.', ['Bank→bank-of-england']],
  ['not without "the"', 'The European Commission met. A Commission voted.', []],
  ['not in small letters', 'The European Commission met. The commission voted.', []],
  ['not before the full name', 'The Commission voted. The European Commission met.', []],
  ['not as part of another name', 'The European Commission met. The Commission Building fell.', []],
  ['not of something else', 'The European Commission met. The Commission of Inquiry sat.', []],
  [
    'an acronym that the base does not know',
    'Sydney Futures Exchange (SFE) rose. The SFE fell.',
    ['SFE→futures-exchange', 'SFE→futures-exchange'],
  ],
  [
    'a paper by its last word',
    'The New York Times wrote it. The Times waited.',
    ['The Times→new-york-times'],
  ],
])('%s', (_, text, expected) => expect(linked(text).slice(1)).toEqual(expected));

test('silent where the block has named two', () =>
  expect(
    linked('The European Commission and the Securities Commission met. The Commission voted.'),
  ).toHaveLength(2));
test('the last one of several blocks, faintly', () => {
  const { mentions } = link(index, [
    { text: 'The European Commission met.' },
    { text: 'The Securities Commission met. The Commission voted.' },
  ]);
  expect(mentions[1]![1]).toMatchObject({ entity: { id: 'us-commission' }, strength: 'likely' });
});
test('kept for the next call', () => {
  const { context } = link(index, [{ text: 'The European Commission met.' }]);
  expect(link(index, [{ text: 'The Commission voted.' }], context).mentions[0]).toHaveLength(1);
});
