// @vitest-environment node
import { expect, test } from 'vitest';
import { link } from '../../../lib/linking/link.ts';
import { isIntroduced } from '../../../lib/linking/mention.ts';
import { baseOf } from '../base.ts';

const index = baseOf([
  { id: 'austria', kind: 'place', type: 'country', names: 'Austria|^Austrian|^Austrians', prominence: 4 },
]);

/** Surfaces of introduced people, each with the role of its card. */
const introduced = (text: string): string[] =>
  link(index, [{ text }])
    .mentions.flat()
    .filter(isIntroduced)
    .map(({ surface, introduction }) => `${surface}: ${introduction.role}`);

test.each([
  ['a role before the name', 'The nurse Bettina Kowarik left.', ['Bettina Kowarik: nurse']],
  ['no role, no card', 'Bettina Kowarik said no.', []],
  ['a role behind a comma', 'Bettina Kowarik, a nurse in Linz, left.', ['Bettina Kowarik: a nurse in Linz']],
  ['what one is', 'Bettina Kowarik is a pianist.', ['Bettina Kowarik: a pianist']],
  ['an age', 'Bettina Kowarik, 43, left.', ['Bettina Kowarik: ']],
  ['"who"', 'Bettina Kowarik, who sells fruit, left.', ['Bettina Kowarik: ']],
  ['a birth', 'Bettina Kowarik (born 3 May 1971) is a pianist.', ['Bettina Kowarik: a pianist']],
  ['a rank', 'Sgt. Bettina Kowarik left.', ['Bettina Kowarik: Sgt.']],
  ['an owner and a kin', 'His wife, Bettina Kowarik, left.', ['Bettina Kowarik: His wife']],
  ['initials', 'J. R. Kowarik, a nurse, left.', ['J. R. Kowarik: a nurse']],
  ['particles', 'Dr Pieter van der Meulen left.', ['Pieter van der Meulen: Dr']],
  [
    'a surname behind the full name',
    'Rep. Bettina Kowarik voted no. Kowarik left.',
    ['Bettina Kowarik: Rep.', 'Kowarik: Rep.'],
  ],
  [
    'two of one surname: each by the full name, the surname silent',
    'Bettina Kowarik, a nurse, and Karl Kowarik, a baker, came. Kowarik left.',
    ['Bettina Kowarik: a nurse', 'Karl Kowarik: a baker'],
  ],
  ['not a school', 'The Kowarik Institute, a school, left.', []],
  ['not a street', 'Kowarik Street, a road, was closed.', []],
  ['not a ship', 'The Grand Kowarik, a ship, sank.', []],
  ['not a headline', 'We Love Bettina Kowarik Now Always', []],
  [
    'a Cyrillic role, and the surname in another case',
    'Адвокат Степан Коварик рассказал о деле. Коварика ждали.',
    ['Степан Коварик: Адвокат', 'Коварика: Адвокат'],
  ],
])('%s', (_, text, expected) => expect(introduced(text)).toEqual(expected));
