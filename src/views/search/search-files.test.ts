import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsFor, bundleOf, hashText } from './bundles.ts';
import { articleOf, decodeEntryId, encodeEntryId, quoteKey } from './entry-id.ts';
import { keysOfName, keysOfTyped } from './name-keys.ts';
import { searchWords } from './search-words.ts';
import { partFile, partOf, splitByPrefix } from './prefix-parts.ts';

test('an id says which entry it is, how long its head is, and about how long it is', () => {
  const id = encodeEntryId(quoteKey('29dff2f', 40), 3, 541);
  const { length, ...rest } = decodeEntryId(id);
  expect(rest).toEqual({ key: '29dff2f-14', article: '29dff2f', head: 3 });
  expect(length / 541).toBeCloseTo(1, 0);
  expect(articleOf('29dff2f')).toBe('29dff2f');
});

test('as many bundles as are needed, all of about the same size', () => {
  expect(bitsFor(5, 2)).toBe(1);
  expect(bitsFor(1, 4)).toBe(0);
  const bits = bitsFor(4000, 4);
  const counts = new Map<string, number>();
  for (let n = 0; n < 4000; n++) {
    const bundle = bundleOf(hashText(`person ada-${n}`), bits);
    counts.set(bundle, (counts.get(bundle) ?? 0) + 1);
  }
  expect(counts.size).toBeLessThanOrEqual(512);
  expect(Math.max(...counts.values())).toBeLessThan(40);
});

const word = fc.stringMatching(/^[abc]{1,5}$/);

test('an item is in the part of each of its keys, whatever there is beside it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 80 }),
      fc.integer({ min: 4, max: 20 }),
      (words, most) => {
        const parts = splitByPrefix(words, (one) => [one], most);
        const names = new Set(parts.keys());
        for (const one of words) expect(parts.get(partOf(one, names))).toContain(one);
      },
    ),
  );
});

test('parts are small, and those of a beginning have what most want first', () => {
  const words = Array.from({ length: 1000 }, (_, n) => `w${n.toString(8)}`);
  const parts = splitByPrefix(words, (one) => [one], 40);
  for (const part of parts.values()) expect(part.length).toBeLessThanOrEqual(41);
  expect(parts.get('')?.slice(0, 3)).toEqual(['w0', 'w1', 'w2']);
  expect(partFile('')).toBe('_');
  expect(partFile('ж1')).toBe('_4361');
});

test.each([
  ['Zhelensky', 'Vasyl Zhelenskyy'],
  ['Желенський', 'Vasyl Zhelenskyy'],
  ['زهيلينسكي', 'Vasyl Zhelenskyy'],
  ['mars', 'Greta Marsden'],
  ['zak', 'Olga Zakharova'],
  ['o', 'Yuo O'],
])('%s is looked up where %s is', (typed, name) => {
  const keys = keysOfName({ name, also: [] });
  const looked = searchWords(typed).flatMap(keysOfTyped);
  expect(looked.some((key) => keys.some((known) => known.startsWith(key)))).toBe(true);
});
