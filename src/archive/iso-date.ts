import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A civil date `YYYY-MM-DD`, never a moment: it has no time and no zone. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/* An archive tells the same few thousand days hundreds of thousands of times. */
const known = new Set<string>();
const formatted = new Map<string, Map<IsoDate, string>>();

/** The date if `text` is `YYYY-MM-DD` and a day of the calendar, else undefined. */
export function isoDate(text: string): IsoDate | undefined {
  if (known.has(text)) return text as IsoDate;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isValid(parseISO(text))) return undefined;
  known.add(text);
  return text as IsoDate;
}

/** The date of a year, month (1–12) and day, or undefined when the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): IsoDate | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  return isoDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** The date for people's eyes, by a date-fns pattern; default `1 December 2025`. */
export function formatDate(date: IsoDate, pattern = 'd MMMM yyyy'): string {
  const formats = formatted.get(pattern) ?? new Map<IsoDate, string>();
  formatted.set(pattern, formats);
  const text = formats.get(date) ?? format(parseISO(date), pattern);
  formats.set(date, text);
  return text;
}
