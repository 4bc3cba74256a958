import { at, descend, frequentSigns } from './descend.ts';

/** One choice among several: the signs of each option, and which options are right; none right where all are wrong. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/**
 * Fits a conditional logit: of the options of each choice, and of taking none (which has no signs and the score 0),
 * the right ones are made likely. `penalty` / 2n times the square of the weights is added to the mean loss.
 */
export function fitChoices(choices: readonly Choice[], penalty: number): Map<string, number> {
  const names = frequentSigns(choices.flatMap(({ options }) => options));
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ options }) =>
    options.map((signs) =>
      Int32Array.from(new Set(signs.flatMap((sign) => columns.get(sign) ?? []))),
    ),
  );
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const found = descend(names.length, (values) => {
    const slope = values.map((value) => (penalty / choices.length) * value);
    for (const [index, choice] of choices.entries())
      learn(choice, rows[index] ?? [], values, slope, choice.weight / total);
    return slope;
  });
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
