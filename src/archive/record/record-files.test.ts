import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedBlock } from './article-record.ts';
import { inventRecord } from './invented-record.ts';
import { decodeRecord, encodeRecord } from './record-files.ts';

const record = (blocks: readonly RecordedBlock[], given = {}) =>
  inventRecord(
    {
      id: '2031-02-03-bridge-opens-in-arvenport',
      title: 'Bridge: "opens" in Arvenport',
      date: '2031-02-03',
      authors: ['Ilse Marrow'],
      source: 'bridge.txt',
      countries: ['NO'],
      evidence: {
        title: { from: 'headline', line: 1, start: 0, end: 28, reason: 'stands alone' },
      },
      paragraphs: ['3'],
      lines: [{ role: 'body', lines: '3', reason: 'a sentence' }],
      raw: { first: 1, lines: ['Bridge opens', '', 'It opens.'] },
      ...given,
    },
    blocks,
  );

describe('an article survives its files', () => {
  const printable = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !/\p{C}/u.test(text));
  const block = fc.record({
    kind: fc.constantFrom('paragraph', 'subhead', 'quotation', 'item'),
    text: fc.oneof(
      printable,
      fc.constantFrom(
        '# No heading',
        '~~struck~~',
        '| a | b |',
        '[^1]: note',
        'a  b\u00a0c',
        '- [ ] todo',
        'a -- b ... "c"',
        '1984. A year',
        '* star',
        '<script>alert(1)</script>',
        '<1@b.example> <+@b.example>',
        '> x',
        '---',
        '- a',
        '[a](b)',
        '&amp;',
        'www.example.org',
        '*a* _b_ `c`',
      ),
    ),
  }) as fc.Arbitrary<RecordedBlock>;

  test('whatever its paragraphs say', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const files = encodeRecord(record(blocks));
        expect(decodeRecord(files)).toEqual(record(blocks));
        expect(encodeRecord(decodeRecord(files))).toEqual(files);
      }),
    );
  });

  test('nothing printed in a clipping becomes markup', () => {
    const { article } = encodeRecord(
      record([{ kind: 'paragraph', text: '<img src=x onerror=alert(1)>' }]),
    );
    expect(article).toContain('\\<img');
  });
});

describe('the file for people', () => {
  test('quotes dates and times, folds no title and keeps a list in its line', () => {
    const title = 'word '.repeat(60).trim();
    const { article } = encodeRecord(record([], { time: '20:02', title }));
    expect(article).toContain("date: '2031-02-03'");
    expect(article).toContain("time: '20:02'");
    expect(article).toContain('authors: [Ilse Marrow]');
    expect(article.split('\n')).toContain(`title: ${title}`);
  });

  test('a misspelt key names itself', () => {
    const files = encodeRecord(record([]));
    const article = files.article.replace('title:', 'titel:');
    expect(() => decodeRecord({ ...files, article })).toThrow(/titel/);
  });
});

describe('the file for programs', () => {
  test('one entry stands in one line', () => {
    const { reading } = encodeRecord(record([]));
    expect(reading).toContain('\n{"role":"body","lines":"3","reason":"a sentence"}\n');
  });

  test('is refused where it is of another article or another format', () => {
    const files = encodeRecord(record([]));
    const reading = files.reading.replaceAll('bridge-opens', 'bridge-closes');
    expect(() => decodeRecord({ ...files, reading })).toThrow(/bridge-closes/);
    const older = files.reading.replace('"format": 1', '"format": 0');
    expect(() => decodeRecord({ ...files, reading: older })).toThrow(/format/);
  });
});
