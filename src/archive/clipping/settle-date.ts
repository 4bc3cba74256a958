import { civilDate, type IsoDate } from '../iso-date.ts';
import { dateInAddress } from './address.ts';
import { evidenceOf, type FieldContext } from './field-context.ts';
import { dayOf, type PrintedDate, yearsFitting } from './find-dates.ts';
import type { Unit } from './unit.ts';

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

/** `06/01/2026` is day first in every language but English, and wherever a page prints a day above twelve first. */
function settleOrder(
  printed: PrintedDate,
  { page }: FieldContext,
): { day: IsoDate; reason: string } | undefined {
  const { language } = page.facts;
  const day = dayOf(printed);
  if (!day) return undefined;
  if (language !== '' && language !== 'en')
    return { day, reason: 'a printed date, day first as is usual in the language of the text' };
  return page.units.some(({ shape }) => DAY_FIRST.test(shape.text.slice(0, 200)))
    ? { day, reason: 'a printed date, day first as another date of the page shows' }
    : undefined;
}

const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/;
