import { formatDate, type IsoDate } from '#archive/iso-date.ts';
import { formatSpan } from './format-span.ts';
import type { Part } from './parts.ts';
import type { Entry } from './timeline-entries.ts';

/** A day; or a span of days that a text speaks of as one, which has no `date`. */
export interface TimelineDay {
  readonly date?: IsoDate;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Entries by the day, or the span of days, that they stand on. */
export function composeDays(entries: readonly Entry[]): TimelineDay[] {
  const groups = Map.groupBy(entries, ({ date = '', to = '' }) => `${date} ${to}`);
  return [...groups.values()].map((ofDay): TimelineDay => {
    const { date, to } = ofDay[0] ?? {};
    if (date === undefined) return { label: '', entries: ofDay };
    if (to !== undefined) return { label: formatSpan(date, to), entries: ofDay };
    return { date, label: formatDate(date, 'EEEE d MMMM yyyy'), entries: ofDay };
  });
}

/** Entries that one page of a month, or a part of it, carries. */
export const LONGEST_PART = 100;

/**
 * The days of a month too long for one page, cut into parts, oldest first: what is added at the end of the month
 * changes the last part only.
 */
export function cutDays(days: readonly TimelineDay[]): Part<TimelineDay>[] {
  const parts: (Part<TimelineDay> & { items: TimelineDay[]; entries: number })[] = [];
  for (const day of days.flatMap(cutDay)) {
    const last = parts.at(-1);
    const { length } = day.entries;
    if (last && last.entries + length <= LONGEST_PART) {
      last.items.push(day);
      last.entries += length;
    } else parts.push({ n: parts.length + 1, items: [day], entries: length });
  }
  return parts.map(({ n, items }) => ({ n, items }));
}

/** A day of more entries than a part carries, in stretches. */
function cutDay(day: TimelineDay): TimelineDay[] {
  return Array.from({ length: Math.ceil(day.entries.length / LONGEST_PART) }, (_, n) => ({
    ...day,
    entries: day.entries.slice(n * LONGEST_PART, (n + 1) * LONGEST_PART),
  }));
}
