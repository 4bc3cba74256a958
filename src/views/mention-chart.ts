import type { Archive, Article } from '#archive/archive.ts';
import type { Occurrence } from '#archive/backlinks/dossier.ts';

/** A month (`2025-06`) or year (`2025`): how often something is named, and in how many articles. */
export interface ChartColumn {
  readonly period: string;
  readonly mentions: number;
  readonly articles: number;
  /** Whether the archive holds any article of this period, whatever it names. */
  readonly held: boolean;
}

export interface MentionChart {
  readonly unit: 'month' | 'year';
  /** Every period of the archive's span, those without any article included, so that silence shows as what it is. */
  readonly columns: readonly ChartColumn[];
  readonly most: number;
}

/**
 * The periods of an archive's span, and of which of them it holds articles; made once for the charts of all pages. Not
 * how many: that changes with every article, and all pages with it.
 */
export interface Calendar {
  readonly unit: 'month' | 'year';
  readonly held: ReadonlyMap<string, boolean>;
}

const MOST_MONTHS = 96;

/** Months, or years where the archive spans many; undefined where no article has a date. */
export function composeCalendar({ articles }: Pick<Archive, 'articles'>): Calendar | undefined {
  const dates = articles.flatMap(({ date }) => date ?? []);
  const [last, first] = [dates[0], dates.at(-1)];
  if (!first || !last) return undefined;
  const months = listMonths(first, last);
  const unit = months.length <= MOST_MONTHS ? 'month' : 'year';
  const held = new Set(dates.map((date) => periodOf(unit, date)));
  const periods = months.map((month) => periodOf(unit, month));
  return { unit, held: new Map(periods.map((period) => [period, held.has(period)])) };
}

/** Mentions over the span of the whole archive; undefined where no article has a date. */
export function composeMentionChart(
  occurrences: readonly Occurrence[],
  calendar: Calendar | undefined,
): MentionChart | undefined {
  if (!calendar) return undefined;
  const { unit, held } = calendar;
  const dated = occurrences.filter(({ article }) => article.date !== undefined);
  const period = ({ date }: Pick<Article, 'date'>) => periodOf(unit, date ?? '');
  const mentions = countBy(dated.map(({ article }) => period(article)));
  const articles = countBy([...new Set(dated.map(({ article }) => article))].map(period));
  const columns = [...held].map(([period, held]) => ({
    period,
    mentions: mentions.get(period) ?? 0,
    articles: articles.get(period) ?? 0,
    held,
  }));
  const most = columns.reduce((greatest, column) => Math.max(greatest, column.mentions), 1);
  return { unit, columns, most };
}

function periodOf(unit: Calendar['unit'], date: string): string {
  return date.slice(0, unit === 'month' ? 7 : 4);
}

/** All months from one date to another, both included. */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last.slice(0, 7)) return months;
    months.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
