import { expect, test } from 'vitest';
import type { GoldMention } from '../../lib/evaluation/gold.ts';
import { introducedOf } from '../../lib/evaluation/introduced.ts';
import { answer, minsk, reference, spanOf } from './answers.ts';

const person = (what: Partial<GoldMention> = { nil: true }) => ({ kind: 'person', ...what });

/** "people: carded, later: laterCarded" of names in a text, in order; `cards` are the surfaces that have one. */
function figures(
  text: string,
  names: [surface: string, what?: Partial<GoldMention> | undefined, nth?: number][],
  cards: [surface: string, key: string, nth?: number][],
): string {
  const mentions = names.map(([surface, what, nth]) => ({ ...spanOf(text, surface, nth), ...person(what) }));
  const answers = cards.map(([surface, key, nth]) => answer(text, surface, key, nth));
  const { people, carded, later, laterCarded } = introducedOf(
    [{ gold: { id: 1, text, mentions }, answers }],
    reference(minsk),
  );
  return `${people}: ${carded}, ${later}: ${laterCarded}`;
}

const text = 'Anna Kowalska came. Kowalska smiled. Later Kowalska left; she and Jan Nowak met.';
const both: Parameters<typeof figures>[1] = [
  ['Anna Kowalska'],
  ['Kowalska', undefined, 2],
  ['Kowalska', undefined, 3],
];

test.each<[string, Parameters<typeof figures>[1], Parameters<typeof figures>[2], string]>([
  [
    'a card on all',
    both,
    [
      ['Anna Kowalska', 'a'],
      ['Kowalska', 'a', 2],
      ['Kowalska', 'a', 3],
    ],
    '1: 1, 2: 2',
  ],
  ['on the first alone', both, [['Anna Kowalska', 'a']], '1: 1, 2: 0'],
  [
    'later as somebody else',
    both,
    [
      ['Anna Kowalska', 'a'],
      ['Kowalska', 'b', 2],
    ],
    '1: 1, 2: 0',
  ],
  ['only on a surname', both, [['Kowalska', 'a', 2]], '1: 0, 2: 0'],
  ['a person named once does not count', [['Jan Nowak']], [['Jan Nowak', 'j']], '0: 0, 0: 0'],
  ['nor one without a full name', [['Kowalska'], ['Kowalska', undefined, 2]], [], '0: 0, 0: 0'],
  [
    'nor one in the base',
    [
      ['Anna Kowalska', { qid: 'Q2280' }],
      ['Kowalska', { qid: 'Q2280' }, 2],
    ],
    [],
    '0: 0, 0: 0',
  ],
  [
    'nor a place',
    [
      ['Anna Kowalska', { kind: 'place' }],
      ['Kowalska', { kind: 'place' }, 2],
    ],
    [],
    '0: 0, 0: 0',
  ],
  [
    'an id joins mentions',
    [
      ['Anna Kowalska', { qid: 'Q1' }],
      ['Kowalska', { qid: 'Q1' }, 2],
    ],
    [],
    '1: 0, 1: 0',
  ],
  [
    'a pronoun is no name',
    [
      ['Anna Kowalska', { qid: 'Q1' }],
      ['she', { qid: 'Q1' }],
    ],
    [],
    '0: 0, 0: 0',
  ],
])('%s', (_, names, cards, expected) => {
  expect(figures(text, names, cards)).toBe(expected);
});

test('declined names are one person’s', () => {
  const polish = 'Anna Kowalska przyszła. Widziano Annę Kowalską.';
  expect(figures(polish, [['Anna Kowalska'], ['Annę Kowalską']], [])).toBe('1: 0, 1: 0');
});
test('a surname of two people is nobody’s', () => {
  const two = 'Anna Nowak met Jan Nowak. Nowak smiled. Anna Nowak left.';
  expect(
    figures(two, [['Anna Nowak'], ['Jan Nowak'], ['Nowak', undefined, 3], ['Anna Nowak', undefined, 2]], []),
  ).toBe('1: 0, 1: 0');
});
test('a description is no name', () => {
  const text = 'Anna Kowalska came. The White House Press Secretary left.';
  expect(
    figures(
      text,
      [
        ['Anna Kowalska', { wiki: 'Anna Kowalska', nil: false }],
        ['The White House Press Secretary', { wiki: 'Anna Kowalska', nil: false }],
      ],
      [],
    ),
  ).toBe('0: 0, 0: 0');
});
test('of a mention around a name the name counts', () => {
  const text = 'Spokeswoman Anna Kowalska came.';
  const label = { label: 'Anna Kowalska', nil: false };
  expect(
    figures(
      text,
      [
        ['Spokeswoman Anna Kowalska', label],
        ['Anna Kowalska', label],
      ],
      [],
    ),
  ).toBe('0: 0, 0: 0');
});
test('somebody whose full name goes to the base is held, unless ids say otherwise', () => {
  const text = 'Anna Kowalska came. Kowalska smiled.';
  const anna = { id: 'anna', name: 'Anna Kowalska', kind: 'person' } as const;
  const namings = ['Anna Kowalska', 'Kowalska'].map((surface, i) => ({
    ...spanOf(text, surface, i + 1),
    ...person({ qid: 'Q1' }),
  }));
  const people = (wikidata: string | undefined) =>
    introducedOf(
      [
        {
          gold: { id: 1, text, mentions: namings },
          answers: [answer(text, 'Anna Kowalska', { ...anna, ...(wikidata ? { wikidata } : {}) })],
        },
      ],
      reference(minsk),
    ).people;
  expect([people(undefined), people('Q2')]).toEqual([0, 1]);
});
test('a title before the name hides no card', () => {
  const titled = 'Mayor Anna Kowalska came. Kowalska smiled.';
  expect(
    figures(titled, [['Mayor Anna Kowalska'], ['Kowalska', undefined, 2]], [['Anna Kowalska', 'a']]),
  ).toBe('1: 1, 1: 0');
});
