import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { endOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day } from 'date-fns';
import { civilDate, type IsoDate } from '../iso-date.ts';
import type { MentionedDay } from './mentioned-day.ts';

/** What a phrase of days means: first and last day where that is certain, and why. */
export type Meaning = Pick<MentionedDay, 'from' | 'to' | 'reason'>;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A weekday by its English name with a capital, as date-fns counts it: Sunday is 0. */
export function weekdayOf(name: string): Day {
  return WEEKDAYS.indexOf(name) as Day;
}

/** A month from 1 by its English name, whole or abbreviated; 0 where there is none. */
export function monthOf(name: string | undefined): number {
  return name === undefined ? 0 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** One day is meant; none where the calendar has no such day. */
export function onDay(day: IsoDate | undefined, reason: string): Meaning {
  return day ? { from: day, to: day, reason } : { reason: 'the calendar has no such day' };
}

/** The week around a day, Monday to Sunday. */
export function overWeek(day: Date, reason: string): Meaning {
  return { from: iso(startOfISOWeek(day)), to: iso(endOfISOWeek(day)), reason };
}

/** A month (from 1), first to last day. */
export function overMonth(year: number, month: number, reason: string): Meaning {
  const first = new Date(year, month - 1, 1);
  return { from: iso(first), to: iso(endOfMonth(first)), reason };
}

/** A year, first to last day. */
export function overYear(year: number, reason: string): Meaning {
  return { from: iso(new Date(year, 0, 1)), to: iso(new Date(year, 11, 31)), reason };
}

/** The civil day of a date made by date-fns, in the same time zone as it was made. */
export function iso(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd') as IsoDate;
}

/** A day written `2025-06-05`; undefined where the calendar has no such day. */
export function civil(text: string): IsoDate | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return civilDate(year, month, day);
}

/** How far two days lie apart, in milliseconds. */
export function distance(a: IsoDate, b: IsoDate): number {
  return Math.abs(parseISO(a).getTime() - parseISO(b).getTime());
}
