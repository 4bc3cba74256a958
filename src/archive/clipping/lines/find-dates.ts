import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { civilDate, type IsoDate } from '../../iso-date.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import { monthNamed, weekdayNamed } from './months.ts';

/** A date as printed. Without `year` the year is not printed; `other` is the second reading of an ambiguous one. */
export interface PrintedDate {
  readonly span: Span;
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number | undefined;
  readonly other?: { readonly month: number; readonly day: number };
}

/** Dates are looked for in this many characters of a line: a date line is short. */
const LOOKED_AT = 600;

const WORD = String.raw`\p{L}{3,12}`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const WEEKDAY = String.raw`(?:(?<weekday>${WORD})\.?,?\s{1,3})?`;

/** The time and zone that `date` and `ctime` print between day and year: "Thu Dec  4 08:30:00 CET 2025". */
const TIME_BETWEEN = String.raw`\s\d{1,2}:\d{2}(?::\d{2})?(?:\s\p{Lu}{2,5})?`;

const WITH_TIME_BETWEEN = new RegExp(
  String.raw`${WEEKDAY}(?<name>${WORD})\s{1,2}(?<day>\d{1,2})${TIME_BETWEEN}\s(?<year>${YEAR})(?!\d)`,
  'giu',
);

const FORMS: readonly RegExp[] = [
  // ISO 8601, basic format: 20251204T083000Z.
  new RegExp(String.raw`(?<![\d])(?<year>${YEAR})(?<month>\d{2})(?<day>\d{2})(?=T\d{4})`, 'gu'),
  new RegExp(
    String.raw`(?<![\d/.-])(?<year>${YEAR})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?![\d/-])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\d/.:]|\d-)(?<first>\d{1,2})(?<sep>[./-])\s?(?<second>\d{1,2})\k<sep>\s?(?<year>${YEAR}|\d{2})(?!/|-\d{3}|\d(?!\d?[.:]))`,
    'gu',
  ),
  new RegExp(
    String.raw`${WEEKDAY}(?<![\d:.])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s{0,3}(?:of\s|de\s|d['’])?(?<name>${WORD})\.?,?(?:\s{1,3}(?:de\s)?(?<year>${YEAR})(?!\d(?!\d?:\d)))?`,
    'giu',
  ),
  new RegExp(
    String.raw`${WEEKDAY}(?<name>${WORD})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:,?\s{1,3}(?<year>${YEAR})(?!\d(?!\d?:\d)))?`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d-])(?<day>\d{1,2})[-/](?<name>${WORD})[-/](?<year>${YEAR})(?![\d/-])`,
    'giu',
  ),
  new RegExp(String.raw`(?<year>${YEAR})\.?\s(?<name>${WORD})\s(?<day>\d{1,2})(?![\d:])`, 'giu'),
  new RegExp(
    String.raw`(?<![\d.])(?<year>${YEAR})\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})(?!\d)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<year>${YEAR})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
    'gu',
  ),
];

/** The dates printed in a line, in order, without overlaps. */
export const findDates = remembered((line): readonly PrintedDate[] => {
  const text = westernDigits(line.slice(0, LOOKED_AT));
  if (!/\d/.test(text)) return [];
  const forms = /\d:\d{2}/.test(text) ? [WITH_TIME_BETWEEN, ...FORMS] : FORMS;
  const found = forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => readMatch(match)),
  );
  found.sort(
    (a, b) =>
      a.span.start - b.span.start || Number(b.year !== undefined) - Number(a.year !== undefined),
  );
  const kept: PrintedDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    if (!last || date.span.start >= last.span.end) kept.push(date);
    else if (last.year === undefined && date.year !== undefined) kept[kept.length - 1] = date;
  }
  return kept;
});

/** The text with Arabic and Persian digits as 0–9; no character more or less. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xf) % 10),
  );
}

function readMatch(match: RegExpMatchArray): PrintedDate[] {
  const { year, month, day, first, second, name, weekday } = match.groups ?? {};
  const at = match.index ?? 0;
  const span = { start: at, end: at + match[0].replace(/[\s,]+$/u, '').length };
  const full = year === undefined ? undefined : fullYear(year);
  if (first !== undefined && second !== undefined && full !== undefined) {
    return readNumbers(Number(first), Number(second), full, match.groups?.['sep'] === '/', span);
  }
  const monthWord = name === undefined ? undefined : wordAtEnd(name, monthNamed);
  const named = name === undefined ? Number(month) : monthWord?.value;
  if (!named || !civilDate(full ?? 2000, named, Number(day))) return [];
  const weekdayWord = weekday === undefined ? undefined : wordAtEnd(weekday, weekdayNamed);
  const nameAt = name === undefined ? -1 : match[0].indexOf(name, (weekday ?? '').length);
  const dayAt = match[0].indexOf(day ?? '', (weekday ?? '').length);
  const unnamed = nameAt >= 0 && nameAt < dayAt ? nameAt + (monthWord?.skipped ?? 0) : dayAt;
  const start =
    at +
    (weekdayWord ? weekdayWord.skipped : full !== undefined && name === undefined ? 0 : unnamed);
  return [
    {
      span: { start, end: span.end },
      year: full,
      month: named,
      day: Number(day),
      weekday: weekdayWord?.value,
    },
  ];
}

/** A name of the calendar may be glued to what stands before it ("RoeMonday"): then only its end is read. */
function wordAtEnd(
  word: string,
  named: (word: string) => number | undefined,
): { readonly value: number; readonly skipped: number } | undefined {
  const whole = named(word);
  if (whole) return { value: whole, skipped: 0 };
  const last = /\p{Lu}\p{Ll}+$/u.exec(word)?.[0] ?? '';
  const value = named(last);
  return value ? { value, skipped: word.length - last.length } : undefined;
}

function fullYear(printed: string): number {
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}

/** `04.06.25` is day first; `04/06/2025` may be either, and is settled only where one reading is no date. */
function readNumbers(
  first: number,
  second: number,
  year: number,
  slash: boolean,
  span: Span,
): PrintedDate[] {
  const dayFirst = civilDate(year, second, first) !== undefined;
  const monthFirst = civilDate(year, first, second) !== undefined;
  if (!dayFirst && !monthFirst) return [];
  if (!dayFirst) return [{ span, year, month: first, day: second }];
  const ambiguous = slash && monthFirst && first !== second;
  return [
    {
      span,
      year,
      month: second,
      day: first,
      ...(ambiguous && { other: { month: first, day: second } }),
    },
  ];
}

/** The years, newest first among `years`, in which this day falls on its printed weekday. */
export function yearsFitting(date: PrintedDate, years: readonly number[]): number[] {
  return years.filter((year) => {
    const day = civilDate(year, date.month, date.day);
    return (
      day !== undefined && (date.weekday === undefined || getISODay(parseISO(day)) === date.weekday)
    );
  });
}

/** The calendar day of a printed date, with the year given where it prints none. */
export function dayOf(date: PrintedDate, year = date.year): IsoDate | undefined {
  return year === undefined ? undefined : civilDate(year, date.month, date.day);
}
