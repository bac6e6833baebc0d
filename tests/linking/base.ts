/** A small base for linking tests, written as one line an entity. */
import type { Kind, placeTypes } from '../../lib/knowledge/entity.ts';
import {
  type IndexAlias,
  type IndexEntity,
  openIndex,
  type Use,
  writeIndex,
} from '../../lib/knowledge/layout.ts';

type PlaceType = (typeof placeTypes)[number];

interface Row {
  id: string;
  kind: Kind;
  names: string;
  prominence?: number;
  country?: string;
  type?: PlaceType;
  related?: string;
  clues?: string;
  years?: [number, number];
}

/** Names separated by `|`; `~` before one makes it a surname, `^` a demonym, the first is the name. */
export function baseOf(rows: Row[]) {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const aliases: IndexAlias[] = [];
  const entities = sorted.map((row, number): IndexEntity => {
    const names = row.names.split('|');
    names.forEach((name, i) => {
      const text = name.replace(/^[~^]/u, '');
      const use: Use = name.startsWith('~')
        ? 'surname'
        : name.startsWith('^')
          ? 'demonym'
          : i === 0
            ? 'name'
            : /^\p{Lu}+$/u.test(name)
              ? 'acronym'
              : 'alias';
      aliases.push({ text, entity: number, use });
    });
    return {
      id: row.id,
      name: names[0]!,
      kind: row.kind,
      prominence: row.prominence ?? 2,
      ...(row.country ? { country: row.country } : {}),
      ...(row.type ? { type: row.type } : {}),
      related: row.related?.split(' ') ?? [],
      clues: row.clues?.split(', ') ?? [],
      years: row.years ?? null,
      cardFile: 0,
      cardIndex: number,
    };
  });
  return openIndex(writeIndex({ entities, aliases }));
}

export const news = baseOf([
  {
    id: 'belarus',
    kind: 'place',
    type: 'country',
    names: 'Belarus|^Belarusian|^Belarusians',
    prominence: 4,
    related: 'russia',
  },
  { id: 'ukraine', kind: 'place', type: 'country', names: 'Ukraine|^Ukrainian', prominence: 5 },
  { id: 'russia', kind: 'place', type: 'country', names: 'Russia|^Russian|^Russians', prominence: 5 },
  { id: 'moldova', kind: 'place', type: 'country', names: 'Moldova', prominence: 3 },
  {
    id: 'united-states',
    kind: 'place',
    type: 'country',
    names: 'United States|US|U.S.|США|^American',
    prominence: 5,
  },
  {
    id: 'georgia',
    kind: 'place',
    type: 'country',
    names: 'Georgia|^Georgian',
    prominence: 4,
    related: 'russia',
    clues: 'Tbilisi, Saakashvili, Caucasus, Black Sea',
  },
  {
    id: 'georgia-us-state',
    kind: 'place',
    type: 'subdivision',
    names: 'Georgia',
    prominence: 4,
    country: 'united-states',
    clues: 'Atlanta, Savannah, Kemp, Senate, governor, Republican',
  },
  {
    id: 'minsk',
    kind: 'place',
    type: 'city',
    names: 'Minsk|Мінск|Минск|Минске',
    prominence: 4,
    country: 'belarus',
  },
  { id: 'moscow', kind: 'place', type: 'city', names: 'Moscow', prominence: 5, country: 'russia' },
  {
    id: 'moscow-idaho',
    kind: 'place',
    type: 'city',
    names: 'Moscow, Idaho',
    prominence: 2,
    country: 'united-states',
  },
  { id: 'reading', kind: 'place', type: 'city', names: 'Reading', prominence: 3 },
  { id: 'the-hague', kind: 'place', type: 'city', names: 'The Hague', prominence: 4 },
  {
    id: 'vladimir-putin',
    kind: 'person',
    names: 'Vladimir Putin|~Putin|Владимир Путин|~Путин|~Путину',
    prominence: 5,
    country: 'russia',
    clues: 'President, Kremlin',
  },
  {
    id: 'alexander-lukashenko',
    kind: 'person',
    names: 'Alexander Lukashenko|Alyaksandr Lukashenka|~Lukashenka|~Lukashenko',
    prominence: 5,
    country: 'belarus',
    clues: 'President',
  },
  {
    id: 'viktar-lukashenka',
    kind: 'person',
    names: 'Viktar Lukashenka|~Lukashenka',
    prominence: 2,
    country: 'belarus',
  },
  {
    id: 'theresa-may',
    kind: 'person',
    names: 'Theresa May|~May',
    prominence: 5,
    clues: 'Prime Minister, Brexit, Conservative',
  },
  {
    id: 'leonid-kalashnikov',
    kind: 'person',
    names: 'Leonid Kalashnikov|~Kalashnikov',
    country: 'russia',
    related: 'state-duma',
    clues: 'deputy, Duma, Communist',
  },
  {
    id: 'mikhail-kalashnikov',
    kind: 'person',
    names: 'Mikhail Kalashnikov|~Kalashnikov',
    prominence: 4,
    country: 'russia',
    clues: 'rifle, AK-47, designer',
  },
  {
    id: 'yury-zakharanka',
    kind: 'person',
    names: 'Yury Zakharanka|~Zakharanka',
    country: 'belarus',
    clues: 'minister',
  },
  {
    id: 'donald-trump',
    kind: 'person',
    names: 'Donald Trump|~Trump',
    prominence: 5,
    country: 'united-states',
  },
  { id: 'state-duma', kind: 'organisation', names: 'State Duma|Duma', prominence: 4, country: 'russia' },
  {
    id: 'kgb-belarus',
    kind: 'organisation',
    names: 'State Security Committee|KGB',
    prominence: 3,
    country: 'belarus',
    clues: 'Belarus, Belarusian, Lukashenka, Minsk',
  },
  {
    id: 'kgb-ussr',
    kind: 'organisation',
    names: 'KGB',
    prominence: 4,
    clues: 'Soviet, USSR, Cold War, Andropov, Brezhnev',
  },
  {
    id: 'cec-belarus',
    kind: 'organisation',
    names: 'Central Election Commission of Belarus|Central Election Commission',
    country: 'belarus',
    clues: 'Belarus, Belarusian',
  },
  {
    id: 'cec-russia',
    kind: 'organisation',
    names: 'Central Election Commission of Russia|Central Election Commission',
    country: 'russia',
    clues: 'Russia, Russian, Pamfilova',
  },
  {
    id: 'cis',
    kind: 'organisation',
    names: 'Commonwealth of Independent States|CIS',
    prominence: 4,
    clues: 'Russia, Belarus, former Soviet',
  },
  { id: 'orange-revolution', kind: 'event', names: 'Orange Revolution', prominence: 3, country: 'ukraine' },
  { id: 'pakistan-peoples-party', kind: 'organisation', names: "Pakistan People's Party|PPP", prominence: 3 },
  { id: 'who', kind: 'organisation', names: 'World Health Organization|WHO', prominence: 5 },
  { id: 'google', kind: 'organisation', names: 'Google', prominence: 5 },
]);
