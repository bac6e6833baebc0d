// @vitest-environment node
import { expect, test } from 'vitest';
import { compareYears, yearsOf } from '../../lib/linking/years.ts';
import { cutWords } from '../../lib/text/words.ts';
import { baseOf } from './base.ts';

const index = baseOf([
  { id: 'soldier', kind: 'person', names: 'Max Muster', years: [1880, 1918] },
  { id: 'town', kind: 'place', type: 'city', names: 'Musterstadt' },
]);
const soldier = index.row('soldier');
const read = (text: string): number[] => yearsOf(text, cutWords(text));

test.each([
  ['In 1914 and 2026', [1914, 2026]],
  ['1914-18', [1914]],
  ['12345, 999 and 2500', []],
])('years of %s', (text, years) => expect(read(text)).toEqual(years));

test.each([
  ['a year of the life', [1900], 0, { fits: true, misses: false, longGone: false, notYet: false }],
  ['no year of the life', [1850], 0, { fits: false, misses: true, longGone: false, notYet: false }],
  ['no year at all', [], 0, { fits: false, misses: false, longGone: false, notYet: false }],
  ['an article of a later age', [], 2026, { fits: false, misses: false, longGone: true, notYet: false }],
  ['an article of an earlier one', [], 1870, { fits: false, misses: false, longGone: false, notYet: true }],
])('%s', (_, years, now, expected) => expect(compareYears(index, soldier, years, now)).toEqual(expected));

test('who has no years has no evidence', () =>
  expect(Object.values(compareYears(index, index.row('town'), [1900], 2026))).toEqual([
    false,
    false,
    false,
    false,
  ]));
