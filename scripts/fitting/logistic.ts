import { at, descend, frequentSigns } from './descend.ts';

/** One observation: the signs that hold, whether the answer is yes, and how much it counts. */
export interface Observation {
  readonly signs: readonly string[];
  readonly yes: boolean;
  readonly weight: number;
}

/** What each sign speaks for (+) or against (−), in log odds, over the bias. */
export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Fits a logistic regression: the least weighted mean log loss, with `penalty` / 2n times the square of the weights
 * (not of the bias) added. Always the same for the same observations in the same order.
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): Fit {
  const names = frequentSigns(observations.map(({ signs }) => signs));
  const columns = new Map(names.map((name, index) => [name, index + 1]));
  const rows = observations.map(({ signs }) =>
    Int32Array.from([0, ...new Set(signs.flatMap((sign) => columns.get(sign) ?? []))]),
  );
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const shares = observations.map(({ weight }) => weight / total);
  const found = descend(names.length + 1, (values) => {
    const slope = values.map((value, column) =>
      column === 0 ? 0 : (penalty / observations.length) * value,
    );
    for (const [index, row] of rows.entries()) {
      const error = chance(row, values) - (observations[index]?.yes ? 1 : 0);
      for (const column of row) slope[column] = at(slope, column) + at(shares, index) * error;
    }
    return slope;
  });
  return {
    bias: at(found, 0),
    weights: new Map(names.map((name, index) => [name, at(found, index + 1)])),
  };
}

/** The log odds that a fit gives to these signs. */
export function logOdds({ bias, weights }: Fit, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}

function chance(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const column of row) sum += at(weights, column);
  return 1 / (1 + Math.exp(-sum));
}
