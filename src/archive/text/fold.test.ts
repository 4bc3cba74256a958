import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slug } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Élodie Łukasz', 'elodie lukasz'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['ＦＵＬＬ　ｗｉｄｔｈ', 'full width'],
    ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
    ['Straße, Ærø', 'strasse aero'],
    ['GROẞ, Þóra, ŒUVRE', 'gross thora oeuvre'],
    ['Тестове Ім’я', 'тестове імя'],
    ['  — ', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('no character is left half folded', () => {
    const half: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = fold(`a${String.fromCodePoint(code)}b`);
      if (fold(folded) !== folded) half.push(code.toString(16));
    }
    expect(half).toEqual([]);
  });

  test('plain letters are folded like all others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(`${fold(text)} e`.trim()).toBe(fold(`${text} é`));
      }),
    );
  });
});

describe('slug', () => {
  test.each([
    ['Mira Solheim opens the pier', 'mira-solheim-opens-the-pier'],
    ['Ålesund: 5 boats!', 'alesund-5-boats'],
    ['“”', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('ends at a whole word and is never longer than asked', () => {
    expect(slug('one two three four', 9)).toBe('one-two');
    expect(slug('unbreakable', 5)).toBe('unbre');
  });

  test('holds nothing but letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
