import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument, parseDocument } from '../text/document.ts';
import { findQuotes } from './find-quotes.ts';
import { mentionsOf } from './fixtures/mentions-of.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

interface Expected {
  readonly people: readonly string[];
  readonly quotes: readonly unknown[];
}

describe('findQuotes', () => {
  const cases = readdirSync(FIXTURES, { withFileTypes: true }).filter((one) => one.isDirectory());
  test.each(cases.map((one) => one.name))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'),
    ) as Expected;
    const quotes = findQuotes(parseDocument(text), mentionsOf(text, expected.people));
    expect(
      quotes.map(({ kind, text: words, goesOn, speaker, verb }) => ({
        kind,
        text: words,
        ...(goesOn === undefined ? {} : { goesOn }),
        by: speaker.kind === 'person' ? speaker.name : null,
        ...(speaker.kind === 'unattributed' ? {} : { as: speaker.as }),
        ...(verb === undefined ? {} : { verb }),
      })),
    ).toEqual(expected.quotes);
  });

  test('a role that was traced elsewhere names the speaker', () => {
    const text = 'Ana Brel left. Later, the keeper of the seal said the door was “wide open”.';
    const start = text.indexOf('the keeper');
    const reference = {
      span: { start, end: start + 'the keeper of the seal'.length },
      person: 'Ana Brel',
      reason: 'only Ana Brel holds this office in the article',
    };
    const quotes = findQuotes(parseDocument(text), mentionsOf(text, ['Ana Brel']), [reference]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([
      expect.objectContaining({ kind: 'person', name: 'Ana Brel', reason: reference.reason }),
      expect.objectContaining({ kind: 'person', name: 'Ana Brel', as: 'the keeper of the seal' }),
    ]);
  });

  test('a block set as a quotation is a speech, its last line the speaker', () => {
    const text = 'We left the keys on the table and walked to the sea — Ana Brel';
    const document = composeDocument([
      { kind: 'paragraph', text: 'The family moved in spring.' },
      { kind: 'quotation', text },
    ]);
    const [quote, ...rest] = findQuotes(document, mentionsOf(document.text, ['Ana Brel']));
    expect(rest).toEqual([]);
    expect(quote).toMatchObject({
      kind: 'pulled',
      text: 'We left the keys on the table and walked to the sea',
      speaker: { kind: 'person', name: 'Ana Brel' },
    });
  });
});

const PIECES = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '„', ' ', ' ', '\n\n', ', ', '. ', ': ', ' – ', '(', ')', '? ',
  'Ana Brel', 'Brel', 'the minister', 'he', 'said', 'told', 'that', 'according to', 'who', 'calls', 'saying',
  'and', 'the boat', 'is red', '1980s', '12"', 'I', 'NUNN: ',
]; // prettier-ignore

describe('findQuotes on any text', () => {
  const anyText = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  const everywhere = fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 200 }));

  test('quotes are the words at their place, inside one block, in order', () => {
    fc.assert(
      fc.property(everywhere, (text) => {
        const document = parseDocument(text);
        let at = 0;
        for (const quote of findQuotes(document, mentionsOf(text, ['Ana Brel']))) {
          const { start, end } = quote.span;
          expect(text.slice(start, end)).toBe(quote.text);
          expect(quote.text.trim()).toBe(quote.text);
          expect(quote.text).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          expect(document.blocks.some(({ span }) => span.start <= start && end <= span.end)).toBe(
            true,
          );
          at = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('speakers are named where the text names them', () => {
    fc.assert(
      fc.property(everywhere, (text) => {
        for (const { speaker } of findQuotes(parseDocument(text), mentionsOf(text, ['Ana Brel'])))
          if (speaker.kind !== 'unattributed')
            expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.as);
      }),
      { numRuns: 300 },
    );
  });

  const RUNS = [
    '“',
    '"a" ',
    "'a ",
    '‘a ',
    '(',
    '“a “',
    'he said ',
    'he said, ',
    'said that ',
    '– ',
    'a ',
    'a, ',
    'Q: ',
    '"',
    '„',
    'A. ',
    'A: ',
  ];
  test.each(RUNS)('runs of %j are read to their end', (run) => {
    const text = run.repeat(Math.ceil(200_000 / run.length));
    expect(Array.isArray(findQuotes(parseDocument(text), []))).toBe(true);
  });
});
