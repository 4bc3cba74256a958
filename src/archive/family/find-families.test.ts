import { expect, test } from 'vitest';
import { findFamilies } from './find-families.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
const agency = words(0, 300);
const texts = [
  { id: 'agency', text: agency },
  { id: 'cut', text: `${words(5000, 40)} ${words(0, 200)}` },
  { id: 'other', text: words(9000, 300) },
  { id: 'copy-b', text: words(20_000, 120) },
  { id: 'copy-a', text: words(20_000, 120).toUpperCase() },
];

test('a cut reprint belongs to the family of the agency text, with the overlap shown', () => {
  const family = findFamilies(texts).find(({ members }) =>
    members.some(({ id }) => id === 'agency'),
  );
  expect(family?.kind).toBe('reprint');
  expect(family?.members.map(({ id }) => id)).toEqual(['agency', 'cut']);
  expect(family?.members[0]?.overlap).toBeGreaterThan(0.75);
});

test('copies are duplicates whatever their case', () => {
  const family = findFamilies(texts).find(({ kind }) => kind === 'duplicate');
  expect(family?.members).toEqual([
    { id: 'copy-a', nearest: 'copy-b', overlap: 1 },
    { id: 'copy-b', nearest: 'copy-a', overlap: 1 },
  ]);
});

test('unrelated texts have no family, and the order of texts does not matter', () => {
  expect(findFamilies(texts).flatMap(({ members }) => members.map(({ id }) => id))).not.toContain(
    'other',
  );
  expect(findFamilies([...texts].reverse())).toEqual(findFamilies(texts));
});

test('a shared quotation makes no family', () => {
  const quotation = words(50_000, 40);
  const one = `${words(30_000, 200)} ${quotation}`;
  const two = `${quotation} ${words(40_000, 200)}`;
  expect(
    findFamilies([
      { id: 'one', text: one },
      { id: 'two', text: two },
    ]),
  ).toEqual([]);
});
