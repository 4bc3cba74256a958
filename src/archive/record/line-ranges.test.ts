import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeLineRanges,
  decodeParagraphPlace,
  encodeLineRanges,
  encodeParagraphPlace,
} from './line-ranges.ts';

test('neighbouring lines share a range', () => {
  expect(encodeLineRanges([1, 3, 5, 6, 7])).toBe('1, 3, 5-7');
});

test('ranges give back the lines they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      expect(decodeLineRanges(encodeLineRanges(ascending))).toEqual(ascending);
    }),
  );
});

test.each([
  ['3', { firstLine: 3, lastLine: 3, column: 0 }],
  ['5-6', { firstLine: 5, lastLine: 6, column: 0 }],
  ['1:17', { firstLine: 1, lastLine: 1, column: 17 }],
])('%s is where a paragraph was read', (text, place) => {
  expect(decodeParagraphPlace(text)).toEqual(place);
  expect(encodeParagraphPlace(place)).toBe(text);
});
