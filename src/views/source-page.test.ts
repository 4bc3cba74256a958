import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventArchive, type InventedArticle } from './invented-archive.ts';
import { composeSiblings } from './lines.ts';
import { composeSourcePage } from './source-page.ts';

function page(fields: Omit<InventedArticle, 'id'>) {
  const [article] = inventArchive({ articles: [{ id: 'a', ...fields }] }).articles;
  if (!article) throw new Error('no article');
  return composeSourcePage(article);
}

const clipping = page({
  sourceText: 'The Ilse Post\n\n5 May 2025\nThe harbour opened.\nIt rained.\nSubscribe!\n',
  paragraphs: ['4-5'],
  evidence: {
    date: { from: 'date-line', line: 3, start: 0, end: 10, reason: 'a day alone on a line' },
  },
  lines: [
    { role: 'publisher', lines: '1', reason: 'name of a newspaper' },
    { role: 'date-line', lines: '3', reason: 'a day' },
    { role: 'body', lines: '4-5', reason: 'sentences' },
    { role: 'appeal', lines: '6', reason: 'asks the reader' },
  ],
});

test('every line that is not blank is either shown or set aside', () => {
  expect(clipping.count).toEqual({ lines: 5, shown: 2, setAside: 3 });
  expect(clipping.lines.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a line of the text leads to its paragraph', () => {
  expect(clipping.lines.map(({ paragraph }) => paragraph)).toEqual([
    undefined,
    undefined,
    undefined,
    'p1',
    'p1',
    undefined,
  ]);
});

test('the words a field was read from are marked', () => {
  expect(clipping.lines[2]?.pieces).toEqual([{ text: '5 May 2025', field: 'date' }]);
  expect(clipping.lines[2]?.fields).toEqual(['date (a day alone on a line)']);
});

test('a line that no record speaks of is set aside and says so', () => {
  const { lines, count } = page({ sourceText: 'One\nTwo' });
  expect(count).toEqual({ lines: 2, shown: 0, setAside: 2 });
  expect(lines[0]?.reason).toContain('no role');
});

test('a line of another article of the same clipping says which one it belongs to', () => {
  const sourceText = 'Harbour opens\nIt opened.\n';
  const roles = (first: number) => [
    { role: 'headline', lines: String(first), reason: 'a headline' },
    { role: 'body', lines: String(first + 1), reason: 'a sentence' },
  ];
  const archive = inventArchive({
    articles: [
      { id: 'one', source: 'one.txt', sourceText, lines: roles(1) },
      {
        id: 'two',
        title: 'Quotas fall',
        source: 'one.txt',
        part: 2,
        raw: { first: 3, lines: ['Quotas fall', 'They fell.'] },
        lines: roles(3),
      },
    ],
  });
  const [one, two] = archive.articles;
  if (!one || !two) throw new Error('no articles');
  expect(composeSiblings(archive)(one)).toEqual([two]);
  const { lines, count } = composeSourcePage(two);
  expect(count).toEqual({ lines: 2, shown: 1, setAside: 1 });
  expect(lines.map(({ n, role, shown }) => [n, role, shown])).toEqual([
    [3, 'headline', false],
    [4, 'body', true],
  ]);
});

test('marking evidence never changes a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, start, end) => {
      const line = text.replaceAll(/[\r\n\uFEFF]/g, '');
      const { lines } = page({
        sourceText: `${line}\n`,
        evidence: { title: { from: 'headline', line: 1, start, end, reason: 'r' } },
      });
      expect(lines[0]?.pieces.map((piece) => piece.text).join('')).toBe(line);
    }),
  );
});
