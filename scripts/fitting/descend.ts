const STEPS = 200;
const RATE = 0.1;
/** Adam's rates of forgetting, after Kingma and Ba (2015). */
const [MOMENTUM, SCALING] = [0.9, 0.999];

/**
 * Goes down from zero along a slope, by Adam's steps: `slopeAt` takes the values found so far and returns how steep the
 * loss is in each. Always the same for the same slope.
 */
export function descend(
  size: number,
  slopeAt: (found: Float64Array) => Float64Array,
): Float64Array {
  const found = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    for (const [column, value] of slopeAt(found).entries()) {
      mean[column] = MOMENTUM * at(mean, column) + (1 - MOMENTUM) * value;
      square[column] = SCALING * at(square, column) + (1 - SCALING) * value * value;
      const way = at(mean, column) / (1 - MOMENTUM ** step);
      const pace = Math.sqrt(at(square, column) / (1 - SCALING ** step)) + 1e-8;
      found[column] = at(found, column) - (RATE * way) / pace;
    }
  }
  return found;
}

/** How often a sign must hold to be given a weight. */
const FEWEST = 25;

/** The signs that hold in enough of these lists, in the order of the alphabet. */
export function frequentSigns(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const signs of lists) {
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].flatMap(([sign, count]) => (count >= FEWEST ? [sign] : [])).sort();
}

/** The number at a place that is known to exist. */
export function at(values: { readonly [index: number]: number }, index: number): number {
  return values[index] as number;
}
