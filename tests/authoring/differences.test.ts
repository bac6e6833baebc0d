import { expect, test } from 'vitest';
import { differencesOf, type Lists, unsettled } from '../../lib/authoring/differences.ts';
import { organisation, person } from './entities.ts';

const lists: Lists = {
  births: new Map([
    ['Q1', { name: 'Ann Lee', year: 1950 }],
    ['Q2', { name: 'Bo Twin', year: 1900 }],
    ['Q3', { name: 'Bo Twin', year: 1920 }],
  ]),
  ids: new Map([['Ann Lee', 'Q1']]),
  bodies: new Map([['Q9', { name: 'World Body', aliases: ['WB'], year: 1945 }]]),
};
const found = (entity: Parameters<typeof differencesOf>[0][number]) =>
  differencesOf([entity], lists).map(({ field, ours, theirs }) => `${field} ${ours} ${theirs}`);

test.each([
  ['a year of birth, by id', person('a', { wikidata: 'Q1', born: '1951-02' }), ['born 1951 1950']],
  ['a year of birth, by name', person('a', { name: 'Ann Lee', born: '1951' }), ['born 1951 1950']],
  [
    'none where the title is another’s',
    person('a', { name: 'Ann Lee', wikipedia: 'Ann Lee (judge)', born: '1951' }),
    [],
  ],
  ['none where a list has two of the name', person('a', { name: 'Bo Twin', born: '1951' }), []],
  ['an id that a title should have', person('a', { wikipedia: 'Ann Lee' }), ['wikidata none Q1']],
  ['an id of another', person('a', { wikipedia: 'Ann Lee', wikidata: 'Q2' }), ['wikidata Q2 Q1']],
  [
    'a body’s year',
    organisation('a', { name: 'World Body', wikidata: 'Q9', founded: '1944' }),
    ['founded 1944 1945'],
  ],
  ['a body’s name', organisation('a', { name: 'Other', wikidata: 'Q9' }), ['name Other World Body']],
  ['no more, with one of its aliases', organisation('a', { name: 'WB', wikidata: 'Q9' }), []],
])('%s', (_, entity, expected) => {
  expect(found(entity)).toEqual(expected);
});
test('a settled difference is open no more, and stale once it is gone', () => {
  const [difference] = differencesOf([person('a', { wikidata: 'Q1', born: '1951' })], lists);
  const settled = [{ ...difference!, reason: 'The list is wrong.' }];
  expect(unsettled([difference!], settled)).toEqual({ open: [], stale: [] });
  expect(unsettled([], settled)).toEqual({ open: [], stale: settled });
});
