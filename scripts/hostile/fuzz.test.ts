import { expect, test } from 'vitest';
import { fuzzReaders } from './fuzz.ts';

test('no bytes make a reader throw, and what is recorded of them is true', async () => {
  const runs = Number(process.env['DATELINE_RUNS'] ?? 250);
  await expect(
    fuzzReaders(runs, Number(process.env['DATELINE_SEED'] ?? 1)),
  ).resolves.toBeUndefined();
});
