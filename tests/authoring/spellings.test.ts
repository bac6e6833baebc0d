import { expect, test } from 'vitest';
import { isAcronym, spell, splitPerson } from '../../lib/authoring/spellings.ts';
import type { Entity } from '../../lib/knowledge/entity.ts';
import { organisation, person, place } from './entities.ts';

const spelled = (entity: Entity, names: { language: string; text: string }[] = []): string[] =>
  spell({ entity, source: 'authored', names }).map(({ text, use }) => `${use} ${text}`);

test.each<[string, string | undefined, string | null]>([
  ['Vladimir Putin', undefined, 'Vladimir|Putin'],
  ['Xi Jinping', 'Xi', 'Jinping|Xi'],
  ['Ursula von der Leyen', undefined, 'Ursula|von der Leyen'],
  ['Charles de Gaulle', undefined, 'Charles|de Gaulle'],
  ['Mario Vargas Llosa', 'Vargas Llosa', 'Mario|Vargas Llosa'],
  ['Martin Luther King Jr.', undefined, 'Martin Luther|King'],
  ['Pope Francis', undefined, null],
  ['Charles III', undefined, null],
  ['John Paul II', undefined, null],
  ['Pelé', undefined, null],
])('%s with surname %s is split %s', (name, surname, parts) => {
  const split = splitPerson(name, surname);
  expect(split && `${split.given}|${split.surname}`).toBe(parts);
});

test.each([
  ['KGB', true],
  ['КГБ', true],
  ['G7', true],
  ['AT&T', true],
  ['Belarus', false],
  ['NATO forces', false],
  ['7', false],
])('%s is an acronym: %s', (text, acronym) => {
  expect(isAcronym(text)).toBe(acronym);
});

const lukashenko = person('a', {
  name: 'Alexander Lukashenko',
  native: { be: 'Аляксандр Лукашэнка', ru: 'Александр Лукашенко' },
  aliases: ['Luka', 'Lukashenka'],
});

test.each([
  'name Alexander Lukashenko',
  'alias Luka',
  'alias Аляксандр Лукашэнка',
  'spelling Alyaksandr Lukashenka',
  'spelling Aleksandr Lukashenko',
  'spelling Александра Лукашенко',
  'spelling Аляксандрам Лукашэнкам',
  'surname Lukashenko',
  'surname Lukashenka',
  'surname Łukaszenko',
  'surname Лукашэнкі',
])('of a person: %s', (name) => {
  expect(spelled(lukashenko)).toContain(name);
});

test('a surname among the aliases counts as surname', () => {
  expect(spelled(lukashenko)).not.toContain('alias Lukashenka');
});

test('an alias with the same given name has another surname; a nickname has none', () => {
  const names = spelled(person('a', { name: 'Kim Philby', aliases: ['Kim Philbee', 'Iron Lady'] }));
  expect(names).toContain('surname Philbee');
  expect(names).not.toContain('surname Lady');
});

test.each([
  ['a place in its cases', place('a', { name: 'Minsk', native: { ru: 'Минск' } }), 'spelling Минске'],
  ['a place romanised', place('a', { name: 'Vitebsk', native: { be: 'Віцебск' } }), 'spelling Viciebsk'],
  ['a demonym', place('a', { name: 'Belarus', demonyms: ['Belarusian'] }), 'demonym Belarusian'],
  ['an acronym', organisation('a', { name: 'NATO', aliases: ['НАТО'] }), 'acronym НАТО'],
  ['a Russian alias in its cases', organisation('a', { aliases: ['Госдума'] }), 'spelling Госдуме'],
  ['a Ukrainian alias in its cases', organisation('a', { aliases: ['Укрінформ'] }), 'spelling Укрінформу'],
])('%s', (_, entity, name) => {
  expect(spelled(entity)).toContain(name);
});

test('names from packages: English ones are aliases, Russian ones decline', () => {
  const names = spelled(place('a', { name: 'Chad' }), [
    { language: 'en', text: 'Tchad' },
    { language: 'ru', text: 'Чад' },
    { language: 'pl', text: 'Czad' },
  ]);
  expect(names).toEqual([
    'name Chad',
    'alias Tchad',
    'spelling Чад',
    'spelling Czad',
    'spelling Чада',
    'spelling Чаду',
    'spelling Чадом',
    'spelling Чаде',
    'spelling Czada',
    'spelling Czadu',
    'spelling Czadowi',
    'spelling Czadem',
    'spelling Czadzie',
  ]);
});

const johnson = person('a', {
  name: 'Boris Johnson',
  country: 'united-kingdom',
  foreign: { ru: 'Борис Джонсон', be: ['Борыс Джонсан', 'Барыс Джонсан'] },
});

