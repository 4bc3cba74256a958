import { describe, expect, test } from 'vitest';
import { parseDocument } from '../text/document.ts';
import { isGlued } from './glued-words.ts';
import { findWords } from './words.ts';

describe('words that lost the blank between them', () => {
  test.each([
    ['PoliticsAnnika Dornbach spoke', ['Politics', 'Annika', 'Dornbach', 'spoke']],
    ["visitors'Annika Dornbach spoke", ['visitors', 'Annika', 'Dornbach', 'spoke']],
    [
      'Anna DornbachAnna Lind DornbachSouth Elmwood',
      ['Anna', 'Dornbach', 'Anna', 'Lind', 'Dornbach', 'South', 'Elmwood'],
    ],
    ['McKay and LeBlanc', ['McKay', 'and', 'LeBlanc']],
    ['SoftBank and FitzAnna', ['SoftBank', 'and', 'FitzAnna']],
  ])('%s', (text, words) => {
    expect(findWords(parseDocument(text)).map((word) => word.text)).toEqual(words);
  });

  test.each([
    ['NewsElmwood', true],
    ['SoftBank', true],
    ['AbdulAziz', false],
    ['DeSantis', false],
    ['Elmwood', false],
  ])('%s is no name: %s', (text, glued) => {
    expect(isGlued(text)).toBe(glued);
  });
});
