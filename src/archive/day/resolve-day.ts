import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { getDay } from 'date-fns/getDay';
import { nextDay } from 'date-fns/nextDay';
import { parseISO } from 'date-fns/parseISO';
import { previousDay } from 'date-fns/previousDay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day } from 'date-fns';
import { civilDate, type IsoDate } from '../iso-date.ts';
import {
  civil,
  distance,
  iso,
  monthOf,
  onDay,
  overMonth,
  overWeek,
  overYear,
  weekdayOf,
  type Meaning,
} from './calendar.ts';
import { ELSEWHERE, resolveCount } from './counted-days.ts';
import { findTense, findTenseOfSentence, isLedAhead, isToLast, isToldToLast } from './tense.ts';

/** A phrase of days as matched, and where. */
export interface DayPhrase {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly at: number;
}

const OPEN = 'the day of publication is not known, so it is left open';

/** What a phrase means; undefined where it is no date after all. */
export function resolveDay(phrase: DayPhrase, published: IsoDate | undefined): Meaning | undefined {
  const { groups } = phrase;
  const day = groups['d1'] ?? groups['d2'];
  const month = monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4']);
  const year = groups['y1'] ?? groups['y2'] ?? groups['y3'] ?? groups['y4'] ?? groups['y5'];
  if (groups['iso']) return onDay(civil(groups['iso']), 'the date is printed in full');
  if (day && month) return resolveCalendarDay(phrase, Number(day), month, year, published);
  if (month && year) return overMonth(Number(year), month, 'month and year are printed');
  if (month) return resolveMonth(phrase, month, published);
  if (year) return overYear(Number(year), 'the year is printed');
  if (!published) return { reason: OPEN };
  const today = parseISO(published);
  if (groups['relative']) return resolveRelative(groups['relative'], today);
  if (groups['beside']) return { reason: ELSEWHERE };
  if (groups['count']) return resolveCount(phrase, today);
  if (groups['which']) return resolveSpan(groups['which'], groups['span'] ?? '', today);
  return groups['weekday'] ? resolveWeekday(phrase, groups['weekday'], today) : undefined;
}

function resolveCalendarDay(
  { text, at }: DayPhrase,
  day: number,
  month: number,
  year: string | undefined,
  published: IsoDate | undefined,
): Meaning | undefined {
  if (year) {
    const full = civilDate(Number(year), month, day);
    return full && onDay(full, 'the date is printed in full');
  }
  if (!civilDate(2024, month, day)) return undefined;
  if (!published) return { reason: 'no year is printed and the day of publication is not known' };
  const near = [-1, 0, 1]
    .map((step) => civilDate(Number(published.slice(0, 4)) + step, month, day))
    .filter((each) => each !== undefined);
  const tense = findTense(text, at);
  const fitting = near.filter((each) =>
    tense === 'past' ? each <= published : tense === 'future' ? each >= published : true,
  );
  const byDistance = (days: readonly IsoDate[]) =>
    days.toSorted((a, b) => distance(a, published) - distance(b, published));
  const [nearest] = byDistance(fitting);
  const [any] = byDistance(near);
  const astray =
    nearest && any && distance(nearest, published) > FAR && distance(any, published) < NEAR;
  if (astray && any > published && isLedAhead(text, at))
    return onDay(any, `no year is printed; the words before it look ahead from ${published}`);
  if (astray)
    return { reason: `no year is printed; ${any} is near, but the sentence looks the other way` };
  return (
    nearest &&
    onDay(
      nearest,
      `no year is printed; this is the ${tense === 'unknown' ? 'nearest' : tense} one, counted from ${published}`,
    )
  );
}

/** Days from the publication: news prints the year of a day so far away, and hardly of one so near. */
const DAY = 86_400_000;
const FAR = 270 * DAY;
const NEAR = 60 * DAY;

function resolveMonth(
  { text, at }: DayPhrase,
  month: number,
  published: IsoDate | undefined,
): Meaning {
  if (!published) return { reason: 'no year is printed and the day of publication is not known' };
  const [year = 0, now = 0] = published.split('-').map(Number);
  const tense = findTense(text, at);
  if (tense === 'unknown' && month !== now)
    return {
      reason: 'no year is printed and the sentence does not tell whether it lies behind or ahead',
    };
  const shift = tense === 'past' && month > now ? -1 : tense === 'future' && month < now ? 1 : 0;
  return overMonth(year + shift, month, `no year is printed; counted from ${published}`);
}

