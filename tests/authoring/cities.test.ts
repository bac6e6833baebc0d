import { describe, expect, test } from 'vitest';
import { joinCities } from '../../lib/authoring/cities.ts';
import { readCities, readWikidataIds } from '../../lib/authoring/geonames.ts';
import type { Sourced } from '../../lib/authoring/sourced.ts';
import { person, place } from './entities.ts';

/** A row of the table: id, name, other names, latitude, longitude, feature, country, division, inhabitants. */
const row = (
  id: number,
  name: string,
  others: string,
  [latitude, longitude]: [number, number],
  feature: string,
  country: string,
  division: string,
  population: number,
  ascii = name,
) =>
  [id, name, ascii, others, latitude, longitude, 'P', feature, country, '', division, '', '', '', population]
    .concat(['', '', '', ''])
    .join('\t');

const names = (line: string) => readCities(line)[0]?.names;

describe('rows', () => {
  test.each([
    ['airport codes', 'NCE,Nizza', ['Nizza']],
    ['short names', 'Nis,Niza', ['Niza']],
    ['other scripts', 'ni si,尼斯,Νίκαια', []],
    ['letters of no Slavic newspaper', 'Ниццæ,Ницца', ['Ницца']],
    ['names for the start of the name', 'Nicesso', []],
  ])('are cleaned of %s', (_, others, expected) => {
    const name = others === 'Nicesso' ? 'Nicesso' : 'Nice';
    expect(names(row(1, name, others, [43.7, 7.27], 'PPLA2', 'FR', '93', 1_342_669))).toEqual(expected);
  });
  test('keep exonyms of large cities alone', () => {
    expect(names(row(1, 'Hrodna', 'Gardinas,Grodna', [53, 23], 'PPLA', 'BY', '03', 373_547))).toEqual([
      'Grodna',
    ]);
  });
  test('lose the marks of scholars, not those of the language', () => {
    const [india, latvia] = readCities(
      [
        row(1, 'Parāsia', '', [22, 78], 'PPL', 'IN', '35', 20_000, 'Parasia'),
        row(2, 'Rēzekne', '', [56, 27], 'PPLA', 'LV', '01', 19_000, 'Rezekne'),
      ].join('\n'),
    );
    expect([india?.name, latvia?.name]).toEqual(['Rēzekne', 'Parasia'].reverse());
  });
  test('of villages and of ruins are left out', () => {
    expect(
      readCities(
        [
          row(1, 'Small', '', [1, 1], 'PPL', 'FR', '', 14_999),
          row(2, 'Ruin', '', [1, 1], 'PPLH', 'FR', '', 20_000),
        ].join('\n'),
      ),
    ).toEqual([]);
  });
});

describe('Wikidata ids', () => {
  test('are read by GeoNames id', () => {
    expect([...readWikidataIds('geonames\twikidata\tname\n479561\tQ911\tUfa\n')]).toEqual([[479561, 'Q911']]);
  });
  test('a line that holds none is refused', () => {
    expect(() => readWikidataIds('geonames\twikidata\tname\n479561\tUfa\n')).toThrow('correct the line');
  });
});

