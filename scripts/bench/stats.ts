/** Medians and quartiles: what a benchmark says of many runs. */

/** The quartiles of some values: half of them lie between `low` and `high`. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}

/** The value below which a share of the sorted values lies; between two values it is interpolated. */
function quantile(sorted: number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** Throws where there are no values: they have no median. */
export function spreadOf(values: number[]): Spread {
  if (values.length === 0) throw new Error('nothing was measured: a median needs one value at least');
  const sorted = values.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** Ratios of values to those measured beside them, round by round. */
export const ratiosOf = (values: number[], beside: number[]): number[] =>
  values.map((value, i) => value / beside[i]!);
