import { expect, test } from 'vitest';
import { joinRegions } from '../../lib/authoring/regions.ts';
import type { Sourced } from '../../lib/authoring/sourced.ts';
import { place } from './entities.ts';

const authored = (entity: Sourced['entity']): Sourced => ({ entity, source: 'authored', names: [] });
const base = [
  authored(place('france', { name: 'France', type: 'country', iso: 'FR' })),
  authored(place('brittany', { name: 'Brittany', type: 'subdivision', country: 'france' })),
  authored(place('paris', { name: 'Paris', type: 'city', country: 'france' })),
];
const regions = (names: Record<string, string>) =>
  joinRegions(base, { FR: { _contains: Object.keys(names) } }, names)
    .slice(base.length)
    .map(({ entity }) => `${entity.id} ${entity.prominence} ${entity.summary}`);

test.each([
  [
    'a region nobody wrote',
    'Réunion',
    ['iso-fr-x 1 First-level division of France. Known here from CLDR alone.'],
  ],
  ['one that an editor wrote', 'Brittany Region', []],
  [
    'one that is called like a town',
    'Paris',
    ['iso-fr-x 0 First-level division of France. Known here from CLDR alone.'],
  ],
  ['a name with brackets', 'Lyon (metropolis)', []],
])('%s', (_, name, expected) => {
  expect(regions({ frx: name })).toEqual(expected);
});
test('a country cut into municipalities brings none', () => {
  expect(
    regions(Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`fr${i}`, `Somewhere ${i}`]))),
  ).toEqual([]);
});