describe('the join', () => {
  const authored = (entity: Sourced['entity']): Sourced => ({ entity, source: 'authored', names: [] });
  const base = [
    authored(place('france', { name: 'France', type: 'country', iso: 'FR' })),
    authored(place('united-states', { name: 'United States', type: 'country', iso: 'US' })),
    authored(place('texas', { name: 'Texas', type: 'subdivision', country: 'united-states' })),
    authored(
      place('provence', { name: 'Provence', type: 'subdivision', country: 'france', capital: 'nice' }),
    ),
    authored(place('nice', { name: 'Nice', type: 'city', country: 'france', coordinates: [43.7, 7.3] })),
    authored(person('paris-hilton', { name: 'Paris Hilton' })),
  ];
  const cities = readCities(
    [
      row(10, 'Nice', 'Ница,Niece', [43.703, 7.266], 'PPLA', 'FR', '93', 342_669),
      row(11, 'Cannes', '', [43.55, 7.01], 'PPL', 'FR', '93', 74_545),
      row(12, 'Nice', '', [31, -99], 'PPL', 'US', 'TX', 20_000),
      row(13, 'Niza', '', [31, -98], 'PPLX', 'US', 'TX', 120_000),
      row(14, 'Nowhere', '', [0, 0], 'PPL', 'XX', '', 20_000),
    ].join('\n'),
  );
  const joined = joinCities(base, cities, { ustx: 'Texas' }, new Set(['ница']), new Map([[11, 'Q39984']]));
  const byId = (id: string) => joined.find(({ entity }) => entity.id === id);

  test('an authored city of the name, near enough, is that city', () => {
    expect(byId('nice')?.entity).toMatchObject({ coordinates: [43.7, 7.3] });
    expect(byId('nice')?.entity).not.toHaveProperty('population');
    expect(byId('geonames-10')).toBeUndefined();
  });
  test('a namesake far away is another', () => {
    expect(byId('geonames-12')?.entity).toMatchObject({
      name: 'Nice',
      country: 'united-states',
      related: ['texas'],
      prominence: 0,
      summary: 'In Texas, United States; known here from GeoNames alone.',
    });
  });
  test('the region is the one whose capital lies in the division', () => {
    expect(byId('geonames-11')?.entity.summary).toBe('In Provence, France; known here from GeoNames alone.');
  });
  test('a Wikidata id is found by the GeoNames id', () => {
    expect(byId('geonames-11')?.entity.wikidata).toBe('Q39984');
    expect(byId('geonames-12')?.entity).not.toHaveProperty('wikidata');
  });
  test('parts of cities say so', () => {
    expect(byId('geonames-13')?.entity).toMatchObject({ type: 'district', prominence: 1 });
  });
  test('names that are another city, or something else as well, are nobody’s alias', () => {
    expect(byId('nice')?.names).toEqual([{ language: 'und', text: 'Niece' }]);
  });
  test('where an editor knew foreign names, Cyrillic ones of the table are left', () => {
    const join = (foreign?: Record<string, string>) =>
      joinCities(
        [
          ...base.slice(0, 4),
          authored(
            place('nice', {
              name: 'Nice',
              country: 'france',
              coordinates: [43.7, 7.3],
              ...(foreign ? { foreign } : {}),
            }),
          ),
        ],
        readCities(row(10, 'Nice', 'Ницца ош,Niece', [43.703, 7.266], 'PPLA', 'FR', '93', 1_342_669)),
        {},
        new Set(),
        new Map(),
      )
        .find(({ entity }) => entity.id === 'nice')
        ?.names.map(({ text }) => text);
    expect(join()).toEqual(['Ницца ош', 'Niece']);
    expect(join({ ru: 'Ницца' })).toEqual(['Niece']);
  });
  test('a country that is not in the base takes its cities with it', () => {
    expect(byId('geonames-14')).toBeUndefined();
  });
  test('without coordinates the region of the title decides', () => {
    const springfield = (state: string) =>
      authored(
        place(`springfield-${state.toLowerCase()}`, {
          name: 'Springfield',
          type: 'city',
          country: 'united-states',
          wikipedia: `Springfield, ${state}`,
        }),
      );
    const [texan] = joinCities(
      [...base, springfield('Texas')],
      readCities(
        [
          row(20, 'Springfield', '', [37, -93], 'PPL', 'US', 'MO', 166_810),
          row(21, 'Springfield', '', [31, -97], 'PPL', 'US', 'TX', 20_000),
        ].join('\n'),
      ),
      { ustx: 'Texas', usmo: 'Missouri' },
      new Set(),
      new Map(),
    ).filter(({ entity }) => entity.id === 'springfield-texas');
    expect(texan?.entity).toMatchObject({ coordinates: [31, -97] });
  });
});
