import { expect, test } from 'vitest';
import { composeCalendar } from './calendar.ts';
import { composeCoverage } from './coverage.ts';
import { composeFrontPage } from './front-page.ts';
import { inventArchive } from './invented-archive.ts';
import { shorten } from '#archive/text/shorten.ts';
import { composeEntries, ENTRY_KINDS } from './timeline-entries.ts';
import { composeTimeline, type Scope } from './timeline.ts';
import type { IsoDate } from '#archive/iso-date.ts';

const dates = (...days: string[]) => days as IsoDate[];
const office = {
  in: 'p1s1',
  start: 0,
  text: 'Mayor',
  person: 'ana-ruiz',
  role: 'Mayor',
  reason: 'r',
};
const archive = inventArchive({
  people: { 'ana-ruiz': 'Ana Ruiz', 'bo-lund': 'Bo Lund' },
  articles: [
    {
      id: 'c',
      date: '2025-04-02',
      publisher: 'Ilse Post',
      people: ['ana-ruiz'],
      blocks: ['Mayor Ana Ruiz.'],
      offices: [office],
    },
    {
      id: 'a',
      date: '2024-12-30',
      people: ['ana-ruiz', 'bo-lund'],
      blocks: ['Mayor Ana Ruiz.'],
      offices: [office],
    },
    {
      id: 'b',
      date: '2025-04-02',
      time: '08:00',
      people: ['bo-lund'],
      blocks: ['He meets her in May.'],
      days: [
        { in: 'p1s1', start: 16, text: 'May', from: '2025-05-01', to: '2025-05-31', reason: 'r' },
      ],
    },
    { id: 'u' },
  ],
});
const pageOf = (scope: Scope) =>
  composeTimeline(archive, scope.kind).find(
    ({ scope: other }) => JSON.stringify(other) === JSON.stringify(scope),
  );

