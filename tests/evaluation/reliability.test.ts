import { expect, test } from 'vitest';
import type { JudgedLink, Verdict } from '../../lib/evaluation/judge.ts';
import { reliabilityOf } from '../../lib/evaluation/reliability.ts';
import { minsk } from './answers.ts';

const link = (confidence: number, verdict: Verdict): JudgedLink => ({
  answer: {
    start: 0,
    end: 5,
    surface: 'Minsk',
    entity: minsk,
    confidence,
    strength: confidence >= 0.9 ? 'sure' : 'likely',
  },
  gold: null,
  verdict,
});

test('bins hold what claims as much, what costs nothing left out', () => {
  const { bins } = reliabilityOf([
    link(0.6, 'right'),
    link(0.69, 'spurious'),
    link(0.7, 'wrong'),
    link(1, 'right'),
    link(1, 'free'),
  ]);
  expect(bins).toEqual([
    { from: 0.6, links: 2, right: 1, stated: 64.5, precision: 50 },
    { from: 0.7, links: 1, right: 0, stated: 70, precision: 0 },
    { from: 0.99, links: 1, right: 1, stated: 100, precision: 100 },
  ]);
});
test('what is marked sure, of all', () => {
  const { sure } = reliabilityOf([
    link(0.95, 'right'),
    link(0.95, 'nil'),
    link(0.95, 'free'),
    link(0.7, 'wrong'),
    link(0.6, 'right'),
  ]);
  expect(sure).toEqual({ links: 2, precision: 50, share: 50 });
});
test('the calibration error weighs bins by their links', () => {
  const links = [link(0.6, 'wrong'), link(1, 'right'), link(1, 'right'), link(1, 'right')];
  expect(reliabilityOf(links).calibrationError).toBe(15);
});
test('no link, no figure', () => {
  expect(reliabilityOf([])).toEqual({
    bins: [],
    sure: { links: 0, precision: null, share: null },
    calibrationError: null,
  });
});
