import { getDayOfYear } from 'date-fns/getDayOfYear';
import { getDaysInYear } from 'date-fns/getDaysInYear';
import { parseISO } from 'date-fns/parseISO';
import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { formatDate, isoDate, type IsoDate } from '#archive/iso-date.ts';
import { composeCalendar, type CalendarMonth } from './calendar.ts';
import { formatSpan } from './format-span.ts';
import { yearOf } from './year-of.ts';

/** Days one after the other without an article. */
export interface Silence {
  readonly label: string;
  readonly days: number;
}

/** An outlet's or a person's days of a year. */
export interface CoverageRow {
  readonly name: string;
  /** The person's id. */
  readonly id?: string;
  readonly articles: number;
  readonly days: number;
  /** The days as a path of strokes, a unit a day. */
  readonly strokes: string;
  /** The longest between the first and the last day of the archive in this year. */
  readonly silence?: Silence | undefined;
}

export interface CoverageMonth {
  readonly key: string;
  readonly label: string;
  readonly calendar: CalendarMonth;
}

export interface CoverageYear {
  readonly year: string;
  readonly articles: number;
  readonly days: number;
  readonly length: number;
  readonly strokes: string;
  readonly silence?: Silence | undefined;
  readonly months: readonly CoverageMonth[];
  readonly outlets: readonly CoverageRow[];
  readonly people: readonly CoverageRow[];
  /** How many outlets and people are not shown. */
  readonly moreOutlets: number;
  readonly morePeople: number;
}

const MOST_ROWS = 24;
const FEWEST_DAYS = 2;

/** Articles of each year, the latest year first; undated ones last. */
export function yearsCovered({ articles }: Pick<Archive, 'articles'>): Map<string, Article[]> {
  return Map.groupBy(articles, yearOf);
}

/** The calendar of a year: its days with and without an article, of the archive, of outlets and of people. */
export function composeCoverageYear(
  year: string,
  articles: readonly Article[],
  find: Pick<Backlinks['find'], 'person'>,
): CoverageYear {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const span = [dates[0], dates.at(-1)] as const;
  const counts = countBy(dates);
  const row = (name: string, ofRow: readonly Article[], id?: string): CoverageRow => {
    const days = daysOf(ofRow);
    return {
      name,
      ...(id !== undefined && { id }),
      articles: ofRow.length,
      days: days.length,
      strokes: strokesOf(days),
      silence: longestSilence(days, span),
    };
  };
  const outlets = rowsOf(
    groupByAll(articles, ({ publisher }) => (publisher ? [publisher] : [])),
    row,
  );
  const people = rowsOf(
    groupByAll(articles, (article) => peopleOf(article, find)),
    (id, ofPerson) => row(find.person(id)?.record.name ?? id, ofPerson, id),
  );
  const days = daysOf(articles);
  return {
    year,
    articles: articles.length,
    days: days.length,
    length: getDaysInYear(parseISO(`${year}-01-01`)),
    strokes: strokesOf(days),
    silence: longestSilence(days, span),
    months: Array.from({ length: 12 }, (_, index) => {
      const key = `${year}-${String(index + 1).padStart(2, '0')}`;
      const first = isoDate(`${key}-01`);
      return {
        key,
        label: first ? formatDate(first, 'MMMM yyyy') : key,
        calendar: composeCalendar(key, counts),
      };
    }),
    outlets: outlets.slice(0, MOST_ROWS),
    people: people.slice(0, MOST_ROWS),
    moreOutlets: Math.max(0, outlets.length - MOST_ROWS),
    morePeople: Math.max(0, people.length - MOST_ROWS),
  };
}

/** Those named on several days, those with most days first. */
function rowsOf(
  groups: ReadonlyMap<string, readonly Article[]>,
  row: (key: string, articles: readonly Article[]) => CoverageRow,
): CoverageRow[] {
  return [...groups]
    .map(([key, articles]) => row(key, articles))
    .sort((a, b) => b.days - a.days || b.articles - a.articles || compare(a.name, b.name))
    .filter(({ days }, _, all) => days >= FEWEST_DAYS || all.length <= MOST_ROWS);
}

function groupByAll(articles: readonly Article[], keysOf: (article: Article) => string[]) {
  const groups = new Map<string, Article[]>();
  for (const article of articles)
    for (const key of new Set(keysOf(article))) {
      const known = groups.get(key);
      if (known) known.push(article);
      else groups.set(key, [article]);
    }
  return groups;
}

function peopleOf({ people }: Article, find: Pick<Backlinks['find'], 'person'>): string[] {
  return people.flatMap((id) => find.person(id)?.record.id ?? []);
}

function countBy(dates: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}

function daysOf(articles: readonly Article[]): IsoDate[] {
  return [...new Set(articles.flatMap(({ date }) => date ?? []))].sort();
}

function strokesOf(days: readonly IsoDate[]): string {
  return days.map((day) => `M${getDayOfYear(parseISO(day)) - 1} 0h1v1h-1z`).join('');
}

const DAY = 86_400_000;

function longestSilence(
  days: readonly IsoDate[],
  [first, last]: readonly [IsoDate | undefined, IsoDate | undefined],
): Silence | undefined {
  if (!first || !last) return undefined;
  const at = (day: IsoDate) => Date.parse(day);
  const marks = [at(first) - DAY, ...days.map(at), at(last) + DAY];
  let longest = { from: 0, days: 0 };
  for (const [index, mark] of marks.slice(1).entries()) {
    const before = marks[index] as number;
    const between = Math.round((mark - before) / DAY) - 1;
    if (between > longest.days) longest = { from: before + DAY, days: between };
  }
  if (longest.days === 0) return undefined;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10) as IsoDate;
  const to = day(longest.from + (longest.days - 1) * DAY);
  return { days: longest.days, label: formatSpan(day(longest.from), to) };
}