test('every year and month with articles has a page, and the whole one is there even when empty', () => {
  const scopes = composeTimeline(archive, 'article').map(({ scope: { year, month } }) =>
    [year, month].filter(Boolean).join('-'),
  );
  expect(scopes).toEqual(['', '2024', '2025', '2024-12', '2025-04']);
  const empty = ENTRY_KINDS.flatMap((kind) => composeTimeline(inventArchive({}), kind));
  expect(empty.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});

test('a gap over the turn of a year is told in each year', () => {
  const dates = ['2031-10-05', '2033-03-02'];
  const across = inventArchive({
    articles: dates.map((date) => ({ id: date, date, blocks: ['Fog.'] })),
  });
  const [first, second] = composeTimeline(across, 'article')[0]?.years ?? [];
  expect(first?.gap).toBe('Nothing from November 2031 to December 2032');
  expect(second?.months[0]?.gap).toBe('Nothing in January and February 2033');
  expect(second?.gap).toBeUndefined();
});

test('entries stand on their days, oldest first, and months without any are told', () => {
  const page = pageOf({ kind: 'article' });
  expect(page?.years.map(({ year }) => year)).toEqual(['2024', '2025']);
  const april = page?.years[1]?.months[0];
  expect(april?.gap).toBe('Nothing from January to March 2025');
  expect(
    april?.days?.map(({ label, entries }) => [label, entries.map(({ articleId }) => articleId)]),
  ).toEqual([['Wednesday 2 April 2025', ['c', 'b']]]);
  expect(page?.undated.map(({ articleId }) => articleId)).toEqual(['u']);
});

test('what has no date has a page of its own where the whole is too long to print', () => {
  const scopes = (articles: number) =>
    composeTimeline(
      inventArchive({
        articles: [
          { id: 'u' },
          ...Array.from({ length: articles }, (_, n) => ({ id: `a${n}`, date: '2025-04-02' })),
        ],
      }),
      'article',
    ).flatMap(({ scope, count }) => (scope.undated ? [count] : []));
  expect(scopes(3)).toEqual([]);
  expect(scopes(400)).toEqual([1]);
});

test('choices of filters count the entries that they leave', () => {
  expect(pageOf({ kind: 'article' })?.choices.person).toEqual([
    { id: 'ana-ruiz', name: 'Ana Ruiz', count: 2 },
    { id: 'bo-lund', name: 'Bo Lund', count: 2 },
  ]);
});

test('an office stands where it is seen first, and only there', () => {
  expect(composeEntries(archive, 'office').map(({ articleId }) => articleId)).toEqual(['a']);
});

test('a day that an article speaks of stands on that day', () => {
  expect(composeEntries(archive, 'day').map(({ date, articleId }) => [date, articleId])).toEqual([
    ['2025-05-01', 'b'],
  ]);
});

test('a span of days is told as one and never stands on its first day', () => {
  const [year] = pageOf({ kind: 'day' })?.years ?? [];
  expect(year?.months[0]?.days?.map(({ date, label }) => [date, label])).toEqual([
    [undefined, 'May 2025'],
  ]);
  const wide = inventArchive({
    articles: [
      {
        id: 'a',
        blocks: ['In 2022 and on 5 May 2022.'],
        days: [
          { in: 'p1s1', start: 3, text: '2022', from: '2022-01-01', to: '2022-12-31', reason: 'r' },
          {
            in: 'p1s1',
            start: 15,
            text: '5 May 2022',
            from: '2022-05-05',
            to: '2022-05-05',
            reason: 'r',
          },
        ],
      },
    ],
  });
  const pages = composeTimeline(wide, 'day');
  expect(pages.map(({ scope: { month }, count }) => [month, count])).toEqual([
    [undefined, 2],
    [undefined, 2],
    ['05', 1],
  ]);
  expect(pages[0]?.years[0]?.spans?.map(({ label }) => label)).toEqual(['2022']);
});

test('where the page of all years is too long, the long spans of a short year have a page that it leads to', () => {
  const speaking = (id: string, from: string, to: string) => ({
    id,
    date: '2025-06-01',
    blocks: ['Then and later.'],
    days: [{ in: 'p1s1', start: 0, text: 'Then', from, to, reason: 'r' }],
  });
  const days = Array.from({ length: 80 }, (_, n) =>
    speaking(`day-${n}`, '2024-05-05', '2024-05-05'),
  );
  const long = inventArchive({ articles: [...days, speaking('span', '2021-01-01', '2021-12-31')] });
  const pages = composeTimeline(long, 'day');
  expect(pages[0]?.years.map(({ year, ofSpans }) => [year, ofSpans])).toContainEqual(['2021', 1]);
  expect(pages.map(({ scope }) => scope)).toContainEqual({
    kind: 'day',
    year: '2021',
    spans: true,
  });
});

test('coverage has every month between the first and the last, in the finest grain that can be drawn', () => {
  expect(composeCoverage([])).toBeUndefined();
  expect(
    composeCoverage(dates('2025-01-01', '2025-01-03'))?.buckets.map(({ count }) => count),
  ).toEqual([1, 0, 1]);
  const months = composeCoverage(dates('2024-11-30', '2025-02-01', '2025-02-02'));
  expect(months?.grain).toBe('month');
  expect(months?.buckets.map(({ key, count }) => `${key}: ${count}`)).toEqual([
    '2024-11: 1',
    '2024-12: 0',
    '2025-01: 0',
    '2025-02: 2',
  ]);
  expect(composeCoverage(dates('1999-12-31', '2025-01-01'))?.buckets).toHaveLength(27);
});

test('a sheet of a calendar begins on the right day of the week', () => {
  const february = composeCalendar('2024-02', new Map([['2024-02-29', 2]]));
  expect(february.firstColumn).toBe(4);
  expect(february.days).toHaveLength(29);
  expect(february.days.at(-1)?.count).toBe(2);
});

test('the front page counts days without an article and ranks by articles', () => {
  const front = composeFrontPage(archive);
  expect(front.span).toMatchObject({
    first: '2024-12-30',
    last: '2025-04-02',
    days: 94,
    empty: 92,
  });
  expect(front.latest.map(({ articleId }) => articleId)).toEqual(['b', 'c', 'a', 'u']);
  expect(front.connected[0]).toMatchObject({ id: 'a', others: 2, people: 2 });
  expect(composeFrontPage(inventArchive({})).latest).toEqual([]);
});

test('a shortened text ends between words and never within a sign', () => {
  expect(shorten('one two three', 9)).toBe('one two\u00A0…');
  expect(shorten('short', 9)).toBe('short');
  expect(shorten('x'.repeat(8) + '😀'.repeat(8), 9)).toBe(`${'x'.repeat(8)}\u00A0…`);
});
