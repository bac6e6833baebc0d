import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFileBytes, compile, namedIds, yearsOf } from '../../lib/authoring/compile.ts';
import type { Sourced } from '../../lib/authoring/sourced.ts';
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { Entity } from '../../lib/knowledge/entity.ts';
import { openIndex, writeIndex } from '../../lib/knowledge/layout.ts';
import { event, organisation, person, place } from './entities.ts';

const sourced = (entities: Entity[]) =>
  entities.map((entity): Sourced => ({ entity, source: 'authored', names: [] }));
const cardsOf = (compiled: { cards: string[] }): EntityCard[][] =>
  compiled.cards.map((text) => JSON.parse(text) as EntityCard[]);

const small = [
  person('putin', {
    name: 'Vladimir Putin',
    native: { ru: 'Владимир Путин' },
    country: 'russia',
    born: '1952-10-07',
    roles: [
      { title: 'President', of: 'russia' },
      { title: 'Director', of: 'gone' },
    ],
    related: ['moscow', 'lost'],
    clues: ['Kremlin'],
  }),
  place('moscow', { name: 'Moscow', country: 'russia', wikidata: 'Q649' }),
  place('russia', { name: 'Russia', type: 'country', capital: 'moscow' }),
];

describe('a small base', () => {
  const compiled = compile(sourced(small));

  test('rows are sorted by id and carry what the index needs', () => {
    expect(compiled.input.entities.map(({ id }) => id)).toEqual(['moscow', 'putin', 'russia']);
    expect(compiled.input.entities[1]).toMatchObject({
      country: 'russia',
      related: ['moscow', 'russia'],
      clues: ['Kremlin', 'President', 'Director'],
      years: [1952, 9999],
      prominence: 2,
    });
  });

  test('what the reader is shown is typeset, what is looked for is as typed', () => {
    const { input, cards } = compile(
      sourced([
        place('st-johns', { name: "St. John's", wikipedia: "St. John's", summary: "Antigua's capital." }),
        person('mayor', { roles: [{ title: "People's mayor", of: 'st-johns' }] }),
      ]),
    );
    const [mayor, town] = cardsOf({ cards })[0]!;
    expect(town?.entity).toMatchObject({
      name: 'St. John’s',
      wikipedia: "St. John's",
      summary: 'Antigua’s capital.',
    });
    expect(mayor?.entity).toMatchObject({ roles: [{ title: 'People’s mayor' }] });
    expect(mayor?.refs['st-johns']?.name).toBe('St. John’s');
    expect(input.entities.map(({ name }) => name)).toContain('St. John’s');
    expect(input.aliases.map(({ text }) => text)).toContain("St. John's");
  });

  test('unknown ids are told and left out', () => {
    expect(compiled.unknown).toEqual([
      { id: 'putin', names: 'lost' },
      { id: 'putin', names: 'gone' },
    ]);
    const card = cardsOf(compiled)[0]![1]!;
    expect(card.entity).toMatchObject({
      related: ['moscow'],
      roles: [{ title: 'President', of: 'russia' }, { title: 'Director' }],
    });
  });

  test('a card holds the names of all it names', () => {
    const card = cardsOf(compiled)[0]![1]!;
    expect(card.refs).toEqual({
      moscow: { id: 'moscow', name: 'Moscow', kind: 'place' },
      russia: { id: 'russia', name: 'Russia', kind: 'place' },
    });
  });

  test('a card holds nothing that only finds the name', () => {
    const { cards } = compile(
      sourced([
        place('minsk', {
          aliases: ['Mensk'],
          clues: ['capital'],
          demonyms: ['Minsker'],
          iso: 'BY',
          prominence: 4,
        }),
        person('xi', { surname: 'Xi', roles: [{ title: 'Leader' }] }),
      ]),
    );
    const fields = cardsOf({ cards })[0]!.map(({ entity }) => Object.keys(entity).sort());
    expect(fields).toEqual([
      ['asOf', 'id', 'kind', 'name', 'summary', 'type'],
      ['asOf', 'id', 'kind', 'name', 'roles', 'summary'],
    ]);
  });

  test('the written index leads from a row to its card', () => {
    const index = openIndex(writeIndex(compiled.input));
    const { file, place: at } = index.card(index.row('russia'));
    expect(cardsOf(compiled)[file]![at]!.entity.id).toBe('russia');
  });
});

