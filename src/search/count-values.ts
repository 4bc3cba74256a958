import type { Answer, Counts, Result } from './pagefind.ts';

/** Entries that are read, at most, to settle what the index leaves open: some 2 kB each. */
export const MOST_READ = 100;

/**
 * How many results have each value of each filter. The index counts its own answers; results that are none of them
 * are read and counted, or, where they are too many, the answers only tell which values there are.
 */
export async function countValues(
  results: readonly Result[],
  answers: readonly Answer[],
): Promise<{ counts: Counts; exact: boolean }> {
  const ids = new Set(results.map(({ id }) => id));
  const same = answers.find(
    (answer) => answer.results.length === ids.size && answer.results.every(({ id }) => ids.has(id)),
  );
  if (same) return { counts: same.filters, exact: true };
  if (results.length > MOST_READ) return { counts: addUp(answers), exact: false };
  const entries = await Promise.all(results.map(({ data }) => data()));
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of entries)
    for (const [name, values] of Object.entries(filters)) {
      const counted = (counts[name] ??= {});
      for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
    }
  return { counts, exact: true };
}

function addUp(answers: readonly Answer[]): Counts {
  const sums: Record<string, Record<string, number>> = {};
  for (const { filters } of answers)
    for (const [name, values] of Object.entries(filters)) {
      const summed = (sums[name] ??= {});
      for (const [value, count] of Object.entries(values))
        summed[value] = (summed[value] ?? 0) + count;
    }
  return sums;
}
