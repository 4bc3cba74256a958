import { expect, test } from 'vitest';
import { findFamilies } from './find-families.ts';
import { shinglesOf } from './shingles.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
const kept = (id: string, text: string) => ({ id, shingles: shinglesOf(text) });
const agency = words(0, 300);
const texts = [
  kept('agency', agency),
  kept('cut', `${words(5000, 40)} ${words(0, 200)}`),
  kept('other', words(9000, 300)),
  kept('copy-b', words(20_000, 120)),
  kept('copy-a', words(20_000, 120).toUpperCase()),
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
  expect(findFamilies([kept('one', one), kept('two', two)])).toEqual([]);
});

test('a text that stands whole in a longer one is a reprint of it, not its copy', () => {
  const [family] = findFamilies([kept('whole', words(0, 300)), kept('part', words(0, 200))]);
  expect(family).toEqual({
    kind: 'reprint',
    members: [
      { id: 'part', nearest: 'whole', overlap: 1 },
      { id: 'whole', nearest: 'part', overlap: 1 },
    ],
  });
});

test('texts of a few words have no family, however alike', () => {
  expect(findFamilies([kept('a', words(0, 20)), kept('b', words(0, 20))])).toEqual([]);
  expect(findFamilies([kept('a', words(0, 40)), kept('b', words(0, 40))])).toHaveLength(1);
});

test('of several that share as much the first by id is the nearest', () => {
  const same = ['c', 'a', 'b'].map((id) => kept(id, words(0, 100)));
  expect(findFamilies(same)[0]?.members.map(({ id, nearest }) => [id, nearest])).toEqual([
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
  ]);
});
