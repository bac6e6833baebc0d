import { describe, expect, test } from 'vitest';
import { factsOf, mainRole, nativeNames, relatedTo, roleLine } from '../../../components/card/facts.ts';
import type { EntityCard } from '../../../lib/knowledge/base.ts';
import type { Entity } from '../../../lib/knowledge/entity.ts';

const ref = (id: string, name: string, kind: Entity['kind']) => ({ id, name, kind });
const refs = {
  belarus: ref('belarus', 'Belarus', 'place'),
  minsk: ref('minsk', 'Minsk', 'place'),
  usa: ref('usa', 'United States', 'place'),
  duma: ref('duma', 'State Duma', 'organisation'),
  defence: ref('defence', 'Ministry of Defence of Belarus', 'organisation'),
  commission: ref('commission', 'Central Election Commission of Belarus', 'organisation'),
  senate: ref('senate', 'United States Senate', 'organisation'),
  refugees: ref('refugees', 'Office of the United Nations High Commissioner for Refugees', 'organisation'),
};
const common = { summary: 'It is what it is.', asOf: '2025-01' };
const card = (entity: Entity): EntityCard => ({ entity, source: 'authored', refs });
const person = (more: object): EntityCard =>
  card({ ...common, id: 'a-b', name: 'A B', kind: 'person', ...more } as Entity);
const place = (more: object): EntityCard =>
  card({ ...common, id: 'p', name: 'P', kind: 'place', type: 'city', ...more } as Entity);

describe('the line under the name', () => {
  test.each([
    [
      'a role held now',
      person({ roles: [{ title: 'President', of: 'belarus', from: '1994' }] }),
      'President of Belarus, since 1994',
    ],
    [
      'a country with an article',
      person({ roles: [{ title: 'President', of: 'usa', from: '2009', to: '2017' }] }),
      'President of the United States, 2009–2017',
    ],
    [
      'not half its place twice',
      person({ roles: [{ title: 'Mayor of United', of: 'usa' }] }),
      'Mayor of United',
    ],
    ['a territory', place({ type: 'territory', country: 'usa' }), 'Territory of the United States'],
    [
      'an event in the country it belongs to, which need not be where it was',
      card({ ...common, id: 'e', name: 'E', kind: 'event', start: '2020', end: '2020', country: 'usa' }),
      '2020',
    ],
    [
      'a role that leads somewhere',
      person({ roles: [{ title: 'Ambassador to Minsk', of: 'usa' }] }),
      'Ambassador of the United States to Minsk',
    ],
    ['a role in a body', person({ roles: [{ title: 'Deputy', of: 'duma' }] }), 'Deputy, State Duma'],
    [
      'a minister, not the ministry too',
      person({ roles: [{ title: 'Minister of Defence', of: 'defence' }] }),
      'Minister of Defence of Belarus',
    ],
    [
      'a deputy of a minister keeps the ministry',
      person({ roles: [{ title: 'Deputy Minister', of: 'defence' }] }),
      'Deputy Minister, Ministry of Defence of Belarus',
    ],
    [
      'a body that the title names, once and in full',
      person({ roles: [{ title: 'Chairwoman of the Central Election Commission', of: 'commission' }] }),
      'Chairwoman of the Central Election Commission of Belarus',
    ],
    [
      'a body that the title names in short',
      person({ roles: [{ title: 'Leader in the Senate', of: 'senate' }] }),
      'Leader in the United States Senate',
    ],
    [
      'a body that has the title in its name',
      person({ roles: [{ title: 'High Commissioner', of: 'refugees' }] }),
      'United Nations High Commissioner for Refugees',
    ],
    [
      'not its country twice',
      person({ roles: [{ title: 'King of Belarus', of: 'belarus' }] }),
      'King of Belarus',
    ],
    ['a person without roles', person({ country: 'belarus' }), 'Belarus'],
    ['a person of whom nothing is known', person({}), null],
    ['a city', place({ country: 'belarus' }), 'City in Belarus'],
    ['a country', place({ type: 'country' }), 'Country'],
    [
      'a region of the United States',
      place({ type: 'subdivision', country: 'usa' }),
      'Administrative region in the United States',
    ],
    [
      'an organisation',
      card({ ...common, id: 'o', name: 'O', kind: 'organisation', country: 'belarus' }),
      'Belarus',
    ],
    [
      'an event of some days',
      card({
        ...common,
        id: 'e',
        name: 'E',
        kind: 'event',
        start: '2020-08-09',
        end: '2020-08-12',
        place: 'minsk',
      }),
      '9–12 August 2020, Minsk',
    ],
    [
      'an event of one day',
      card({ ...common, id: 'e', name: 'E', kind: 'event', start: '2020-08-09', end: '2020-08-09' }),
      '9 August 2020',
    ],
    [
      'an event that goes on',
      card({ ...common, id: 'e', name: 'E', kind: 'event', start: '2022-02-24', place: 'minsk' }),
      'Since 24 February 2022, Minsk',
    ],
  ])('%s', (_, card, line) => {
    expect(roleLine(card, 'en-GB')).toBe(line);
  });

  test('the role held now goes before a later one that ended, the latest of those held first', () => {
    const [now, newer, over] = [
      { title: 'now', from: '1994' },
      { title: 'newer', from: '2000' },
      { title: 'over', from: '2010', to: '2020' },
    ];
    expect(mainRole([over, now])).toBe(now);
    expect(mainRole([now, newer, over])).toBe(newer);
    expect(mainRole([])).toBeNull();
  });
});

