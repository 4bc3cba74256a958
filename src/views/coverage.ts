import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from '#archive/iso-date.ts';
import { FEWEST_FOR_BARS } from './evidence-scale.ts';

export type Grain = 'day' | 'month' | 'year';

/** A day, month or year and how much there is of it. `key` is `2025-06-05`, `2025-06` or `2025`. */
export interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** How much there is over time: every day, month or year from the first to the last, those with nothing too. */
export interface Coverage {
  readonly grain: Grain;
  readonly buckets: readonly Bucket[];
}

/** Bars that fit on a phone with a gap between them. */
const MOST_DAYS = 62;
const MOST_MONTHS = 72;

const LENGTH = { day: 10, month: 7, year: 4 } as const;
const LABEL = { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' } as const;

/** Coverage in the finest grain that can still be drawn; `undefined` without any dates. */
export function composeCoverage(dates: readonly IsoDate[]): Coverage | undefined {
  const [first, last] = extent(dates);
  if (first === undefined || last === undefined) return undefined;
  const grain = grainFor(first, last);
  const counts = new Map<string, number>();
  for (const date of dates) {
    const key = date.slice(0, LENGTH[grain]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const buckets = [...stepsBetween(first, last, grain)].map((date) => {
    const key = format(date, 'yyyy-MM-dd').slice(0, LENGTH[grain]);
    return { key, label: format(date, LABEL[grain]), count: counts.get(key) ?? 0 };
  });
  return { grain, buckets };
}

function grainFor(first: IsoDate, last: IsoDate): Grain {
  if (daysBetween(first, last) <= MOST_DAYS) return 'day';
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  return months <= MOST_MONTHS ? 'month' : 'year';
}

function* stepsBetween(first: IsoDate, last: IsoDate, grain: Grain): Generator<Date> {
  const end = last.slice(0, LENGTH[grain]);
  const start = parseISO(first.slice(0, LENGTH[grain]));
  for (let step = 0; ; step++) {
    const date =
      grain === 'day'
        ? addDays(start, step)
        : addMonths(start, grain === 'month' ? step : step * 12);
    if (format(date, 'yyyy-MM-dd').slice(0, LENGTH[grain]) > end) return;
    yield date;
  }
}

/** The first and the last of some dates. */
export function extent(dates: readonly IsoDate[]): readonly [IsoDate?, IsoDate?] {
  const sorted = [...dates].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? [] : [first, last];
}

/** How many days a span has, the first and the last included. */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

/** A day with what there is of it. */
export interface DayCounted {
  readonly date: IsoDate;
  readonly count: number;
}

/** The days themselves, the oldest first: of so few articles that bars would say less; of more none. */
export function countFewDays(dates: readonly IsoDate[], articles: number): DayCounted[] {
  if (articles >= FEWEST_FOR_BARS) return [];
  const byDay = Map.groupBy([...dates].sort(), (date) => date);
  return [...byDay].map(([date, { length }]) => ({ date, count: length }));
}
