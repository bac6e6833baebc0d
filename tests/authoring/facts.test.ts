import { expect, test } from 'vitest';
import { factsOf } from '../../lib/authoring/facts.ts';
import { event, organisation, person, place } from './entities.ts';

const lines = (entity: Parameters<typeof factsOf>[0]) =>
  factsOf(entity).map(({ field, value }) => `${field}: ${value}`);

test.each([
  [
    person('a', {
      name: 'Ann Lee',
      wikipedia: 'Ann Lee (judge)',
      native: { fr: 'Anne' },
      foreign: { ru: 'Анна Ли', pl: ['Ann Lee', 'Anna Lee'] },
      born: 1950,
      roles: [{ title: 'Judge', of: 'court', from: 1990 }],
      summary: 'Judge of a "cold" case. She was born in Paris.',
    }),
    [
      'name: Ann Lee = Ann Lee (judge)',
      'native fr: Anne',
      'foreign ru: Анна Ли',
      'foreign pl: Ann Lee, Anna Lee',
      'born: 1950',
      'role: Judge of court, 1990 to ?',
      'summary: Judge of a "cold" case.',
      'summary: She was born in Paris.',
    ],
  ],
  [
    place('b', { peoples: { ru: ['русский'] }, population: 5, coordinates: [1, 2] }),
    [
      'name: Someone Else',
      'type: city',
      'peoples ru: русский',
      'population: 5',
      'coordinates: 1, 2',
      'summary: A summary.',
    ],
  ],
  [
    organisation('c', { founded: 1945, seat: 'x' }),
    ['name: Someone Else', 'founded: 1945', 'seat: x', 'summary: A summary.'],
  ],
  [
    event('d', { start: '1945-05-08', end: '1945-05-08' }),
    ['name: Someone Else', 'start: 1945-05-08', 'end: 1945-05-08', 'summary: A summary.'],
  ],
])('%#', (entity, expected) => {
  expect(lines(entity)).toEqual(expected);
});
