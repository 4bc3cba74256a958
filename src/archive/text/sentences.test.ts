import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

const sentences = (text: string) =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  test.each([
    ['a stop and a capital', 'It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    ['a question, an exclamation', 'Why? Because! So be it.', ['Why?', 'Because!', 'So be it.']],
    [
      'closing marks',
      '“It rained.” She left. (So did I.) He stayed.',
      ['“It rained.”', 'She left.', '(So did I.)', 'He stayed.'],
    ],
    [
      'an abbreviation that ends a sentence',
      'He lives in the U.S. The talks go on.',
      ['He lives in the U.S.', 'The talks go on.'],
    ],
    [
      'a word that is an abbreviation elsewhere',
      'They sat. Then the sun. Nobody spoke.',
      ['They sat.', 'Then the sun.', 'Nobody spoke.'],
    ],
    ['an answer', 'No. Nobody came.', ['No.', 'Nobody came.']],
    [
      'a year',
      'It was built in 1997. Nobody knows why.',
      ['It was built in 1997.', 'Nobody knows why.'],
    ],
    ['a script without capitals', 'הוא בא. היא הלכה.', ['הוא בא.', 'היא הלכה.']],
  ])('cuts after %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    'Mr. Hadley met Sen. Lund and Brig. Gen. Vant of St. Elm.',
    'J.K. Vant met Dr. J. R. Okafor, who spoke at 5 p.m. Monday in the U.S. Senate.',
    'It costs 3.5 million, see No. 7 and Fig. 2 of Vol. 3.',
    'It rained... and rained, e.g. in Elm.',
    'On Jan. 5 the Elm Co. Ltd. office in Louisville, Ky. closed.',
    '2. Solheim spoke.',
    'Visit elm.example.org Tuesday',
  ])('%s is one sentence', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('sentences cover all that is not blank, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      'A',
      'b',
      '. ',
      '? ',
      '.',
      '…',
      '” ',
      '“',
      ' ',
      'Mr',
      '5',
      'U.S',
      '\u00a0',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
        let at = 0;
        for (const { start, end } of findSentences(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(any.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(any.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['.', '. ', '.”', '?!', ' ', '. (', 'A. ', 'a.'])(
    'runs of %j are read to their end',
    (run) => {
      const text = run.repeat(300_000);
      const ends = findSentences(text).map(({ end }) => end);
      expect(ends.every((end) => end <= text.length)).toBe(true);
    },
  );
});
