import { describe, expect, test } from 'vitest';
import type { Column } from './figures.ts';
import { findSteep } from './growth.ts';
import { LONG_LINES, longLine } from './long-lines.ts';
import { READERS } from './readers.ts';

const columns = (times: Readonly<Record<string, readonly (number | undefined)[]>>): Column[] =>
  [10, 20, 40, 80].map((size, n) => ({
    size,
    figures: Object.entries(times).map(([what, values]) => ({
      what,
      unit: 'ms',
      value: values[n],
    })),
  }));

describe('Steep growth', () => {
  test('is told from linear growth and from chance', () => {
    const steep = findSteep(
      columns({
        'linear: dots': [20, 40, 80, 160],
        'square: spaces': [10, 40, 160, 640],
        'short and by chance: said': [0.1, 0.1, 0.1, 1],
      }),
    );
    expect(steep).toEqual([{ what: 'square: spaces', factor: 4 }]);
  });

  test('is told from what was measured, where the longest texts were left out', () => {
    const steep = findSteep(columns({ 'cube: quotes': [150, 1_200, 9_600, undefined] }));
    expect(steep).toEqual([{ what: 'cube: quotes', factor: 8 }]);
  });
});

describe('A long line', () => {
  test.each(LONG_LINES.map(([kind, repeated, frame]) => [kind, repeated, frame] as const))(
    'of %s has its length, and words at both ends',
    (_, repeated, frame) => {
      const line = longLine(repeated, 1_000, frame);
      expect(line).toHaveLength(1_000);
      expect(line).toMatch(/^\S.*\S$/);
    },
  );

  test.each(READERS.map(({ name, prepare }) => [name, prepare] as const))(
    'is read by the reader of %s, whatever it is made of',
    async (_, prepare) => {
      for (const [, repeated, frame] of LONG_LINES)
        await prepare(longLine(repeated, 1_000, frame))();
    },
  );
});
