import { expect, test } from 'vitest';
import { findDirectHits, readNames } from './names.ts';

const person = (name: string, also: string[] = [], count = 1) => ({
  kind: 'person' as const,
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  also,
  count,
});
const names = readNames([
  person('Vasyl Zhelenskyy', [], 4),
  person('Mykola Shumyhal'),
  person('Ada Marsh', ['A. Marsh'], 2),
  person('Greta Marsden', [], 9),
  { kind: 'country', id: 'FR', name: 'France', also: ['French Republic'], count: 3 },
]);
const found = (query: string) =>
  findDirectHits(query, names).map(({ named, how }) => `${named.name} (${how})`);

test.each(['Zhelensky', 'Zhelenskiy', 'Желенский', 'Желенський', 'Vasyl Zhelenskyi'])(
  '%s is a spelling of the name',
  (query) => expect(found(query)).toEqual(['Vasyl Zhelenskyy (whole)']),
);

test('Arabic script, with its few vowels, is a spelling too', () => {
  expect(found('جيلينسكي')).toEqual([]);
  expect(found('زهيلينسكي')).toEqual(['Vasyl Zhelenskyy (whole)']);
  expect(found('ژلنسکی')).toEqual(['Vasyl Zhelenskyy (whole)']);
  expect(found('شوميهال')).toEqual(['Mykola Shumyhal (whole)']);
  expect(found('دا')).toEqual([]);
});

test('h and g of one Cyrillic letter are the same', () => {
  expect(found('Shumygal')).toEqual(['Mykola Shumyhal (whole)']);
  expect(found('Шумигаль')).toEqual(['Mykola Shumyhal (whole)']);
});

test('a whole surname comes before names that only begin so', () => {
  expect(found('marsh')).toEqual(['Ada Marsh (whole)']);
  expect(found('mars')).toEqual(['Greta Marsden (part)', 'Ada Marsh (part)']);
});

test('a given name alone is not taken for the person', () => {
  expect(found('greta')).toEqual(['Greta Marsden (part)']);
});

test('countries are found by all their names', () => {
  expect(found('french republic')).toEqual(['France (whole)']);
});

test('nothing is found for nothing', () => {
  expect(found(' — ')).toEqual([]);
});
