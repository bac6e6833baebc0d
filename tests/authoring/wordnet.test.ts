import { expect, test } from 'vitest';
import type { Sourced } from '../../lib/authoring/sourced.ts';
import { joinInstances, readInstances, readOrdinaryWords } from '../../lib/authoring/wordnet.ts';
import { person } from './entities.ts';

/** Lines as data.noun has them. */
const line = (offset: number, words: string[], of: number | null, gloss: string) =>
  `${String(offset).padStart(8, '0')} 18 n ${words.length.toString(16).padStart(2, '0')} ${words
    .map((word) => `${word.replaceAll(' ', '_')} 0`)
    .join(' ')} ${of === null ? '000' : `001 @i ${String(of).padStart(8, '0')} n 0000`} | ${gloss}  `;
const classes = [
  line(1, ['composer'], null, 'someone who composes music'),
  line(2, ['river'], null, 'a large natural stream'),
  line(3, ['city'], null, 'a large settlement'),
  line(4, ['pitched battle'], null, 'a fierce battle'),
];
const found = (words: string[], of: number, gloss: string, base: Sourced[] = []) =>
  joinInstances(base, readInstances([...classes, line(9, words, of, gloss)].join('\n')))
    .slice(base.length)
    .map(({ entity }) => entity)[0];

const gloss = 'Austrian composer of lieder; "he sang" (1797-1828)';

test('a person of the past: shortest full name, years, other names', () => {
  expect(
    found(
      ['Schubert', 'Franz Schubert', 'Franz Peter Schubert'],
      1,
      'Austrian composer of many lieder (1797-1828)',
    ),
  ).toMatchObject({
    id: 'wordnet-franz-schubert',
    name: 'Franz Schubert',
    kind: 'person',
    born: '1797',
    died: '1828',
    prominence: 0,
    aliases: ['Franz Peter Schubert'],
    summary: 'Austrian composer of many lieder.',
  });
});
test('BC, and no birth where it is about', () => {
  expect(found(['Some Greek'], 1, 'a Greek who wrote many a tragedy (circa 525-456 BC)')).toMatchObject({
    died: '-0456',
  });
  expect(found(['Some Greek'], 1, 'a Greek who wrote many a tragedy (circa 525-456 BC)')).not.toHaveProperty(
    'born',
  );
});
test.each([
  ['the living', ['Some Composer'], 1, 'Austrian composer of many lieder (born in 1947)'],
  ['lone names', ['Schubert'], 1, gloss],
  ['kings', ['Charles I'], 1, 'king of somewhere and elsewhere (1600-1649)'],
  ['towns', ['Old Town'], 3, 'a city in Austria with many houses'],
])('%s are left out', (_, words, of, text) => {
  expect(found(words, of, text)).toBeUndefined();
});
test('a river has its long name', () => {
  expect(found(['Amazon', 'Amazon River'], 2, 'the largest river of South America')).toMatchObject({
    name: 'Amazon River',
    type: 'water',
  });
});
test('a battle of a known year', () => {
  expect(
    found(
      ['Hastings', 'battle of Hastings'],
      4,
      'the decisive battle in which William the Conqueror won (1066)',
    ),
  ).toMatchObject({
    name: 'Battle of Hastings',
    start: '1066',
  });
});
test('a namesake in the base wins, by surname and year too', () => {
  const base: Sourced[] = [
    {
      entity: person('schubert', { name: 'Franz P. Schubert', born: '1797-01-31' }),
      source: 'authored',
      names: [],
    },
  ];
  expect(found(['Franz Schubert'], 1, 'Austrian composer of many lieder (1797-1828)', base)).toBeUndefined();
});
test('ordinary words are those written small', () => {
  expect([...readOrdinaryWords([line(5, ['reading'], null, 'x'), line(6, ['Paris'], 3, 'y')])]).toEqual([
    'reading',
  ]);
});