const RELATIVE_DAYS: Record<string, number> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

function resolveRelative(word: string, today: Date): Meaning {
  return onDay(
    iso(addDays(today, RELATIVE_DAYS[word] ?? 0)),
    `"${word}" counted from ${iso(today)}`,
  );
}

function resolveSpan(which: string, span: string, today: Date): Meaning | undefined {
  if (/previous|following/.test(which)) return { reason: ELSEWHERE };
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const reason = `"${which} ${span}" counted from ${iso(today)}`;
  if (span === 'week') return overWeek(addWeeks(today, step), reason);
  if (span === 'month') {
    const month = addMonths(today, step);
    return overMonth(month.getFullYear(), month.getMonth() + 1, reason);
  }
  if (span === 'year') return overYear(today.getFullYear() + step, reason);
  if (span === 'weekend') return undefined;
  const month = monthOf(span);
  if (month) return resolveNamedMonth(which, month, today, reason);
  return resolveNamedDay(which, span, today, reason);
}

function resolveNamedMonth(which: string, month: number, today: Date, reason: string): Meaning {
  const now = today.getMonth() + 1;
  const shift = which === 'last' && month >= now ? -1 : which === 'next' && month <= now ? 1 : 0;
  return overMonth(today.getFullYear() + shift, month, reason);
}

/** "last Friday" is the one before; "next Friday" may be this week's or the following one's. */
function resolveNamedDay(which: string, weekday: string, today: Date, reason: string): Meaning {
  const day = weekdayOf(weekday);
  if (which === 'next')
    return { reason: `"next ${weekday}" may be in this week or in the following one` };
  if (which === 'last' || which === 'this past') return onDay(iso(previousDay(today, day)), reason);
  return getDay(today) === day
    ? onDay(iso(today), reason)
    : onDay(iso(nextDay(today, day)), reason);
}

/** A bare weekday is the last one up to the publication, or the next one where the sentence looks ahead. */
function resolveWeekday({ groups, text, at }: DayPhrase, weekday: string, today: Date): Meaning {
  const day = weekdayOf(weekday);
  if (groups['week']) return resolveDayOfWeek(groups['week'], day, today);
  const looksAhead = /^(?:by|until) $/i.test(groups['lead'] ?? '');
  const clause = findTense(text, at);
  const told = clause === 'unknown' && !looksAhead ? findTenseOfSentence(text, at) : clause;
  const lasts = looksAhead && isToLast(text, at);
  const tense = lasts || (told === 'unknown' && looksAhead) ? 'future' : told;
  if (/^by $/i.test(groups['lead'] ?? '') && tense === 'past')
    return {
      reason: `"${groups['lead']?.trim()} ${weekday}" may lie ahead although the sentence looks back`,
    };
  if (tense === 'past' && isToldToLast(text, at))
    return { reason: `how long it was told to last: ${weekday} may lie ahead` };
  if (getDay(today) === day && tense !== 'future')
    return onDay(iso(today), `${weekday} is the day of publication`);
  if (tense === 'past' && getDay(addDays(today, 1)) === day)
    return { reason: `six days before ${iso(today)}, or the next day where the text was updated` };
  if (tense === 'past')
    return onDay(iso(previousDay(today, day)), `the last ${weekday} before ${iso(today)}`);
  if (tense === 'future')
    return onDay(iso(nextDay(today, day)), `the first ${weekday} after ${iso(today)}`);
  return { reason: `the sentence does not tell whether this ${weekday} lies behind or ahead` };
}

/** "Friday last week": the day of that week, weeks beginning on Monday. */
function resolveDayOfWeek(week: string, day: Day, today: Date): Meaning {
  const step = week === 'last' ? -1 : week === 'next' ? 1 : 0;
  const monday = startOfISOWeek(addWeeks(today, step));
  return onDay(
    iso(addDays(monday, (day + 6) % 7)),
    `of the ${week} week counted from ${iso(today)}`,
  );
}
