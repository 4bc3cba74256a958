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

/** How often a sign must hold to be given a weight. */
const FEWEST = 25;
const STEPS = 200;
const RATE = 0.1;
/** Adam's rates of forgetting, after Kingma and Ba (2015). */
const [MOMENTUM, SCALING] = [0.9, 0.999];

/**
 * Fits a logistic regression: the least weighted mean log loss, with `penalty` / 2n times the square of the weights
 * (not of the bias) added. Always the same for the same observations in the same order.
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): Fit {
  const names = frequentSigns(observations);
  const columns = new Map(names.map((name, index) => [name, index + 1]));
  const rows = observations.map(({ signs }) =>
    Int32Array.from([0, ...new Set(signs.flatMap((sign) => columns.get(sign) ?? []))]),
  );
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const shares = observations.map(({ weight }) => weight / total);
  const found = new Float64Array(names.length + 1);
  const [mean, square] = [new Float64Array(found.length), new Float64Array(found.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = found.map((value, column) =>
      column === 0 ? 0 : (penalty / observations.length) * value,
    );
    for (const [index, row] of rows.entries()) {
      const error = chance(row, found) - (observations[index]?.yes ? 1 : 0);
      for (const column of row) slope[column] = at(slope, column) + at(shares, index) * error;
    }
    for (const [column, value] of slope.entries()) {
      mean[column] = MOMENTUM * at(mean, column) + (1 - MOMENTUM) * value;
      square[column] = SCALING * at(square, column) + (1 - SCALING) * value * value;
      const way = at(mean, column) / (1 - MOMENTUM ** step);
      const pace = Math.sqrt(at(square, column) / (1 - SCALING ** step)) + 1e-8;
      found[column] = at(found, column) - (RATE * way) / pace;
    }
  }
  return {
    bias: at(found, 0),
    weights: new Map(names.map((name, index) => [name, at(found, index + 1)])),
  };
}

/** The log odds that a fit gives to these signs. */
export function logOdds({ bias, weights }: Fit, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}

function frequentSigns(observations: readonly Observation[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of observations) {
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].flatMap(([sign, count]) => (count >= FEWEST ? [sign] : [])).sort();
}

function chance(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const column of row) sum += at(weights, column);
  return 1 / (1 + Math.exp(-sum));
}

function at(values: { readonly [index: number]: number }, index: number): number {
  return values[index] as number;
}
