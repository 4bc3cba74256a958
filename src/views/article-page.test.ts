import { expect, test } from 'vitest';
import { withExcerpts } from '#archive/excerpt/excerpts.ts';
import { composeArticlePages } from './article-page.ts';
import { composeSurroundings } from './surroundings.ts';
import { formatSpan } from './format-span.ts';
import { inventArchive } from './invented-archive.ts';
import { minutesToRead } from './reading-time.ts';
import type { IsoDate } from '#archive/iso-date.ts';

const archive = inventArchive({
  people: { 'ana-ruiz': 'Ana Ruiz', 'ana-ruiz-2': { name: 'A. Ruiz', sameAs: 'ana-ruiz' } },
  articles: [
    {
      id: 'old',
      title: 'Harbour opens in Port Ilse',
      titleFrom: 'first-sentence',
      date: '2025-01-05',
      evidence: { title: { from: 'first-sentence', line: 3, reason: 'no headline is printed' } },
      paragraphs: ['3:5', '4-6'],
      blocks: ['Mayor Ana Ruiz spoke.', 'Ruiz left.'],
      mentions: [
        {
          in: 'p1s1',
          start: 6,
          text: 'Ana Ruiz',
          person: 'ana-ruiz',
          how: 'full name',
          reason: 'r',
        },
        { in: 'p2s1', start: 0, text: 'Ruiz', person: 'ana-ruiz-2', how: 'surname', reason: 'r' },
      ],
      offices: [
        { in: 'p1s1', start: 0, text: 'Mayor', person: 'ana-ruiz', role: 'Mayor', reason: 'r' },
      ],
      related: [
        { headline: 'HARBOUR CLOSES AGAIN', line: 9 },
        { headline: 'Nobody has this', line: 10 },
      ],
    },
    { id: 'new', title: 'Harbour closes again', date: '2025-03-01' },
    { id: 'undated', title: 'No day' },
  ],
});
const page = (id: string) => {
  const article = archive.articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return composeArticlePages(archive)(article, composeSurroundings(archive)(article));
};

test('a merged person is one person with every spelling and the office as printed', () => {
  expect(page('old').people).toEqual([
    {
      subject: { kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' },
      first: 'p1s1',
      times: 2,
      spellings: ['Ana Ruiz', 'Ruiz'],
      offices: [{ title: 'Mayor', in: 'p1s1', inferred: false }],
      inferred: false,
    },
  ]);
});

test('a related headline leads to the article that has it, and back', () => {
  expect(page('old').related).toMatchObject([
    {
      headline: 'HARBOUR CLOSES AGAIN',
      line: 9,
      held: { id: 'new', title: 'Harbour closes again' },
    },
    { headline: 'Nobody has this', line: 10 },
  ]);
  expect(page('new').printedIn.map(({ id }) => id)).toEqual(['old']);
});

test('neighbours go by date, undated articles stand before all', () => {
  expect([page('old').earlier?.id, page('old').later?.id]).toEqual(['undated', 'new']);
  expect(page('new').later).toBeUndefined();
});

test('what is missing is said and not filled in; a derived title says so', () => {
  const absent = page('undated').fields.filter(({ value }) => value === undefined);
  expect(absent.map(({ label }) => label)).toEqual(['Published', 'Outlet', 'By']);
  expect(page('old').titleMade).toBe('made from the first sentence');
  expect(page('new').titleMade).toBeUndefined();
});

test('paragraphs know the raw line they begin on', () => {
  expect(page('old').blocks.map(({ line }) => line)).toEqual([3, 4]);
});

test('an archive of excerpts prints the first paragraph', () => {
  const excerpts = withExcerpts(
    inventArchive({
      settings: { publish: 'excerpt' },
      articles: [{ id: 'a', blocks: ['One.', 'Two.'] }],
    }),
  );
  const [article] = excerpts.articles;
  expect(
    article &&
      composeArticlePages(excerpts)(article, composeSurroundings(excerpts)(article)).printed,
  ).toBe(1);
});

test.each([
  ['2025-02-01', '2025-02-28', 'February 2025'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2025-02-03', '2025-02-03', '3 February 2025'],
  ['2025-02-03', '2025-03-04', '3 February 2025 to 4 March 2025'],
])('%s to %s is said as %s', (from, to, words) => {
  expect(formatSpan(from as IsoDate, to as IsoDate)).toBe(words);
});

test('reading time counts signs where there are no blanks', () => {
  expect(minutesToRead('')).toBe(1);
  expect(minutesToRead('word '.repeat(476))).toBe(2);
  expect(minutesToRead('字'.repeat(952))).toBe(2);
});
