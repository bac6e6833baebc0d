// @vitest-environment node
import { expect, test } from 'vitest';
import { dot, features, slot, weightsOf, without } from '../../lib/linking/features.ts';
import { fittedWeights } from '../../lib/linking/link.ts';

test('a feature has one slot', () => expect(new Set(features).size).toBe(features.length));
test('the weighted sum', () => {
  const values = new Float32Array(features.length);
  values[slot.clueNear] = 2;
  values[slot.name] = 1;
  const weights = new Float64Array(features.length);
  weights[slot.clueNear] = 1.5;
  weights[slot.name] = -1;
  expect(dot(values, weights)).toBe(2);
});
test('a kind of evidence left out weighs nothing, the others what they did', () => {
  const rest = without(fittedWeights, 'clues');
  expect([rest[slot.clueNear], rest[slot.clueBlock], rest[slot.clueArticle]]).toEqual([0, 0, 0]);
  expect(rest[slot.within]).toBe(fittedWeights[slot.within]);
});
test('a table that lacks a weight is refused by name', () =>
  expect(() => weightsOf({ prior: {} })).toThrow('prior.prominence0'));
