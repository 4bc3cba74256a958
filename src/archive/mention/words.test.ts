import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../text/document.ts';
import { findWords } from './words.ts';

const words = (text: string) => findWords(parseDocument(text));

describe('findWords', () => {
  test('leaves out possessive endings and second halves of compounds', () => {
    expect(words("Lund's boats, the Lund-led crew").map(({ text }) => text)).toEqual([
      'Lund',
      'boats',
      'the',
      'Lund',
      'crew',
    ]);
  });

  test('says where a capital tells nothing', () => {
    const opening = words('She said: “Nobody came.” Then Lund left.').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['She', 'Nobody', 'Then']);
  });

  test('words stand in the text where they say, in order, none twice', () => {
    const pieces = fc.constantFrom(
      'Lund',
      "O'Brien",
      '’s',
      'é',
      ' ',
      '. ',
      '-',
      'led',
      'U.S.',
      '7',
      '“',
      '\n',
    );
    const any = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(any, fc.string({ unit: 'grapheme' })), (text) => {
        let at = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
      }),
    );
  });
});
