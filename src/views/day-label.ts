import type { Article } from '#archive/archive.ts';
import { formatDate, type IsoDate } from '#archive/iso-date.ts';

/** "1 December 2025" for running text: it stays on one line. */
export function dayInText(date: IsoDate, pattern = 'd MMMM yyyy'): string {
  return formatDate(date, pattern.replaceAll(' ', '\u00A0'));
}

/** "1 December 2025"; says so where an article has no date. */
export function dayLabel(article: Pick<Article, 'date'>): string {
  return article.date ? formatDate(article.date) : 'undated';
}

/** "Between 2 September 2024 and 1 December 2025", "on …" where it is one day; nothing where no article has a date. */
export function spanLabel(articles: readonly Pick<Article, 'date'>[]): string | undefined {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return undefined;
  return first === last
    ? dayInText(first)
    : `${dayInText(first, first.slice(0, 4) === last.slice(0, 4) ? 'd MMMM' : 'd MMMM yyyy')} – ${dayInText(last)}`;
}
