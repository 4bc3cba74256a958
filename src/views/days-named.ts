import type { Dossier } from '#archive/backlinks/dossier.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** A day on which an article names somebody or something: where first, and how often in all articles of the day. */
export interface DayNamed {
  readonly date: IsoDate;
  readonly article: string;
  readonly at: string;
  readonly times: number;
}

/** The days of a dossier, oldest first; articles without a date stand on none. */
export function daysNamed({ occurrences }: Dossier<unknown>): DayNamed[] {
  const days = Map.groupBy(occurrences, ({ article }) => article.date);
  return [...days]
    .flatMap(([date, [first, ...more]]): DayNamed[] =>
      date && first
        ? [{ date, article: first.article.id, at: first.mention.in, times: more.length + 1 }]
        : [],
    )
    .reverse();
}
