import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Archive } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** The first and last day of which the archive holds an article. */
export interface ArchiveSpan {
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
}

/** The span of an archive; its articles stand newest first. */
export function spanOfArchive({ articles }: Pick<Archive, 'articles'>): ArchiveSpan {
  const dates = articles.flatMap(({ date }) => date ?? []);
  return { first: dates.at(-1), last: dates[0] };
}

/** Where a day lies between the ends of the span: hundredths, kept off the edges so that a mark there is whole. */
export function shareOfSpan(date: IsoDate, { first, last }: ArchiveSpan): number {
  if (!first || !last || first === last) return 50;
  const whole = differenceInCalendarDays(parseISO(last), parseISO(first));
  const part = differenceInCalendarDays(parseISO(date), parseISO(first));
  return Math.round((2 + (part / whole) * 96) * 10) / 10;
}
