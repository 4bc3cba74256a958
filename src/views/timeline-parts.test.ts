import { expect, test } from 'vitest';
import { inventArchive } from './invented-archive.ts';
import { composeTimeline } from './timeline.ts';

test('a month too long for one page is cut between its days, and a new day changes the last part only', () => {
  const upTo = (days: number) =>
    composeTimeline(
      inventArchive({
        articles: Array.from({ length: days * 30 }, (_, n) => ({
          id: `a${String(n).padStart(4, '0')}`,
          date: `2025-04-${String(Math.floor(n / 30) + 1).padStart(2, '0')}`,
        })),
      }),
      'article',
    ).filter(({ scope }) => scope.month === '04');
  const [whole, ...parts] = upTo(8);
  expect(whole?.printsEntries).toBe(false);
  expect(whole?.elsewhere.map(({ date, part }) => [date?.slice(8), part])).toEqual([
    ['01', 1],
    ['02', 1],
    ['03', 1],
    ['04', 2],
    ['05', 2],
    ['06', 2],
    ['07', 3],
    ['08', 3],
  ]);
  expect(parts.map(({ count }) => count)).toEqual([90, 90, 60]);
  const entriesOf = (pages: typeof parts) => pages.map(({ years }) => years);
  expect(entriesOf(upTo(9).slice(1, 3))).toEqual(entriesOf(parts.slice(0, 2)));
});

test('a day of more than a page carries is in several parts', () => {
  const articles = Array.from({ length: 250 }, (_, n) => ({ id: `a${n}`, date: '2025-04-02' }));
  const pages = composeTimeline(inventArchive({ articles }), 'article');
  const counts = pages.flatMap(({ scope, count }) => (scope.part === undefined ? [] : [count]));
  expect(counts).toEqual([100, 100, 50]);
});
