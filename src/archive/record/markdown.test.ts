import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFrontMatter, type ArticleRecord, type RecordedBlock } from './article-record.ts';
import { decodeMarkdown, decodeRecord, encodeMarkdown, encodeRecord } from './markdown.ts';

const frontMatter = articleFrontMatter.parse({
  id: '2031-02-03-bridge-opens-in-arvenport',
  title: 'Bridge: "opens" in Arvenport',
  date: '2031-02-03',
  authors: ['Ilse Marrow'],
  source: 'bridge.txt',
  sourceHash: 'a'.repeat(64),
  people: [],
  countries: ['NO'],
  organisations: [],
  places: [],
  offices: [],
  quotes: [],
  days: [],
  mentions: [],
  related: [],
  evidence: {
    title: { from: 'headline', line: 1, start: 0, end: 28, reason: 'stands alone above the text' },
  },
  paragraphs: ['3'],
  lines: [{ role: 'body', lines: '3', reason: 'a sentence' }],
});

const record = (blocks: readonly RecordedBlock[]): ArticleRecord => ({ ...frontMatter, blocks });

describe('an article survives its file', () => {
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
        '1984. A year',
        '* star',
        '<script>alert(1)</script>',
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
        const file = encodeRecord(record(blocks));
        expect(decodeRecord(file)).toEqual(record(blocks));
        expect(encodeRecord(decodeRecord(file))).toBe(file);
      }),
    );
  });

  test('nothing printed in a clipping becomes markup', () => {
    const file = encodeRecord(
      record([{ kind: 'paragraph', text: '<img src=x onerror=alert(1)>' }]),
    );
    expect(file).toContain('\\<img');
  });
});

describe('front matter', () => {
  test('dates and times are quoted and titles are not folded', () => {
    const file = encodeRecord({ ...record([]), time: '20:02', title: 'word '.repeat(60).trim() });
    expect(file).toContain("date: '2031-02-03'");
    expect(file).toContain("time: '20:02'");
    expect(file.split('\n').find((line) => line.startsWith('title:'))?.length).toBeGreaterThan(280);
  });

  test.each([
    '---js\nmodule.exports = {}\n---\n',
    '---javascript\n1\n---\n',
    '--- json\n{}\n---\n',
    'no front matter',
  ])('refuses %j', (file) => {
    expect(() => decodeMarkdown(file)).toThrow(/Front matter may only be YAML/);
  });

  test('a file saved on Windows is read like any other', () => {
    const file = '\uFEFF---\r\nname: a\r\n---\r\n\r\nA note.\r\n';
    expect(decodeMarkdown(file)).toMatchObject({ data: { name: 'a' }, body: '\nA note.\n' });
  });

  test('equal files do not share what was read from them', () => {
    const file = encodeMarkdown({ names: ['a'] }, '');
    const first = decodeMarkdown(file).data as { names: string[] };
    first.names.push('b');
    expect(decodeMarkdown(file).data).toEqual({ names: ['a'] });
  });

  test('a misspelt key names itself', () => {
    const file = encodeRecord(record([])).replace('title:', 'titel:');
    expect(() => decodeRecord(file)).toThrow(/titel/);
  });

  test('refuses doubled keys and alias bombs', () => {
    expect(() => decodeMarkdown('---\na: 1\na: 2\n---\n')).toThrow(/unique/);
    expect(() => decodeMarkdown('---\na: &x [1]\nb: [*x, *x]\n---\n')).toThrow(/alias/i);
  });
});
