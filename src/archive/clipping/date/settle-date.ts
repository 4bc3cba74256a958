import { civilDate, type IsoDate } from '../../iso-date.ts';
import { dateInAddress } from '../lines/address.ts';
import { evidenceOf, type FieldContext } from '../page/field-context.ts';
import { dayOf, findDates, type PrintedDate, yearsFitting } from '../lines/find-dates.ts';
import type { Unit } from '../lines/unit.ts';

/** Where a printed date stands. */
export function spanIn(unit: Unit, printed: PrintedDate) {
  const { start, end } = printed.span;
  return evidenceOf(unit, unit.shape.text.slice(start, end), start);
}

/** A day for a printed date: as printed, or with the year that address and weekday agree on. */
export function settle(
  printed: PrintedDate,
  context: FieldContext,
): { day: IsoDate; reason: string } | undefined {
  const address = context.own && dateInAddress(context.own.address);
  if (printed.year !== undefined) {
    if (printed.other && address && address.month === printed.other.month) {
      const day = civilDate(printed.year, printed.other.month, printed.other.day);
      if (day) return { day, reason: 'a printed date, month first as the address shows' };
    }
    if (printed.other && address?.month !== printed.month) return settleOrder(printed, context);
    const day = dayOf(printed);
    return day && { day, reason: 'the date printed at the article’s head' };
  }
  if (address) {
    const [year] = yearsFitting(printed, [address.year]);
    const day = year === undefined ? undefined : dayOf(printed, year);
    return (
      day && {
        day,
        reason: `a date without a year; the address has ${address.year}, and the weekday agrees`,
      }
    );
  }
  return undefined;
}

/**
 * Which of the two days `06/01/2026` is: day first in every language but English, and where the page writes its other
 * dates or its hours as those do who put the day first; else the day that the page names again in words.
 */
function settleOrder(
  printed: PrintedDate,
  { page }: FieldContext,
): { day: IsoDate; reason: string } | undefined {
  const { language } = page.facts;
  const { year, other } = printed;
  const dayFirst = dayOf(printed);
  const monthFirst = other && year !== undefined && civilDate(year, other.month, other.day);
  const lines = page.units.map(({ shape }) => shape.text.slice(0, LONGEST));
  if (!dayFirst || !monthFirst) return undefined;
  const first = (reason: string) => ({
    day: dayFirst,
    reason: `a printed date, day first ${reason}`,
  });
  if (language !== '' && language !== 'en') return first('as is usual in the language of the text');
  const [byDay, byMonth] = [DAY_FIRST, MONTH_FIRST].map((form) =>
    lines.some((line) => form.test(line)),
  );
  if (byDay && !byMonth) return first('as another date of the page shows');
  if (byMonth && !byDay)
    return {
      day: monthFirst,
      reason: 'a printed date, month first as another date of the page shows',
    };
  const inWords = lines.flatMap(daysInWords);
  const again = (day: IsoDate) => inWords.some((other) => other.day === day);
  if (again(dayFirst) !== again(monthFirst))
    return again(dayFirst)
      ? first('as the page names that day in words')
      : {
          day: monthFirst,
          reason: 'a printed date, month first as the page names that day in words',
        };
  const american = inWords.filter((other) => other.monthFirst).length;
  if (american === 0 && inWords.length > 0) return first('as the page writes its dates in words');
  if (american > 0 && american === inWords.length)
    return { day: monthFirst, reason: 'a printed date, month first as the page writes its dates' };
  return inWords.length === 0 && lines.some((line) => HOURS_OF_DAY.test(line))
    ? first('as they write it who count the hours to 24')
    : undefined;
}

const LONGEST = 200;
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/;
const MONTH_FIRST = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d{2}(?!\d)/;
/** A date and the hour beside it, counted to 24. */
const HOURS_OF_DAY =
  /\d\/(?:19|20)\d{2}[\s,|–-]{1,4}(?:at\s)?(?:[01]?\d|2[0-3])[:h.][0-5]\d(?!\s?[ap]\.?m)/iu;

/** The days that a line writes with the name of the month, and whether the month stands first. */
function daysInWords(line: string): { day: IsoDate; monthFirst: boolean }[] {
  return findDates(line).flatMap((date) => {
    const text = line.slice(date.span.start, date.span.end);
    const day = date.year !== undefined && /\p{L}{3}/u.test(text) ? dayOf(date) : undefined;
    const bare = text.replace(/^\p{L}+,?\s(?=\p{L})/u, '');
    return day ? [{ day, monthFirst: /^\p{L}/u.test(bare) }] : [];
  });
}
