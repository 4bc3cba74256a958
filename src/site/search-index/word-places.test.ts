import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeItem, encodeArray, encodeNumber, encodeText, endOfItem } from './cbor.ts';
import { splitPages } from './split-pages.ts';
import { joinWords } from './word-places.ts';

/** Which words stand where on the pages of a slice. */
type Page = Readonly<Record<string, readonly number[]>>;

const page = fc.dictionary(
  fc.constantFrom('ada', 'bay', 'Ωmega', 'z'),
  fc
    .uniqueArray(fc.nat({ max: 70_000 }), { minLength: 1 })
    .map((places) => places.sort((a, b) => a - b)),
);

function encodeSlice(pages: readonly Page[]): { pages: readonly Page[]; words: Buffer } {
  const words = [...new Set(pages.flatMap((page) => Object.keys(page)))].map((word) => {
    let last = 0;
    const held = pages.flatMap((page, n) => {
      const places = page[word];
      if (!places) return [];
      const distances = places.map((place, at) => encodeNumber(place - (places[at - 1] ?? 0)));
      const entry = encodeArray([encodeNumber(n - last), encodeArray(distances), encodeArray([])]);
      last = n;
      return [entry];
    });
    return encodeArray([encodeText(word), encodeArray(held), encodeArray([])]);
  });
  return { pages, words: Buffer.concat(words) };
}

function decodeWords(words: readonly Buffer[]): Record<string, [number, number[]][]> {
  const read = words.map((bytes) => {
    const [word, pages] = decodeItem(bytes, 0) as unknown as [string, [number, number[]][]];
    let number = 0;
    const places = pages.map(([distance, of]): [number, number[]] => {
      let place = 0;
      return [(number += distance), of.map((step) => (place += step))];
    });
    return [word, places] as const;
  });
  return Object.fromEntries(read);
}

test('slices joined are the words of all their pages', () => {
  fc.assert(
    fc.property(fc.array(fc.array(page, { maxLength: 4 }), { maxLength: 5 }), (slices) => {
      const joined = joinWords(slices.map(encodeSlice));
      const whole = joinWords([encodeSlice(slices.flat())]);
      expect(joined).toEqual(whole);
      const read = decodeWords(joined.map(({ bytes }) => bytes));
      for (const [n, words] of slices.flat().entries())
        for (const [word, places] of Object.entries(words))
          expect(read[word]?.find(([page]) => page === n)?.[1]).toEqual(places);
    }),
  );
});

test('words come in the order of their bytes', () => {
  const words = joinWords([encodeSlice([{ z: [1], Ωmega: [2], ada: [3] }])]);
  expect(words.map(({ word }) => word)).toEqual(['ada', 'z', 'Ωmega']);
});

test('a document of pieces becomes a page for each', () => {
  const content = '¶¶ ada ¶ bay z ¶¶ ¶ bay bay';
  const { words } = encodeSlice([{ z: [0] }, { ada: [1], bay: [3, 7, 8], z: [4] }]);
  const split = splitPages({
    pages: [
      { document: 0, words: 1, content: '¶¶ z', anchors: [] },
      { document: 1, words: 8, content, anchors: [] },
    ],
    words,
  });
  expect(split.pages.map(({ document, piece }) => [document, piece])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ]);
  expect(split.pages[1]?.tokens).toEqual(['ada', '¶', 'bay', 'z']);
  const items: Buffer[] = [];
  for (let at = 0; at < split.words.length; at = endOfItem(split.words, at))
    items.push(split.words.subarray(at, endOfItem(split.words, at)));
  expect(decodeWords(items)).toMatchObject({
    ada: [[1, [0]]],
    bay: [
      [1, [2]],
      [2, [1, 2]],
    ],
    z: [[1, [3]]],
  });
});
