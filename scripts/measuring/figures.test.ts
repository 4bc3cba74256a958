import { expect, test } from 'vitest';
import { figure, formatComparison, formatGrowth, type Column } from './figures.ts';

const column = (size: number, seconds: number, bytes?: number): Column => ({
  size,
  figures: [figure('build', 's', seconds), figure('page', 'kB', bytes)],
});

test('figures of several sizes stand beside each other, with the factors between them', () => {
  expect(formatGrowth('articles', [column(100, 2, 1500), column(1000, 25, 4500)])).toBe(
    [
      'articles  100  1,000  100 → 1,000',
      'build, s    2     25      × 12.50',
      'page, kB  1.5    4.5       × 3.00',
    ].join('\n'),
  );
});

test('what is not known has no factor', () => {
  expect(formatGrowth('articles', [column(100, 2), column(1000, 25, 4500)])).toMatch(
    /page, kB +– +4\.5$/,
  );
});

test('two runs are compared where they have the same sizes', () => {
  const now = [column(100, 1, 3000), column(1000, 9)];
  expect(formatComparison([column(100, 2, 1500)], now)).toBe(
    [
      '100       before  now  now ÷ before',
      'build, s       2    1        × 0.50',
      'page, kB     1.5    3        × 2.00',
    ].join('\n'),
  );
});
