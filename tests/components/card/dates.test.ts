import { describe, expect, test } from 'vitest';
import { ageAt, showDate, showSpan } from '../../../components/card/dates.ts';

test.each([
  ['1954-08-30', '30 August 1954'],
  ['1954-08', 'August 1954'],
  ['1954', '1954'],
  ['-0044-03-15', '15 March 44 BC'],
  ['-0753', '753 BC'],
  ['0079', '79'],
  ['soon', 'soon'],
])('%s → %s', (date, text) => {
  expect(showDate(date, 'en-GB')).toBe(text);
});

test('in the words and order of the locale', () => {
  expect(showDate('1954-08-30', 'de')).toBe('30. August 1954');
  expect(showDate('1954-08-30', 'en-US')).toBe('August 30, 1954');
});

describe('spans', () => {
  test.each([
    ['1994', '1995', '1994–1995'],
    ['1994-07', '1995', 'July 1994 – 1995'],
    ['1994', '1994', '1994'],
    ['2020-08-09', '2020-08-12', '9–12 August 2020'],
    ['2013-11-21', '2014-02-23', '21 November 2013 – 23 February 2014'],
    ['2020-08-09', '2020-09', '9 August 2020 – September 2020'],
    ['2022-02', '2022', 'from February 2022'],
    ['2022', '2022-03', 'until March 2022'],
    ['1994', undefined, 'since 1994'],
    [undefined, '1995', 'until 1995'],
    [undefined, undefined, ''],
  ])('%s to %s → %s', (from, to, text) => {
    // Some versions of Intl set thin spaces here.
    expect(showSpan(from, to, 'en-GB').replace(/\s/g, ' ')).toBe(text);
  });
});

describe('ages, only where they are sure', () => {
  test.each([
    ['1952-10-07', '2025-10-06', 72],
    ['1952-10-07', '2025-10-07', 73],
    ['1952-10-07', '2025-10', null],
    ['1952-10-07', '2025-11', 73],
    ['1952-10-07', '2025', null],
    ['1952', '2025', null],
    ['1952-10', '2025-01', 72],
    ['1952-10', '2025-10', null],
    ['-0100', '-0044', null],
    ['-0100-07-12', '-0044-03-15', 55],
    ['2025', '1952', null],
  ])('born %s, at %s: %s', (born, at, age) => {
    expect(ageAt(born, at)).toBe(age);
  });
});
