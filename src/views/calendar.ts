import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parseISO } from 'date-fns/parseISO';
import { civilDate, formatDate, type IsoDate } from '#archive/iso-date.ts';

export interface CalendarDay {
  readonly date: IsoDate;
  readonly day: number;
  readonly count: number;
  readonly label: string;
}

/** A month as a sheet of a calendar, weeks beginning on Monday. */
export interface CalendarMonth {
  /** The column of the first day: 1 is Monday. */
  readonly firstColumn: number;
  readonly days: readonly CalendarDay[];
}

/** The sheet of a month (`2025-06`) with how much each day has. */
export function composeCalendar(month: string, counts: ReadonlyMap<string, number>): CalendarMonth {
  const first = parseISO(`${month}-01`);
  const days = Array.from({ length: getDaysInMonth(first) }, (_, index): CalendarDay[] => {
    const date = civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), index + 1);
    if (!date) return [];
    return [{ date, day: index + 1, count: counts.get(date) ?? 0, label: formatDate(date) }];
  }).flat();
  return { firstColumn: ((getDay(first) + 6) % 7) + 1, days };
}
