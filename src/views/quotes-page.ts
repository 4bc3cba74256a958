import { compare } from '#archive/archive.ts';
import type { QuoteKind } from '#archive/quote/quote.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';
import { countSaid, SAID_WORDS, type SaidCounts } from './said.ts';
import { groupByYear } from './years.ts';

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
  /** What the page of quotes itself shows; older ones stand on the timeline. */
  readonly newest: readonly ListedQuote[];
  readonly total: number;
  readonly said: SaidCounts;
  /** The years of which there are quotes, newest first. */
  readonly years: readonly string[];
  /** Who is quoted most, and the countries named in quotes, with how many. */
  readonly speakers: readonly FilterChoice[];
  readonly countries: readonly FilterChoice[];
  readonly unattributed: number;
}

const SHOWN = 80;
/** So many speakers are named beside the quotes. */
const MOST_SPEAKERS = 30;

/** The newest quotes, the same words once, and what there is besides. */
export function composeQuotesPage(backlinks: Backlinks): QuotesPage {
  const { quotes, countries, people } = backlinks;
  const folded = foldSameWords(quotes, backlinks);
  const speakers = Map.groupBy(folded, ({ shown }) => shown.speaker?.id);
  return {
    newest: listQuotes(folded.slice(0, SHOWN), backlinks),
    total: folded.length,
    said: countSaid(folded.map(({ shown }) => shown.quote.kind)),
    years: [...groupByYear(folded, ({ shown }) => shown.article).keys()],
    speakers: [...speakers]
      .flatMap(([id = '', { length }]) => {
        const name = people.get(id)?.record.name;
        return name === undefined ? [] : [{ value: id, label: name, count: length }];
      })
      .sort((a, b) => b.count - a.count || compare(a.label, b.label))
      .slice(0, MOST_SPEAKERS),
    countries: [...countries.values()]
      .filter(({ quotesAbout }) => quotesAbout.length > 0)
      .map(({ record, quotesAbout }) => ({
        value: record.code,
        label: record.name,
        count: quotesAbout.length,
      }))
      .sort((a, b) => compare(a.label, b.label)),
    unattributed: folded.filter(({ shown }) => shown.quote.speaker === undefined).length,
  };
}

/** Quotes with what they can be found by. */
function listQuotes(
  quotes: readonly QuoteWithSources[],
  { countries }: Pick<Backlinks, 'countries'>,
): ListedQuote[] {
  const sources = quotes.flatMap((quote) => quote.sources);
  const speaksFor = officeCountries(sources, countries);
  const named = countriesNamed(new Set(sources), countries);
  return quotes.map((quote) => ({
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
      (kind) => SAID_WORDS[kind as QuoteKind],
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
function countriesNamed(
  quotes: ReadonlySet<QuoteInArticle>,
  countries: Backlinks['countries'],
): Map<QuoteInArticle, readonly string[]> {
  const named = new Map<QuoteInArticle, string[]>();
  for (const { record, quotesAbout } of countries.values())
    for (const quote of quotesAbout)
      if (quotes.has(quote)) named.set(quote, [...(named.get(quote) ?? []), record.code]);
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
