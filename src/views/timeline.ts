import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Archive } from '#archive/archive.ts';
import { formatDate, type IsoDate } from '#archive/iso-date.ts';
import { composeCalendar, type CalendarMonth } from './calendar.ts';
import { composeCoverage, type Coverage } from './coverage.ts';
import { formatSpan } from './format-span.ts';
import { composeChoices, type Choices } from './timeline-choices.ts';
import { composeEntries, ENTRY_KINDS, type Entry, type EntryKind } from './timeline-entries.ts';

/** What a page of the timeline covers: one kind of entry, of all years, of one, or of one month of it. */
export interface Scope {
  readonly kind: EntryKind;
  readonly year?: string;
  readonly month?: string;
  /** Only what has no date, where the whole timeline is too long to print it. */
  readonly undated?: true;
}

/** A day; or a span of days that a text speaks of as one, which has no `date`. */
export interface TimelineDay {
  readonly date?: IsoDate;
  readonly label: string;
  readonly entries: readonly Entry[];
}

export interface TimelineMonth {
  /** `2025-06` */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Said before the month where months before it have nothing. */
  readonly gap?: string;
  readonly calendar?: CalendarMonth;
  /** Absent where the page is too long to print the days themselves. */
  readonly days?: readonly TimelineDay[];
}

export interface TimelineYear {
  readonly year: string;
  readonly count: number;
  /** Spans that are longer than a month of it; absent where the page is too long to print them. */
  readonly spans?: readonly TimelineDay[];
  readonly months: readonly TimelineMonth[];
  /** Said after its last month where the rest of it, and years after it, have nothing. */
  readonly gap?: string;
}

export interface TimelinePage {
  readonly scope: Scope;
  readonly count: number;
  readonly years: readonly TimelineYear[];
  /** Printed where `printsEntries`; else they have a page of their own. */
  readonly undated: readonly Entry[];
  readonly coverage?: Coverage | undefined;
  readonly choices: Choices;
  /** Whether entries are printed, or only the way to the pages that do. */
  readonly printsEntries: boolean;
}

/** Entries that one page can carry; longer spans are ways to their parts. A month is always printed. */
const LONGEST_PAGE = 400;

/** All pages of the timeline, for every kind of entry that the archive has; the whole is there even when it is empty. */
export function composeTimeline(archive: Archive): TimelinePage[] {
  return ENTRY_KINDS.flatMap((kind) => {
    const entries = composeEntries(archive, kind);
    return scopesOf(kind, entries).map((scope) => composePage(scope, entries));
  });
}

function scopesOf(kind: EntryKind, entries: readonly Entry[]): Scope[] {
  const years = [...new Set(entries.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
  const months = [...new Set(entries.flatMap((entry) => monthOf(entry) ?? []))].sort();
  return [
    { kind },
    ...years.map((year) => ({ kind, year })),
    ...months.map((key) => ({ kind, year: key.slice(0, 4), month: key.slice(5) })),
    ...(entries.length > LONGEST_PAGE && !entries.every(isDated)
      ? [{ kind, undated: true as const }]
      : []),
  ];
}

/** The month that an entry lies in: `2025-06`. One that has no date, or more than a month, lies in none. */
function monthOf({ date, to = date }: Entry): string | undefined {
  const month = date?.slice(0, 7);
  return month === to?.slice(0, 7) ? month : undefined;
}

const isDated = ({ date }: Entry): boolean => date !== undefined;

function lies({ year, month, undated }: Scope): (entry: Entry) => boolean {
  if (undated) return (entry) => !isDated(entry);
  if (month !== undefined) return (entry) => monthOf(entry) === `${year}-${month}`;
  return ({ date }) => year === undefined || date?.slice(0, 4) === year;
}

function composePage(scope: Scope, all: readonly Entry[]): TimelinePage {
  const entries = all.filter(lies(scope));
  const printsEntries =
    entries.length <= LONGEST_PAGE || scope.month !== undefined || scope.undated === true;
  const dated = entries.filter(isDated);
  return {
    scope,
    count: entries.length,
    years: composeYears(scope, dated, printsEntries),
    undated: entries.filter((entry) => !isDated(entry)),
    coverage: composeCoverage(dated.flatMap(({ date, to }) => (date && !to ? date : []))),
    choices: composeChoices(entries),
    printsEntries,
  };
}

function composeYears(
  scope: Scope,
  entries: readonly Entry[],
  printsEntries: boolean,
): TimelineYear[] {
  const byYear = Map.groupBy(entries, ({ date = '' }) => date.slice(0, 4));
  let previous: string | undefined;
  const years = [...byYear.keys()];
  return [...byYear].map(([year, ofYear], index) => {
    const byMonth = Map.groupBy(ofYear, monthOf);
    const spans = byMonth.get(undefined) ?? [];
    byMonth.delete(undefined);
    const months = [...byMonth].map(([key = '', ofMonth]) => {
      const gap = gapBetween(previous, key);
      previous = key;
      return { ...composeMonth(scope, key, ofMonth, printsEntries), ...(gap && { gap }) };
    });
    const next = years[index + 1];
    const gap = next && gapBetween(previous, `${next}-01`);
    if (next && previous) previous = `${Number(next) - 1}-12`;
    return {
      year,
      count: ofYear.length,
      ...(printsEntries && { spans: composeDays(spans) }),
      months,
      ...(gap && { gap }),
    };
  });
}

function composeMonth(
  { kind }: Scope,
  key: string,
  entries: readonly Entry[],
  printsEntries: boolean,
): TimelineMonth {
  const counts = new Map<string, number>();
  for (const { date = '' } of entries) counts.set(date, (counts.get(date) ?? 0) + 1);
  return {
    key,
    label: format(parseISO(`${key}-01`), 'MMMM yyyy'),
    count: entries.length,
    ...(kind === 'article' && { calendar: composeCalendar(key, counts) }),
    ...(printsEntries && { days: composeDays(entries) }),
  };
}

/** Entries by the day, or the span of days, that they stand on. */
function composeDays(entries: readonly Entry[]): TimelineDay[] {
  const groups = Map.groupBy(entries, ({ date = '', to = '' }) => `${date} ${to}`);
  return [...groups.values()].map((ofDay): TimelineDay => {
    const { date, to } = ofDay[0] ?? {};
    if (date === undefined) return { label: '', entries: ofDay };
    if (to !== undefined) return { label: formatSpan(date, to), entries: ofDay };
    return { date, label: formatDate(date, 'EEEE d MMMM yyyy'), entries: ofDay };
  });
}

/** What is said of the months between two that have entries. */
function gapBetween(before: string | undefined, after: string): string | undefined {
  if (before === undefined) return undefined;
  const first = addMonths(parseISO(`${before}-01`), 1);
  const last = addMonths(parseISO(`${after}-01`), -1);
  if (last < first) return undefined;
  const [from, to] = [format(first, 'MMMM yyyy'), format(last, 'MMMM yyyy')];
  if (from === to) return `Nothing in ${from}`;
  const start = first.getFullYear() === last.getFullYear() ? format(first, 'MMMM') : from;
  return addMonths(first, 1).getTime() === last.getTime()
    ? `Nothing in ${start} and ${to}`
    : `Nothing from ${start} to ${to}`;
}
