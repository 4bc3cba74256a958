import type { Archive } from '#archive/archive.ts';
import { civilDate, type IsoDate } from '#archive/iso-date.ts';

/** The first day of the first year and the last of the last of which the archive holds articles. */
export interface ArchiveSpan {
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
}

/**
 * The span of an archive, whose articles stand newest first, in whole years: so that a line over it stays as it is when
 * an article is added.
 */
export function spanOfArchive({ articles }: Pick<Archive, 'articles'>): ArchiveSpan {
  const dates = articles.flatMap(({ date }) => date ?? []);
  const [last, first] = [dates[0], dates.at(-1)].map((date) => Number(date?.slice(0, 4)));
  if (!first || !last) return { first: undefined, last: undefined };
  return { first: civilDate(first, 1, 1), last: civilDate(last, 12, 31) };
}

/** Where a day lies between the ends of the span: hundredths, kept off the edges so that a mark there is whole. */
export function shareOfSpan(date: IsoDate, { first, last }: ArchiveSpan): number {
  if (!first || !last || first === last) return 50;
  const [from, to, at] = [first, last, date].map(momentOf) as [number, number, number];
  return Math.round((2 + ((at - from) / (to - from)) * 96) * 10) / 10;
}

/** A day as a number, evenly counted: its midnight in UTC, where all days are of one length. */
function momentOf(date: IsoDate): number {
  return Date.parse(date);
}

/** A span in whole years that holds some days as well, which may lie before or after it. */
export function widenSpan(span: ArchiveSpan, dates: readonly IsoDate[]): ArchiveSpan {
  const years = [...dates, span.first, span.last].flatMap((date) => date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)].map(Number);
  if (!first || !last) return span;
  return { first: civilDate(first, 1, 1), last: civilDate(last, 12, 31) };
}

/** So many years have room for their numbers under a line. */
const MOST_YEARS = 8;

/** The years of a span with their first days; of many, some. */
export function yearsOfSpan({ first, last }: ArchiveSpan): { year: string; start: IsoDate }[] {
  if (!first || !last) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = Math.ceil((to - from + 1) / MOST_YEARS);
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step)
    .map((year) => ({ year: String(year), start: civilDate(year, 1, 1) }))
    .filter((of): of is { year: string; start: IsoDate } => of.start !== undefined);
}
