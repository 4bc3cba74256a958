import { compare } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';

/** A quote with what it can be found by. */
export interface ListedQuote extends QuoteWithSources {
  /** Id of the speaker's page, or nothing where the speaker is no known person. */
  readonly speaker: string | undefined;
  /** Countries that the words name, or for which the speaker holds an office in the same article; codes. */
  readonly countries: readonly string[];
  readonly outlets: readonly string[];
}

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What the quotes on one page can be filtered by. */
export type QuoteFilters = Readonly<
  Record<'speaker' | 'country' | 'outlet' | 'kind', readonly FilterChoice[]>
>;

export interface QuotesPage {
  /** What the page of quotes itself shows: the newest part, and the one before it while the newest is short. */
  readonly newest: readonly ListedQuote[];
  readonly parts: readonly Part<ListedQuote>[];
  readonly total: number;
  /** Who is quoted most, and the countries named in quotes, with how many. */
  readonly speakers: readonly FilterChoice[];
  readonly countries: readonly FilterChoice[];
  readonly unattributed: number;
}

const QUOTES_ON_PART = 80;
/** A newest part of fewer quotes is no page to open with. */
const SHORT = 40;
/** So many speakers are named beside the quotes. */
const MOST_SPEAKERS = 30;

/** All quotes, newest first, in parts. */
export function composeQuotesPage({ quotes, find, countries }: Backlinks): QuotesPage {
  const speaksFor = officeCountries(quotes, countries);
  const named = countriesNamed(countries);
  const listed = foldSameWords(quotes).map((quote): ListedQuote => ({
    ...quote,
    speaker: quote.shown.speaker?.id,
    countries: [
      ...new Set(
        quote.sources.flatMap((source) => [
          ...(named.get(source) ?? []),
          ...(speaksFor.get(source) ?? []),
        ]),
      ),
    ].sort(compare),
    outlets: [...new Set(quote.sources.flatMap(({ article }) => article.publisher ?? []))].sort(
      compare,
    ),
  }));
  const parts = cutIntoParts(listed, QUOTES_ON_PART);
  const [first, second] = parts.map(({ items }) => items);
  return {
    newest: [...(first ?? []), ...((first?.length ?? 0) < SHORT ? (second ?? []) : [])],
    parts,
    total: listed.length,
    speakers: composeFilters(listed, find)
      .speaker.toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_SPEAKERS),
    countries: [...countries.values()]
      .filter(({ quotesAbout }) => quotesAbout.length > 0)
      .map(({ record, quotesAbout }) => ({
        value: record.code,
        label: record.name,
        count: quotesAbout.length,
      }))
      .sort((a, b) => compare(a.label, b.label)),
    unattributed: listed.filter(({ shown }) => shown.quote.speaker === undefined).length,
  };
}

/** The choices that the quotes of one page can be filtered by. */
export function composeFilters(
  quotes: readonly ListedQuote[],
  find: Pick<Backlinks['find'], 'person' | 'country'>,
): QuoteFilters {
  return {
    speaker: choices(
      quotes,
      ({ speaker }) => (speaker ? [speaker] : []),
      (id) => find.person(id)?.record.name ?? id,
    ),
    country: choices(
      quotes,
      ({ countries }) => countries,
      (code) => find.country(code)?.record.name ?? code,
    ),
    outlet: choices(
      quotes,
      ({ outlets }) => outlets,
      (name) => name,
    ),
    kind: choices(
      quotes,
      ({ shown }) => [shown.quote.kind],
      (kind) => kind,
    ),
  };
}

function choices(
  quotes: readonly ListedQuote[],
  valuesOf: (quote: ListedQuote) => readonly string[],
  labelOf: (value: string) => string,
): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const quote of quotes)
    for (const value of valuesOf(quote)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, label: labelOf(value) }))
    .sort((a, b) => compare(a.label, b.label));
}

/** For each quote: the countries that its words name. */
function countriesNamed(countries: Backlinks['countries']): Map<QuoteInArticle, readonly string[]> {
  const named = new Map<QuoteInArticle, string[]>();
  for (const { record, quotesAbout } of countries.values())
    for (const quote of quotesAbout) named.set(quote, [...(named.get(quote) ?? []), record.code]);
  return named;
}

/** For each quote: the countries for which its article gives the speaker an office. */
function officeCountries(
  quotes: readonly QuoteInArticle[],
  countries: Backlinks['countries'],
): Map<QuoteInArticle, readonly string[]> {
  const held = new Map<string, Set<string>>();
  for (const { record, offices } of countries.values())
    for (const { article, holder } of offices) {
      const key = `${article.id} ${holder.id}`;
      held.set(key, (held.get(key) ?? new Set()).add(record.code));
    }
  return new Map(
    quotes.map((quote) => [
      quote,
      [...(held.get(`${quote.article.id} ${quote.speaker?.id}`) ?? [])],
    ]),
  );
}
