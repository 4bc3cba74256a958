import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Archive } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import { composeCalendar, type CalendarMonth } from './calendar.ts';
import { composeCoverage, countFewDays, type Coverage, type DayCounted } from './coverage.ts';
import { composeChoices, type Choices } from './timeline-choices.ts';
import { composeDays, cutDays, LONGEST_PART, type TimelineDay } from './timeline-days.ts';
import { composeEntries, type Entry, type EntryKind } from './timeline-entries.ts';
import { gapBetween } from './timeline-gap.ts';

/** What a page of the timeline covers: one kind of entry, of all years, of one, or of one month of it. */
export interface Scope {
  readonly kind: EntryKind;
  readonly year?: string;
  readonly month?: string;
  /** Only what has no date, where the whole timeline is too long to print it. */
  readonly undated?: true;
  /** Only the spans of more than a month that begin in the year, where that is too long to print them. */
  readonly spans?: true;
  /** Of a month, of spans or of what has no date, where these are too long for one page; counted from the oldest. */
  readonly part?: number;
}

/** A day that is printed on a part of its month, with what there is of it. */
export interface DayElsewhere {
  readonly date?: IsoDate | undefined;
  readonly label: string;
  readonly count: number;
  readonly part: number;
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
  /** How many entries are of spans that are longer than a month of it. */
  readonly ofSpans: number;
  /** These spans; absent where the page is too long to print them. */
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
  /** The days of all years or of one, where few articles tell of them: then they say more than the coverage. */
  readonly days: readonly DayCounted[];
  readonly choices: Choices;
  /** Whether entries are printed, or only the way to the pages that do. */
  readonly printsEntries: boolean;
  /** The days of a month too long for one page, and the part that prints each. */
  readonly elsewhere: readonly DayElsewhere[];
  /** How many parts there are, on a part. */
  readonly parts?: number;
}

/** Entries that a page of years can carry; longer spans are ways to their months. */
const LONGEST_PAGE = 50;
/** Months that are shown as sheets of a calendar where their days are printed elsewhere; more are a list. */
const MOST_CALENDARS = 36;

/** All pages of the timeline for a kind of entry; the whole is there even when it is empty. */
export function composeTimeline(archive: Archive, kind: EntryKind): TimelinePage[] {
  const entries = composeEntries(archive, kind);
  const dated = entries.filter(isDated);
  const years = Map.groupBy(dated, ({ date = '' }) => date.slice(0, 4));
  const months = Map.groupBy(dated, monthOf);
  months.delete(undefined);
  const undated = entries.filter((entry) => !isDated(entry));
  return [
    composePage({ kind }, entries),
    ...[...years].flatMap(([year, ofYear]) => [
      composePage({ kind, year }, ofYear),
      // The page of all years leads there wherever it is too long itself.
      ...(entries.length > LONGEST_PAGE ? composeSpans({ kind, year }, ofYear) : []),
    ]),
    ...[...months].flatMap(([key = '', ofMonth]) =>
      composeParted({ kind, year: key.slice(0, 4), month: key.slice(5) }, ofMonth),
    ),
    ...(entries.length > LONGEST_PAGE && undated.length > 0
      ? composeParted({ kind, undated: true }, undated)
      : []),
  ];
}

/** The month that an entry lies in: `2025-06`. One that has no date, or more than a month, lies in none. */
function monthOf({ date, to = date }: Entry): string | undefined {
  const month = date?.slice(0, 7);
  return month === to?.slice(0, 7) ? month : undefined;
}

const isDated = ({ date }: Entry): boolean => date !== undefined;

function composeSpans(scope: Scope, ofYear: readonly Entry[]): TimelinePage[] {
  const spans = ofYear.filter((entry) => monthOf(entry) === undefined);
  return spans.length > 0 ? composeParted({ ...scope, spans: true }, spans) : [];
}

/** A page that prints its entries; where that is too long, the way to its parts, and these. */
function composeParted(scope: Scope, entries: readonly Entry[]): TimelinePage[] {
  if (entries.length <= LONGEST_PART) return [composePage(scope, entries, true)];
  const parts = cutDays(composeDays(entries));
  const elsewhere = parts.flatMap(({ n, items }) =>
    items.map(({ date, label, entries: { length } }) => ({ date, label, count: length, part: n })),
  );
  return [
    { ...composePage(scope, entries, false), elsewhere },
    ...parts.map(({ n, items }) => ({
      ...composePage(
        { ...scope, part: n },
        items.flatMap((day) => day.entries),
        true,
      ),
      parts: parts.length,
    })),
  ];
}

function composePage(
  scope: Scope,
  entries: readonly Entry[],
  printsEntries = entries.length <= LONGEST_PAGE,
): TimelinePage {
  const dated = entries.filter(isDated);
  const articles = new Set(entries.map(({ articleId }) => articleId)).size;
  const dates = dated.flatMap(({ date, to }) => (date && !to ? date : []));
  return {
    scope,
    count: entries.length,
    years: composeYears(scope, dated, printsEntries),
    undated: entries.filter((entry) => !isDated(entry)),
    // The days of a part are few and stand one below the other; how they lie in the month its own page shows.
    ...(scope.part === undefined && {
      coverage: composeCoverage(dates),
    }),
    days:
      scope.part === undefined && scope.month === undefined ? countFewDays(dates, articles) : [],
    choices: composeChoices(entries),
    printsEntries,
    elsewhere: [],
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
  const sheet =
    scope.kind === 'article' && (printsEntries || countMonths(entries) <= MOST_CALENDARS);
  return [...byYear].map(([year, ofYear], index) => {
    const byMonth = Map.groupBy(ofYear, monthOf);
    const spans = byMonth.get(undefined) ?? [];
    byMonth.delete(undefined);
    const months = [...byMonth].map(([key = '', ofMonth]) => {
      const gap = gapBetween(previous, key);
      previous = key;
      return { ...composeMonth(key, ofMonth, { printsEntries, sheet }), ...(gap && { gap }) };
    });
    const next = years[index + 1];
    const gap = next && gapBetween(previous, `${next}-01`);
    if (next && previous) previous = `${Number(next) - 1}-12`;
    return {
      year,
      count: ofYear.length,
      ofSpans: spans.length,
      ...(printsEntries && { spans: composeDays(spans) }),
      months,
      ...(gap && { gap }),
    };
  });
}

function countMonths(entries: readonly Entry[]): number {
  return new Set(entries.map(monthOf)).size;
}

/** A month with its days, if the page prints them, and its sheet of the calendar, if it has room for that. */
function composeMonth(
  key: string,
  entries: readonly Entry[],
  { printsEntries, sheet }: { readonly printsEntries: boolean; readonly sheet: boolean },
): TimelineMonth {
  const counts = new Map<string, number>();
  for (const { date = '' } of entries) counts.set(date, (counts.get(date) ?? 0) + 1);
  return {
    key,
    label: format(parseISO(`${key}-01`), 'MMMM yyyy'),
    count: entries.length,
    ...(sheet && { calendar: composeCalendar(key, counts) }),
    ...(printsEntries && { days: composeDays(entries) }),
  };
}
