import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from '../iso-date.ts';
import { iso, onDay, overMonth, overWeek, overYear, type Meaning } from './calendar.ts';
import type { DayPhrase } from './resolve-day.ts';

/** Why a phrase is left open that counts from another day. */
export const ELSEWHERE = 'counted from a day that the text tells elsewhere';
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

function numberOf(count: string): number {
  const word = count.toLowerCase();
  if (word === 'a') return 1;
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(count);
}

/**
 * "Two days earlier", "the next day": counted from the day that the text told last, where that is one; undefined for
 * any other phrase, and for weeks and months, which are said roundly.
 */
export function resolveFrom(groups: DayPhrase['groups'], anchor: IsoDate): Meaning | undefined {
  const { beside, count, unit = '', direction = '' } = groups;
  const back = /before|previous|earlier/.test(beside ?? direction);
  if (!beside && (!count || direction === 'ago' || !unit.startsWith('day'))) return undefined;
  const amount = beside ? 1 : numberOf(count ?? '');
  const day = iso(addDays(parseISO(anchor), back ? -amount : amount));
  return onDay(day, `counted from ${anchor}, the day named before it`);
}

/** "three days ago" from the publication; "earlier" and "later" count from a day the text tells elsewhere. */
export function resolveCount({ groups }: DayPhrase, today: Date): Meaning {
  const { count = '', unit = '', direction } = groups;
  if (direction !== 'ago') return { reason: ELSEWHERE };
  const amount = numberOf(count);
  const reason = `counted back from ${iso(today)}`;
  if (unit.startsWith('day')) return onDay(iso(addDays(today, -amount)), reason);
  if (unit.startsWith('week')) return overWeek(addWeeks(today, -amount), reason);
  const then = unit.startsWith('month') ? addMonths(today, -amount) : addYears(today, -amount);
  if (unit.startsWith('month')) return overMonth(then.getFullYear(), then.getMonth() + 1, reason);
  return overYear(then.getFullYear(), reason);
}
