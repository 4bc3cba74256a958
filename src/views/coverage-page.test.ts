import { expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '#archive/backlinks/invented-archive.ts';
import { composeCoverageYear, yearsCovered } from './coverage-page.ts';

const archive = inventArchive({
  people: [{ id: 'ana-brezh', name: 'Ana Brezh' }],
  articles: [
    { id: 'a', date: '2031-01-02', publisher: 'Ilse Post', paragraphs: ['It rained.'] },
    { id: 'b', date: '2031-01-02', publisher: 'Ilse Post', paragraphs: ['It rained on.'] },
    { id: 'c', date: '2031-01-10', publisher: 'Fjord Courier', paragraphs: ['It cleared.'] },
    { id: 'd', paragraphs: ['Undated.'] },
  ],
});
const covered = yearsCovered(archive);
const year = composeCoverageYear('2031', covered.get('2031') ?? [], composeBacklinks(archive).find);

test('an article without a date stands on no day', () => {
  expect([...covered].map(([name, { length }]) => [name, length])).toEqual([
    ['2031', 3],
    ['undated', 1],
  ]);
});

test('days count once, and the longest time without an article lies between them', () => {
  expect([year.articles, year.days, year.length]).toEqual([3, 2, 365]);
  expect(year.silence).toEqual({ days: 7, label: '3 January 2031 to 9 January 2031' });
  expect(
    year.months[0]?.calendar.days.flatMap(({ day, count }) => (count ? [[day, count]] : [])),
  ).toEqual([
    [2, 2],
    [10, 1],
  ]);
});

test('an outlet is silent from the first to the last article of the archive where it has none', () => {
  expect(
    year.outlets.map(({ name, days, articles, silence }) => [name, days, articles, silence]),
  ).toEqual([
    ['Ilse Post', 1, 2, { days: 8, label: '3 January 2031 to 10 January 2031' }],
    ['Fjord Courier', 1, 1, { days: 8, label: '2 January 2031 to 9 January 2031' }],
  ]);
  expect(year.outlets[1]?.strokes).toBe('M9 0h1v1h-1z');
});
