// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieces } from '../../scripts/bench/cut.ts';
import { turns } from '../../scripts/bench/order.ts';
import { plainTable, rowOf, written } from '../../scripts/bench/report.ts';
import { ratiosOf, spreadOf } from '../../scripts/bench/stats.ts';

it.each([
  [[4, 1, 3, 2], { low: 1.75, median: 2.5, high: 3.25 }],
  [[10, 9, 100], { low: 9.5, median: 10, high: 55 }],
  [[7], { low: 7, median: 7, high: 7 }],
])('the quartiles of %j', (values, spread) => expect(spreadOf(values)).toEqual(spread));
it('nothing measured has no median', () => expect(() => spreadOf([])).toThrow('nothing was measured'));

it('ratios are of the same round', () => {
  expect(ratiosOf([2, 9], [4, 3])).toEqual([0.5, 3]);
  // The ratio of the medians would be 2.
  expect(rowOf('a', 'ms', [1, 10, 100], [1, 5, 200]).ratio?.median).toBe(1);
});

it.each([
  [0.012345, '0.0123'],
  [9.996, '10.0'],
  [12.34, '12.3'],
  [-1.5, '-1.50'],
  [234.5, '235'],
  [1234567, '1,234,567'],
])('%d is written %s', (value, text) => expect(written(value)).toBe(text));

it('the table is aligned', () => {
  const groups = [
    { title: 'Warm', ratioTo: 'us', rows: [rowOf('us', 'ms', [1]), rowOf('them', 'ms', [20, 40], [10, 10])] },
    { title: 'Memory', ratioTo: null, rows: [rowOf('tables', 'MB', [1.25])] },
  ];
  expect(plainTable(groups)).toBe(`           median    quartiles  ratio    quartiles

Warm; ratio to us
  us      1.00 ms  1.00 – 1.00      1
  them    30.0 ms  25.0 – 35.0   3.00  2.50 – 3.50

Memory
  tables  1.25 MB  1.25 – 1.25`);
});

it('a text is cut at white space and stays whole', () => {
  expect(pieces('one two\nthree', 8)).toEqual(['one two', '\nthree']);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'б', ' ', '\n') }),
      fc.integer({ min: 1, max: 9 }),
      (text, size) => {
        const cut = pieces(text, size);
        expect(cut.join('')).toBe(text);
        for (const piece of cut) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(size);
        }
        // A word is cut where it alone is too long.
        for (const [i, piece] of cut.slice(1).entries())
          expect(/^\s/.test(piece) || /^\s?\S*$/.test(cut[i]!)).toBe(true);
      },
    ),
  );
});

it('everybody takes a turn each round, in changing order', () => {
  const rounds = 100;
  const taken = [...turns(['a', 'b', 'c'], rounds)];
  const orders = Array.from({ length: rounds }, (_, i) => taken.slice(i * 3, i * 3 + 3));
  for (const order of orders) expect(order.toSorted()).toEqual(['a', 'b', 'c']);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
});
