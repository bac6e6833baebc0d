import { describe, expect, test } from 'vitest';
import { type CountryFeature, countriesOf, joinCountries } from '../../lib/authoring/countries.ts';
import { person, place } from './entities.ts';

const feature = (properties: Partial<CountryFeature['properties']>): CountryFeature => ({
  properties: { wikidata: 'Q1', level: 'country', ...properties },
});

const features = [
  feature({ m49: '151', nameEn: 'Eastern Europe', level: 'subregion' }),
  feature({ iso1A2: 'BY', nameEn: 'Belarus', wikidata: 'Q184', groups: ['151', 'UN'] }),
  feature({ iso1A2: 'NE', nameEn: 'Niger', wikidata: 'Q1032' }),
  feature({ iso1A2: 'NG', nameEn: 'Nigeria', wikidata: 'Q1033' }),
  feature({ iso1A2: 'IS', nameEn: 'Iceland', wikidata: 'Q189' }),
  feature({ iso1A2: 'MM', nameEn: 'Myanmar', wikidata: 'Q836' }),
  feature({ iso1A2: 'GB', nameEn: 'United Kingdom', wikidata: 'Q145' }),
  feature({ iso1A2: 'GI', nameEn: 'Gibraltar', wikidata: 'Q1410', level: 'territory', country: 'GB' }),
  feature({ iso1A2: 'FX', nameEn: 'Metropolitan France', level: 'subterritory' }),
];

const names = {
  en: {
    BY: 'Belarus',
    NE: 'Niger',
    NG: 'Nigeria',
    MM: 'Myanmar (Burma)',
    'MM-alt-short': 'Myanmar',
    'GB-alt-short': 'UK',
  },
  ru: { BY: 'Беларусь' },
  be: { BY: 'Беларусь' },
  de: { IS: 'Island', BY: 'Belarus', NG: 'Niger' },
  fr: { BY: 'Biélorussie' },
  pl: { BY: 'Białoruś' },
};

const countries = countriesOf(features, names);
const namesOf = (iso: string) =>
  countries.find((country) => country.iso === iso)?.names.map(({ text }) => text);

describe('countries', () => {
  test('in the order of their codes, subterritories left out', () => {
    expect(countries.map(({ iso }) => iso)).toEqual(['BY', 'GB', 'GI', 'IS', 'MM', 'NE', 'NG']);
  });
  test.each([
    [
      'each name once, or once a language that declines it',
      'BY',
      ['Belarus', 'Беларусь', 'Беларусь', 'Białoruś', 'Biélorussie'],
    ],
    ['no name that is a common word', 'IS', []],
    ['no name in brackets', 'MM', ['Myanmar']],
    ['no name that is the English name of another', 'NG', ['Nigeria']],
    ['no name of two letters', 'GB', []],
  ])('%s', (_, iso, texts) => {
    expect(namesOf(iso)).toEqual(texts);
  });
});

describe('the join', () => {
  const joined = joinCountries(
    [
      place('belarus', { name: 'Belarus', type: 'country', iso: 'BY', summary: 'Ours.' }),
      place('niger', { name: 'Niger', type: 'country' }),
      person('gibraltar', { name: 'Gibraltar' }),
    ],
    countries,
  );
  const of = (id: string) => joined.find(({ entity }) => entity.id === id);

  test('an authored country keeps its words and gains id and names', () => {
    expect(of('belarus')).toMatchObject({
      source: 'authored',
      entity: { wikidata: 'Q184', summary: 'Ours.' },
      names: ['Belarus', 'Беларусь', 'Беларусь', 'Białoruś', 'Biélorussie'].map((text) => ({ text })),
    });
  });

  test('an authored country without iso is not there twice', () => {
    expect(joined.filter(({ entity }) => entity.name === 'Niger')).toHaveLength(1);
    expect(of('niger')?.entity.wikidata).toBe('Q1032');
  });

  test('a country that nobody authored says so', () => {
    expect(of('nigeria')).toMatchObject({
      source: 'country-coder',
      entity: { kind: 'place', type: 'country', iso: 'NG', wikidata: 'Q1033', summary: 'Country.' },
    });
  });

  test('a foreign name that an editor gave to something else stays there', () => {
    const [country] = joinCountries(
      [
        place('belarus', { name: 'Belarus', type: 'country', iso: 'BY' }),
        place('other', { name: 'Elsewhere', aliases: ['Biélorussie'] }),
      ],
      countries,
    );
    expect(country!.names.map(({ text }) => text)).toEqual(['Belarus', 'Беларусь', 'Беларусь', 'Białoruś']);
  });

  test('a derived territory names its country, and takes no id that is taken', () => {
    expect(of('gibraltar-country')?.entity).toMatchObject({
      country: 'united-kingdom',
      summary: 'Territory of United Kingdom.',
    });
  });
});