test('a club that is called like its town bears an ordinary name, in every case', () => {
  const { input } = compile(
    sourced([
      place('england', { name: 'England', type: 'country' }),
      place('liverpool', { name: 'Liverpool', country: 'england', foreign: { ru: 'Ливерпуль' } }),
      organisation('liverpool-fc', {
        name: 'Liverpool FC',
        country: 'england',
        foreign: { ru: 'Ливерпуль' },
      }),
      organisation('liverpool-opera', { name: 'Ливерпуль', country: 'uruguay' }),
    ]),
  );
  const ordinary = input.aliases.filter((alias) => alias.ordinary);
  expect(new Set(ordinary.map(({ entity }) => input.entities[entity]?.id))).toEqual(
    new Set(['liverpool-fc']),
  );
  expect(ordinary.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ливерпуль', 'Ливерпуле']));
  expect(ordinary.map(({ text }) => text)).not.toContain('Liverpool FC');
});

test.each([
  ['short ones', place('china', { name: 'China', foreign: { pl: 'Chiny' } }), 'Chinach', 'Chin'],
  ['words', person('a', { name: 'Ann Brown', foreign: { pl: 'Jan Brown' } }), 'Browna', 'Brownie'],
  [
    'names of others',
    person('a', { name: 'Paul Martin', foreign: { pl: 'Paul Martin' } }),
    'Martinem',
    'Martina',
  ],
])('of Polish case forms are left out %s', (_, entity, kept, missing) => {
  const sources = sourced([entity, place('z', { name: 'Martina' })]);
  const { aliases } = compile(sources, new Set(['brownie'])).input;
  const texts = aliases.filter((alias) => alias.entity === 0).map(({ text }) => text);
  expect(texts).toContain(kept);
  expect(texts).not.toContain(missing);
});

test('a Polish name that is a word elsewhere is ordinary', () => {
  const { input } = compile(
    sourced([place('nile', { name: 'Nile', foreign: { pl: 'Nil' } })]),
    new Set(['nil']),
  );
  expect(input.aliases.filter(({ ordinary }) => ordinary).map(({ text }) => text)).toEqual(['Nil']);
});

test('the order of the sources changes no byte', () => {
  const bytes = (entities: Entity[]): string => {
    const { input, cards } = compile(sourced(entities));
    return [Buffer.from(writeIndex(input)).toString('base64'), ...cards].join('\n');
  };
  const expected = bytes(small);
  fc.assert(
    fc.property(fc.shuffledSubarray(small, { minLength: small.length }), (shuffled) => {
      expect(bytes(shuffled)).toBe(expected);
    }),
    { numRuns: 6 },
  );
});

test('card files stay under their limit, in bytes, and hold every card in order', () => {
  const many = Array.from({ length: 900 }, (_, i) =>
    person(`p${String(i).padStart(3, '0')}`, { summary: 'Ж'.repeat(140) }),
  );
  const { cards, input } = compile(sourced(many));
  expect(cards.length).toBeGreaterThan(2);
  for (const text of cards) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(cardFileBytes);
  const files = cards.map((text) => JSON.parse(text) as EntityCard[]);
  for (const { id, cardFile, cardIndex } of input.entities)
    expect(files[cardFile]![cardIndex]!.entity.id).toBe(id);
});

test('a card too large for any file is refused', () => {
  const huge = person('huge', { summary: 'x'.repeat(cardFileBytes) });
  expect(() => compile(sourced([huge]))).toThrow('the card of huge alone fills a card file');
});

test.each<[string, Entity, [number, number] | null]>([
  ['a living person', person('a', { born: '1952' }), [1952, 9999]],
  ['a dead person of unknown birth', person('a', { died: '1999-05' }), [-9999, 1999]],
  ['a person of unknown dates', person('a'), null],
  ['someone of antiquity', person('a', { born: '-0100', died: '-0044' }), [-100, -44]],
  ['a dissolved body', organisation('a', { founded: '1922', dissolved: '1991' }), [1922, 1991]],
  ['a war that goes on', event('a', { start: '2022-02-24' }), [2022, 9999]],
  ['a place', place('a'), null],
])('years of %s', (_, entity, years) => {
  expect(yearsOf(entity)).toEqual(years);
});

test.each<[string, Entity, string[]]>([
  ['place', place('a', { related: ['x'], country: 'c', capital: 'x' }), ['x', 'c']],
  ['organisation', organisation('a', { seat: 's' }), ['s']],
  ['event', event('a', { place: 'p', related: ['p', 'q'] }), ['p', 'q']],
  ['person', person('a', { roles: [{ title: 'Head', of: 'o' }, { title: 'Poet' }] }), ['o']],
])('ids that a %s names', (_, entity, ids) => {
  expect(namedIds(entity)).toEqual(ids);
});
