/** Towns that a list alone knows: linked where the article shows a place, silent elsewhere. */
import { expect, test } from 'vitest';
import { emptyContext } from '../../lib/linking/context.ts';
import { link } from '../../lib/linking/link.ts';
import { baseOf } from './base.ts';

const base = baseOf([
  { id: 'united-states', kind: 'place', type: 'country', names: 'United States|^American', prominence: 5 },
  {
    id: 'alabama',
    kind: 'place',
    type: 'subdivision',
    names: 'Alabama',
    prominence: 3,
    country: 'united-states',
  },
  {
    id: 'mobile',
    kind: 'place',
    type: 'city',
    names: 'Mobile',
    prominence: 0,
    country: 'united-states',
    related: 'alabama',
  },
  { id: 'florence-italy', kind: 'place', type: 'city', names: 'Florence', prominence: 3, country: 'italy' },
  {
    id: 'florence-alabama',
    kind: 'place',
    type: 'city',
    names: 'Florence',
    prominence: 0,
    country: 'united-states',
    related: 'alabama',
  },
  { id: 'italy', kind: 'place', type: 'country', names: 'Italy', prominence: 4 },
  { id: 'georgia', kind: 'place', type: 'country', names: 'Georgia', prominence: 4 },
  {
    id: 'georgia-us-state',
    kind: 'place',
    type: 'subdivision',
    names: 'Georgia',
    prominence: 3,
    country: 'united-states',
  },
  { id: 'athens', kind: 'place', type: 'city', names: 'Athens', prominence: 4, country: 'greece' },
  {
    id: 'athens-georgia',
    kind: 'place',
    type: 'city',
    names: 'Athens',
    prominence: 0,
    country: 'united-states',
    related: 'georgia-us-state',
  },
  { id: 'tibet', kind: 'place', type: 'region', names: 'Tibet', prominence: 3 },
]);
const ids = (...texts: string[]) =>
  link(
    base,
    texts.map((text) => ({ text, lang: 'en' })),
    emptyContext(),
  ).mentions.map((list) => list.map(({ entity }) => entity?.id));

test.each([
  ['a bare name', 'Mobile phones are sold everywhere. Mobile is not a word for all.', []],
  ['the region behind a comma', 'He was born in Mobile, Alabama, long ago.', ['mobile', 'alabama']],
  ['a famous namesake', 'She went to Florence last spring.', ['florence-italy']],
  [
    'a region whose name a country has too',
    'He lives in Athens, Georgia.',
    ['athens-georgia', 'georgia-us-state'],
  ],
  [
    'the less famous one, by its region',
    'She went to Florence, Alabama, last spring.',
    ['florence-alabama', 'alabama'],
  ],
  [
    'the famous one, by its country',
    'She went to Florence, Italy, last spring.',
    ['florence-italy', 'italy'],
  ],
  ['a place that a hyphen ties to another name', 'The plateau of Qinghai-Tibet is high.', []],
])('%s', (_, text, expected) => {
  expect(ids(text)).toEqual([expected]);
});
test('a town once shown may stand bare later', () => {
  expect(ids('The American army left Mobile, Alabama.', 'People of Mobile watched.')).toEqual([
    ['united-states', 'mobile', 'alabama'],
    ['mobile'],
  ]);
});

const states = baseOf([
  { id: 'united-states', kind: 'place', type: 'country', names: 'United States', prominence: 5 },
  { id: 'brest-region', kind: 'place', type: 'subdivision', names: 'Brest Region', prominence: 2 },
]);
test('what kind of thing a place is may be written small', () => {
  const [mentions] = link(states, [{ text: 'Rain fell over the Brest region at night.' }]).mentions;
  expect(mentions?.map(({ surface }) => surface)).toEqual(['Brest region']);
});
