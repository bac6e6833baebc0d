// @vitest-environment node
import { expect, test } from 'vitest';
import { chances, type Example, fitWeights, logLoss } from '../../lib/evaluation/fit.ts';

/** Two features and, in slot 2, "nothing". */
const example = (readings: number[][], target: number): Example => ({
  readings: readings.map((values) => Float32Array.from(values)),
  nothing: 2,
  target,
  weight: 1,
});
const beliefs = Float64Array.from([0, 0, 0]);

test('without evidence all are as likely', () =>
  expect(
    chances(
      example(
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        0,
      ),
      beliefs,
    ),
  ).toEqual([1 / 3, 1 / 3, 1 / 3]));
test('what is right gains weight, what is wrong loses it', () => {
  const examples = Array.from({ length: 20 }, () =>
    example(
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      0,
    ),
  );
  const [right, wrong] = fitWeights(examples, { beliefs, stiffness: 1 });
  expect(right).toBeGreaterThan(0.5);
  expect(wrong).toBeLessThan(-0.5);
});
test('nothing gains weight where no reading is right', () => {
  const weights = fitWeights([example([[1, 0, 0]], -1)], { beliefs, stiffness: 1 });
  expect(weights[2]).toBeGreaterThan(0);
});
test('a stiff prior keeps beliefs', () => {
  const [right] = fitWeights([example([[1, 0, 0]], 0)], { beliefs, stiffness: 1000 });
  expect(Math.abs(right!)).toBeLessThan(0.01);
});
test('fitting lowers the loss', () => {
  const examples = [example([[1, 0, 0]], 0), example([[1, 1, 0]], -1)];
  expect(logLoss(examples, fitWeights(examples, { beliefs, stiffness: 0.1 }))).toBeLessThan(
    logLoss(examples, beliefs),
  );
});
