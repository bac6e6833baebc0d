import { describe, expect, test } from 'vitest';
import { check } from '../../lib/authoring/checks.ts';
import type { Entity } from '../../lib/knowledge/entity.ts';
import { authored, event, organisation, person, place } from './entities.ts';

const rulesBroken = (...entities: Entity[]): string[] => check(authored(...entities)).map(({ rule }) => rule);

const putin = { name: 'Vladimir Putin', native: { ru: 'Владимир Путин' } };
const long = (length: number): string => `${'a'.repeat(length - 1)}.`;

describe('broken', () => {
  test.each<[string, ...Entity[]]>([
    ['duplicate-id', person('a', { name: 'A B' }), person('a', { name: 'C D' })],
    [
      'duplicate-wikidata',
      person('a', { name: 'A', wikidata: 'Q1' }),
      person('b', { name: 'B', wikidata: 'Q1' }),
    ],
    [
      'duplicate-wikipedia',
      person('a', { name: 'A', wikipedia: 'X' }),
      person('b', { name: 'B', wikipedia: 'X' }),
    ],
    ['unknown-id', person('a', { related: ['b'] })],
    ['unknown-id', person('a', { country: 'b' })],
    ['unknown-id', person('a', { roles: [{ title: 'Head', of: 'b' }] })],
    ['unknown-id', place('a', { capital: 'b' })],
    ['unknown-id', organisation('a', { seat: 'b' })],
    ['unknown-id', event('a', { place: 'b' })],
    ['self-reference', person('a', { related: ['a'] })],
    ['repeated-name', organisation('a', { name: 'KGB', aliases: ['Cheka', 'KGB'] })],
    ['repeated-name', organisation('a', { aliases: ['KGB', 'KGB'] })],
    ['common-word', organisation('a', { name: 'Gap' })],
    ['common-word', organisation('a', { aliases: ['Reform'] })],
    ['no-native-name', person('a', { country: 'russia' }), place('russia', { name: 'Russia' })],
    ['impossible-date', person('a', { born: '1950', died: '1949' })],
    ['impossible-date', person('a', { born: '1950-02-30' })],
    ['impossible-date', person('a', { born: '2024-02' })],
    ['impossible-date', person('a', { roles: [{ title: 'Head', from: '2001', to: '2000' }] })],
    ['impossible-date', organisation('a', { founded: '1950', dissolved: '1949' })],
    ['impossible-date', event('a', { start: '2020-08-10', end: '2020-08-09' })],
    ['too-old', person('a', { born: '1900' })],
    ['too-old', person('a', { born: '1700', died: '1830' })],
    ['long-summary', person('a', { summary: long(301) })],
    ['long-summary', person('a', { summary: `One. ${long(596).replace('a', 'A')}` })],
    ['undated-present', person('a', { summary: 'He is currently the head.' })],
    ['undated-present', person('a', { summary: 'She is the current head.' })],
    ['undated-present', person('a', { summary: 'A union now led by Ann.' })],
    ['no-iso', place('a', { type: 'country' })],
  ])('%s', (rule, ...entities) => {
    expect(rulesBroken(...entities)).toEqual([rule]);
  });

  test('indistinguishable', () => {
    expect(
      rulesBroken(organisation('a', { name: 'Supreme Court' }), organisation('b', { name: 'Supreme court' })),
    ).toEqual(['indistinguishable', 'indistinguishable']);
  });
});

describe('kept', () => {
  test.each<[string, ...Entity[]]>([
    ['an id that is known', person('a', { name: 'A', related: ['b'] }), person('b', { name: 'B' })],
    ['an alias that differs in capitals', organisation('a', { name: 'NATO', aliases: ['Nato'] })],
    ['an alias that differs in accents', person('a', { name: 'Viktor Orbán', aliases: ['Viktor Orban'] })],
    ['a common word with clues', organisation('a', { name: 'Gap', clues: ['clothes'] })],
    ['a common word as an acronym', organisation('a', { name: 'WHO', aliases: ['US'] })],
    ['a native name', person('a', { ...putin, country: 'russia' }), place('russia', { name: 'Russia' })],
    ['a year that may be right', person('a', { born: '1950', died: '1950-01' })],
    ['a birth in the year of asOf', person('a', { born: '2024' })],
    ['a term that ends after asOf', person('a', { roles: [{ title: 'Head', from: '2020', to: '2030' }] })],
    ['an event that is to end', event('a', { start: '2023', end: '2030' })],
    ['BC', person('a', { born: '-0100', died: '-0044-03-15' })],
    ['29 February of a leap year', person('a', { born: '1952-02-29' })],
    ['an old person who died', person('a', { born: '1800', died: '1850' })],
    ['a person of 120', person('a', { born: '1904-01' })],
    ['a summary of 300', person('a', { summary: long(300) })],
    ['a longer one of two sentences', person('a', { summary: `One. ${long(595).replace('a', 'A')}` })],
    ['a newspaper called Today', organisation('a', { summary: 'The publisher of USA Today.' })],
    ['namesakes with clues', place('a', { name: 'X', clues: ['lake'] }), place('b', { name: 'X' })],
    ['a country with iso', place('a', { type: 'country', iso: 'BY' })],
  ])('%s', (_, ...entities) => {
    expect(rulesBroken(...entities)).toEqual([]);
  });

  test('namesakes of two countries', () => {
    const court = { name: 'Supreme Court' };
    expect(
      rulesBroken(
        organisation('a', { ...court, country: 'c' }),
        organisation('b', { ...court, country: 'd' }),
        place('c', { name: 'C' }),
        place('d', { name: 'D' }),
      ),
    ).toEqual([]);
  });

  test('an id that a package brings', () => {
    expect(check(authored(person('a', { country: 'chad' })), ['chad'])).toEqual([]);
  });
});

test('a problem says where, what and how to mend it', () => {
  expect(check(authored(person('a', { name: 'A B' }), person('b', { related: ['gone'] })))).toEqual([
    {
      rule: 'unknown-id',
      file: 'test.yaml',
      line: 2,
      message: 'b: related names "gone", which no entity has as its id.',
      fix: 'Correct the id, add that entity, or remove the line.',
    },
  ]);
});