describe('facts', () => {
  const rows = (card: EntityCard) =>
    factsOf(card, 'en-GB').map(({ label, values }) => [
      label,
      ...values.map((value) => (typeof value === 'string' ? value : `→ ${value.id}`)),
    ]);
  test.each([
    [
      'a living person’s age stands with its date',
      person({ born: '1952-10-07' }),
      [['Born', '7 October 1952 (72 in January 2025)']],
    ],
    ['no age where it is not sure', person({ born: '1952' }), [['Born', '1952']]],
    [
      'a dead person',
      person({ born: '1952-01-04', died: '1999-05-07' }),
      [
        ['Born', '4 January 1952'],
        ['Died', '7 May 1999, aged 47'],
      ],
    ],
    [
      'a place',
      place({ capital: 'minsk', population: 1_992_862, country: 'belarus' }),
      [
        ['Capital', '→ minsk'],
        ['Population', '1,992,862'],
        ['Country', '→ belarus'],
      ],
    ],
    [
      'an organisation',
      card({
        ...common,
        id: 'o',
        name: 'O',
        kind: 'organisation',
        founded: '1991-12-08',
        seat: 'minsk',
        members: 9,
      }),
      [
        ['Founded', '8 December 1991'],
        ['Seat', '→ minsk'],
        ['Members', '9'],
      ],
    ],
    ['an id that the base does not know is left out', place({ capital: 'gone' }), []],
  ])('%s', (_, card, expected) => {
    expect(rows(card)).toEqual(expected);
  });

  test('roles besides the main one', () => {
    const roles = [
      { title: 'President', from: '1994' },
      { title: 'Deputy', from: '1990', to: '1994' },
    ];
    expect(rows(person({ roles }))).toEqual([['Also', 'Deputy, 1990–1994']]);
  });
  test('see also leaves out what a fact names, and what the base does not know', () => {
    const related = place({ capital: 'minsk', related: ['minsk', 'usa', 'gone'] });
    expect(relatedTo(related, factsOf(related, 'en'))).toEqual([refs.usa]);
  });
});

describe('native names', () => {
  const names = person({
    native: { be: 'Мінск', ru: 'Минск', he: 'מינסק', 'az-Arab': 'مینسک', pl: 'A B', uk: 'Мінск' },
  });
  test('each once, not the English one, with its direction', () => {
    expect(nativeNames(names, 'all').map(({ lang, dir }) => `${lang} ${dir}`)).toEqual([
      'be ltr',
      'ru ltr',
      'he rtl',
      'az-Arab rtl',
    ]);
  });
  test.each([
    ['poland', ['pl']],
    ['belarus', ['be', 'ru', 'pl']],
    ['ukraine', ['ru', 'uk', 'pl']],
    [undefined, ['be', 'ru', 'uk', 'pl']],
  ])('of a country (%s) only those that are at home there', (country, langs) => {
    const native = { be: 'б', ru: 'р', uk: 'у', pl: 'p' };
    const shown = nativeNames(person({ native, ...(country ? { country } : {}) }), 'all');
    expect(shown.map(({ lang }) => lang)).toEqual(langs);
  });
  test('in the languages the reader wants', () => {
    expect(nativeNames(names, ['ru']).map(({ name }) => name)).toEqual(['Минск']);
  });
});
