import { expect, test } from 'vitest';
import { bundleOf, hashText } from '../../views/search/bundles.ts';
import { bundleLists, composeColumn, composeDays, composeLists } from './filter-files.ts';

const entries = [
  { key: 'a', values: ['NO'] },
  { key: 'b', values: [] },
  { key: 'c', values: ['IS', 'NO'] },
];

test('a value lists its entries in their order', () => {
  expect([...composeLists('country', entries)]).toEqual([
    ['country NO', 'a c'],
    ['country IS', 'c'],
  ]);
});

test('every list is in the file of its name, and a name without one has a file too', () => {
  const bundles = bundleLists(composeLists('country', entries), 4);
  expect(bundles.size).toBe(16);
  expect(bundles.get(bundleOf(hashText('country IS'), 4))?.['country IS']).toBe('c');
});

test('a column has the values that most entries have first', () => {
  expect(composeColumn(entries, (code) => code.toLowerCase())).toEqual({
    values: [
      ['NO', 'no'],
      ['IS', 'is'],
    ],
    of: [[0], [], [1, 0]],
  });
});

test('days count their articles, undated ones too', () => {
  expect(composeDays([undefined, '2024-01-02', '2024-01-02', '2024-01-03'])).toEqual([
    ['', 1],
    ['2024-01-02', 2],
    ['2024-01-03', 1],
  ]);
});
