/** One choice among several: the signs of each option, and which options are right; none right where all are wrong. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** How often a sign must hold to be given a weight. */
const FEWEST = 25;
const STEPS = 200;
const RATE = 0.1;
/** Adam's rates of forgetting, after Kingma and Ba (2015). */
const [MOMENTUM, SCALING] = [0.9, 0.999];

/**
 * Fits a conditional logit: of the options of each choice, and of taking none (which has no signs and the score 0),
 * the right ones are made likely. `penalty` / 2n times the square of the weights is added to the mean loss.
 */
export function fitChoices(choices: readonly Choice[], penalty: number): Map<string, number> {
  const names = frequentSigns(choices);
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ options }) =>
    options.map((signs) =>
      Int32Array.from(new Set(signs.flatMap((sign) => columns.get(sign) ?? []))),
    ),
  );
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Float64Array(names.length);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = found.map((value) => (penalty / choices.length) * value);
    for (const [index, choice] of choices.entries())
      learn(choice, rows[index] ?? [], found, slope, choice.weight / total);
    for (const [column, value] of slope.entries()) {
      mean[column] = MOMENTUM * at(mean, column) + (1 - MOMENTUM) * value;
      square[column] = SCALING * at(square, column) + (1 - SCALING) * value * value;
      const way = at(mean, column) / (1 - MOMENTUM ** step);
      const pace = Math.sqrt(at(square, column) / (1 - SCALING ** step)) + 1e-8;
      found[column] = at(found, column) - (RATE * way) / pace;
    }
  }
  return new Map(names.map((name, index) => [name, at(found, index)]));
}

/** Adds what one choice says of the slope: each option's chance, less its chance among the right ones. */
function learn(
  { right }: Choice,
  rows: readonly Int32Array[],
  found: Float64Array,
  slope: Float64Array,
  share: number,
): void {
  const scores = rows.map((row) => row.reduce((sum, column) => sum + at(found, column), 0));
  const top = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, each) => sum + each, Math.exp(-top));
  const good = odds.reduce((sum, each, index) => sum + (right[index] ? each : 0), 0);
  for (const [index, row] of rows.entries()) {
    const chance = at(odds, index) / all;
    const wanted = right[index] ? at(odds, index) / good : 0;
    for (const column of row) slope[column] = at(slope, column) + share * (chance - wanted);
  }
}

function frequentSigns(choices: readonly Choice[]): string[] {
  const counts = new Map<string, number>();
  for (const { options } of choices) {
    for (const sign of options.flatMap((signs) => [...new Set(signs)]))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].flatMap(([sign, count]) => (count >= FEWEST ? [sign] : [])).sort();
}

function at(values: { readonly [index: number]: number }, index: number): number {
  return values[index] as number;
}
