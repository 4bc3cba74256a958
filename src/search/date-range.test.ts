import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeFilter } from './date-range.ts';

const YEARS = ['2019', '2020', '2021', '2022'];
const day = fc
  .date({
    min: new Date('2018-06-01T00:00:00Z'),
    max: new Date('2023-06-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** In how many of the filter's parts a day falls. */
function timesWithin(filter: ReturnType<typeof rangeFilter>, date: string): number {
  const [year, month, single] = (
    filter as unknown as { any: Record<string, { any: string[] }>[] }
  ).any.map((part) => Object.values(part)[0]?.any ?? []);
  return [
    year?.includes(date.slice(0, 4)),
    month?.includes(date.slice(0, 7)),
    single?.includes(date),
  ].filter(Boolean).length;
}

test('a day of the range is within it exactly once, any other not at all', () => {
  fc.assert(
    fc.property(day, day, day, (from, to, date) => {
      const known = YEARS.includes(date.slice(0, 4));
      const within = known && date >= from && date <= to;
      expect(timesWithin(rangeFilter(from, to, YEARS), date)).toBe(within ? 1 : 0);
    }),
  );
});

test('whole years and months stay whole', () => {
  expect(rangeFilter('2019-12-31', '2021-02-28', YEARS)).toEqual({
    any: [
      { year: { any: ['2020'] } },
      { month: { any: ['2021-01', '2021-02'] } },
      { day: { any: ['2019-12-31'] } },
    ],
  });
});

test('a missing end is open', () => {
  expect(rangeFilter('2022-01-01', undefined, YEARS)).toMatchObject({
    any: [{ year: { any: ['2022'] } }, { month: { any: [] } }, { day: { any: [] } }],
  });
});
