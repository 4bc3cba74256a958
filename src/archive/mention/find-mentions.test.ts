import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../text/document.ts';
import { textAt } from '../text/span.ts';
import { findMentions } from './find-mentions.ts';

function kinds(text: string): string[] {
  return findMentions(parseDocument(text)).mentions.map(
    ({ kind, text: printed }) => `${kind} ${printed}`,
  );
}

test('persons, bodies, countries and places in the order of the text', () => {
  expect(kinds('Anna Harker of the European Council flew from Norway to Paris, she said.')).toEqual(
    ['person Anna Harker', 'organisation European Council', 'country Norway', 'place Paris'],
  );
});

test('a country inside a person’s name is no country', () => {
  expect(kinds('Coach Michael Jordan said so. Jordan laughed.')).toEqual([
    'person Michael Jordan',
    'person Jordan',
  ]);
});

const words = fc.constantFrom(
  ...'Anna Harker Jordan the of European Council Ministry Norway Norwegian Paris New York said NATO (NATO) U.S. Bank'.split(
    ' ',
  ),
);

test('mentions are in order, do not overlap and print what the text says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 40 }),
      (parts) => {
        const document = parseDocument(parts.join(' '));
        let end = 0;
        for (const { span, text } of findMentions(document).mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(textAt(document.text, span)).toBe(text);
          end = span.end;
        }
      },
    ),
  );
});
