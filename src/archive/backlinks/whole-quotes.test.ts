import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedQuote } from '../record/article-record.ts';
import { saidWhole, wholeQuotes } from './whole-quotes.ts';

describe('A quote within a quote', () => {
  const quote = (start: number, text: string, as: string, kind = 'direct') =>
    ({ in: 'p1s1', start, text, kind, speaker: { as }, reason: 'invented' }) as RecordedQuote;

  it('is not told once more, unless it is of another speaker', () => {
    const whole = quote(10, 'it was “unacceptable”, as “others say”', 'Tarn', 'reported');
    const quotes = [whole, quote(18, 'unacceptable', 'Tarn'), quote(37, 'others say', 'others')];
    expect(wholeQuotes(quotes)).toEqual([whole, quotes[2]]);
  });

  it('is told with the one that goes on in it, where a reporting clause cuts a quotation in two', () => {
    const first = { ...quote(1, 'The law', 'Tarn'), goesOn: 'is slow' };
    const quotes = [first, quote(22, 'is slow', 'Tarn'), quote(40, 'is slow', 'Brezh')];
    expect(wholeQuotes(quotes)).toEqual([first, quotes[2]]);
    expect(wholeQuotes(quotes).map(saidWhole)).toEqual(['The law … is slow', 'is slow']);
  });

  it('is one that a longer quote of the same speaker holds, wherever both begin', () => {
    const text = 'abcdefghijklmnop';
    const span = fc.record({
      start: fc.nat(9),
      length: fc.integer({ min: 1, max: 6 }),
      as: fc.constantFrom('Tarn', 'Brezh'),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (spans) => {
        const quotes = spans.map(({ start, length, as }) =>
          quote(start, text.slice(start, start + length), as),
        );
        const holds = (whole: RecordedQuote, part: RecordedQuote) =>
          whole.speaker?.as === part.speaker?.as &&
          whole.text.length > part.text.length &&
          whole.start <= part.start &&
          whole.start + whole.text.length >= part.start + part.text.length;
        expect(wholeQuotes(quotes)).toEqual(
          quotes.filter((part) => !quotes.some((whole) => holds(whole, part))),
        );
      }),
    );
  });

  it('in another paragraph is another quote', () => {
    const quotes = [
      quote(0, 'We trust Tarn', 'Brezh'),
      { ...quote(3, 'trust', 'Brezh'), in: 'p2s1' },
    ];
    expect(wholeQuotes(quotes)).toEqual(quotes);
  });
});
