import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeShard, sharePages } from './shard.ts';

describe('a part is named by its number and the number of all', () => {
  test.each([
    ['1/1', { part: 1, of: 1 }],
    ['2/8', { part: 2, of: 8 }],
    ['8/8', { part: 8, of: 8 }],
  ])('%s', (text, shard) => expect(decodeShard(text)).toEqual(shard));

  test.each(['0/8', '9/8', '2', '2/', '/8', '2/0', '-1/8', '1.5/8', '2/8/9', ''])(
    'and by nothing else: %j',
    (text) => expect(decodeShard(text)).toBeUndefined(),
  );
});

const YEARS = ['undated', '2019', '2020', '2021', '2022', '2023'];
/** The years of articles, by their ids. */
const archives = fc
  .array(fc.constantFrom(...YEARS), { minLength: 1, maxLength: 80 })
  .map((years) => new Map(years.map((year, n) => [`story-${n}`, year])));
const parts = fc.integer({ min: 1, max: 9 });

test('every page has one part, and all that belongs to a year the same', () => {
  fc.assert(
    fc.property(archives, parts, (years, of) => {
      const partOf = sharePages(years, of);
      const all = Array.from({ length: of }, (_, n) => n + 1);
      expect(partOf('/about/')).toBeOneOf(all);
      for (const [id, year] of years) {
        const part = partOf(`/articles/${id}/`);
        expect(part).toBeOneOf(all);
        expect(partOf(`/articles/${id}`)).toBe(part);
        expect(partOf(`/articles/${id}/source/`)).toBe(part);
        expect(partOf(`/data/quotes-${year}.json`)).toBe(part);
      }
    }),
  );
});

test('later years are in later parts, what is undated before them', () => {
  fc.assert(
    fc.property(archives, parts, (years, of) => {
      const partOf = sharePages(years, of);
      const inOrder = YEARS.filter((year) => [...years.values()].includes(year)).map((year) =>
        partOf(`/data/articles-${year}.csv`),
      );
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect(inOrder[0]).toBe(1);
    }),
  );
});

test('years of one size are shared out evenly', () => {
  const years = new Map(
    ['2031', '2030', '2033', '2032'].flatMap((year) =>
      Array.from({ length: 10 }, (_, n) => [`${year}-story-${n}`, year] as const),
    ),
  );
  const partOf = sharePages(years, 2);
  const parts = ['2030', '2031', '2032', '2033'].map((year) => partOf(`/data/quotes-${year}.csv`));
  expect(parts).toEqual([1, 1, 2, 2]);
});

test('pages of no year are spread over all parts', () => {
  const partOf = sharePages(new Map(), 4);
  const paths = Array.from({ length: 400 }, (_, n) => `/people/person-${n}/`);
  const counts = [...Map.groupBy(paths, partOf).values()].map(({ length }) => length);
  expect(counts).toHaveLength(4);
  expect(Math.min(...counts)).toBeGreaterThan(70);
});