test.each([
  'alias Борис Джонсон',
  'alias Барыс Джонсан',
  'spelling Бориса Джонсона',
  'spelling Борысам Джонсанам',
  'surname Джонсону',
  'surname Джонсана',
])('of newspapers in other languages: %s', (name) => {
  expect(spelled(johnson)).toContain(name);
});

test.each([
  ['Martin Luther King Jr.', 'surname King', 'surname Jr.'],
  ['George Bush senior', 'surname Bush', 'surname senior'],
])('what stands behind a surname is none: %s', (pl, there, missing) => {
  const names = spelled(person('a', { name: 'Some Rex', foreign: { pl } }));
  expect(names).toContain(there);
  expect(names).not.toContain(missing);
});

test('what Polish cannot decline it does not: Saxony', () => {
  expect(spelled(place('a', { name: 'Saxony', prominence: 4 }))).toEqual(['name Saxony']);
});

test.each([
  ['Anne, Princess Royal', 'Princess Royal', { pl: 'księżniczka Anna' }, 'surname Anna'],
  ['Captain Tom', 'Moore', { pl: 'Kapitan Tom' }, 'surname Tom'],
  ['Benigno Aquino III', 'Aquino', { pl: 'Benigno Aquino III' }, 'surname III'],
  ['Catherine the Great', 'Catherine', { ru: 'Екатерина Великая' }, 'surname Великая'],
])('what is no surname in %s', (name, surname, foreign, missing) => {
  expect(spelled(person('a', { name, surname, foreign }))).not.toContain(missing);
});

test('a foreign name is not romanised', () => {
  expect(spelled(johnson).filter((name) => /zh/.test(name))).toEqual([]);
});

test.each<[string, Entity, string[], string[]]>([
  ['a person without a Polish name', johnson, ['spelling Borisa Johnsona', 'surname Johnsonem'], []],
  [
    'a person with one',
    person('a', { name: 'Karl Marx', foreign: { pl: 'Karol Marks' } }),
    ['spelling Karola Marksa'],
    ['spelling Karla Marxa'],
  ],
  [
    'a city called as in English',
    place('a', { name: 'Berlin', foreign: { ru: 'Берлин' } }),
    ['spelling Berlinie'],
    [],
  ],
  [
    'a body of several words',
    organisation('a', { name: 'Federal Reserve', foreign: { ru: 'ФРС' } }),
    ['acronym ФРС'],
    ['spelling Federala Reserve'],
  ],
  ['one whom no Slavic newspaper names', person('a', { name: 'John Smith' }), [], ['spelling Johna Smitha']],
])('in Polish %s', (_, entity, there, missing) => {
  const names = spelled(entity);
  expect(names).toEqual(expect.arrayContaining(there));
  for (const name of missing) expect(names).not.toContain(name);
});

test.each<[string, Record<string, unknown>, string[], string[]]>([
  [
    'a Chinese name declines in its last word',
    { name: 'Xi Jinping', surname: 'Xi', country: 'china', foreign: { ru: 'Си Цзиньпин' } },
    ['surname Си', 'spelling Си Цзиньпина'],
    ['surname Цзиньпин'],
  ],
  [
    'a Korean one that is never split as well',
    { name: 'Ban Ki-moon', surname: 'Ban Ki-moon', country: 'south-korea', foreign: { ru: 'Пан Ги Мун' } },
    ['spelling Пан Ги Муна'],
    ['spelling Пана Ги Муна'],
  ],
  [
    'one known by his given name declines in both',
    { name: 'Saddam Hussein', surname: 'Saddam', country: 'iraq', foreign: { ru: 'Саддам Хусейн' } },
    ['surname Саддама', 'spelling Саддама Хусейна'],
    ['surname Хусейн'],
  ],
])('%s', (_, fields, there, missing) => {
  const names = spelled(person('a', fields));
  expect(names).toEqual(expect.arrayContaining(there));
  for (const name of missing) expect(names).not.toContain(name);
});

const poland = place('a', {
  name: 'Poland',
  native: { pl: 'Polska' },
  peoples: { pl: ['polski', 'Polak'], ru: ['польский', 'поляк'] },
});

test.each(['demonym polskiego', 'demonym Polaków', 'demonym польскими', 'demonym поляки', 'spelling Polski'])(
  'of its people: %s',
  (name) => {
    expect(spelled(poland)).toContain(name);
  },
);

test('an adjective in small letters stands beside the case form that folds alike', () => {
  expect(spelled(poland)).toEqual(expect.arrayContaining(['spelling Polski', 'demonym polski']));
});

test('a long native name of a body is not romanised', () => {
  const names = spelled(
    organisation('a', { native: { ru: 'Комитет государственной безопасности Беларуси' } }),
  );
  expect(names.filter((name) => /[a-z] K/.test(name))).toEqual([]);
});
