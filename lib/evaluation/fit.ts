/**
 * Fits the weights of evidence: a conditional logit over the readings of a name and "nothing", with a Gaussian prior
 * around beliefs, so that evidence which the examples hardly show keeps the weight an editor would give it.
 */

/** A name of an annotated document. Values are by slot of the features. */
export interface Example {
  /** One list of values a reading. */
  readings: Float32Array[];
  /** Slot of the feature of "nothing". */
  nothing: number;
  /** Which reading is right; -1 where none is. */
  target: number;
  /** How much the example counts. */
  weight: number;
}

export interface FitOptions {
  /** Weights before any example. */
  beliefs: Float64Array;
  /** Precision of the prior: how many examples a belief is worth. */
  stiffness: number;
  steps?: number;
}

/** Adam's usual constants. */
const adam = { rate: 0.05, mean: 0.9, square: 0.999, tiny: 1e-8 } as const;

/** The most likely weights given beliefs and examples. */
export function fitWeights(
  examples: readonly Example[],
  { beliefs, stiffness, steps = 300 }: FitOptions,
): Float64Array {
  const weights = beliefs.slice();
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const slope = gradient(examples, weights);
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i]! + stiffness * (weights[i]! - beliefs[i]!);
      mean[i] = adam.mean * mean[i]! + (1 - adam.mean) * g;
      square[i] = adam.square * square[i]! + (1 - adam.square) * g * g;
      const corrected = mean[i]! / (1 - adam.mean ** step);
      const spread = Math.sqrt(square[i]! / (1 - adam.square ** step));
      weights[i] = weights[i]! - (adam.rate * corrected) / (spread + adam.tiny);
    }
  }
  return weights;
}

/** Chances of the readings, and of nothing as the last one. */
export function chances({ readings, nothing }: Example, weights: Float64Array): number[] {
  const scores = [...readings.map((values) => dot(values, weights)), weights[nothing]!];
  const most = Math.max(...scores);
  const terms = scores.map((score) => Math.exp(score - most));
  const total = terms.reduce((a, b) => a + b, 0);
  return terms.map((term) => term / total);
}

/** Mean of −log of the chance given to what is right. */
export function logLoss(examples: readonly Example[], weights: Float64Array): number {
  let loss = 0;
  let total = 0;
  for (const example of examples) {
    const given = chances(example, weights).at(example.target)!;
    loss -= example.weight * Math.log(Math.max(given, 1e-12));
    total += example.weight;
  }
  return total === 0 ? 0 : loss / total;
}

function gradient(examples: readonly Example[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const example of examples) {
    const given = chances(example, weights);
    const { readings, nothing, target, weight } = example;
    readings.forEach((values, r) => {
      const excess = weight * (given[r]! - (r === target ? 1 : 0));
      for (let i = 0; i < values.length; i++) if (values[i] !== 0) slope[i]! += excess * values[i]!;
    });
    slope[nothing]! += weight * (given.at(-1)! - (target < 0 ? 1 : 0));
  }
  return slope;
}

function dot(values: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!;
  return sum;
}
