import { articleOf } from '../views/search/entry-id.ts';
import type { Found } from './find-articles.ts';
import type { Library } from './library.ts';
import type { Facet, SearchState } from './search-state.ts';

/** A value of a filter, and how many of the results have it. */
export interface Counted {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * How many results have each value of a filter; for publishers, collections and years, of which any will do, how many would have
 * it if none were chosen.
 */
export async function countValues(
  library: Library,
  { scope }: SearchState,
  { hits, without }: Pick<Found, 'hits' | 'without'>,
  facet: Facet,
): Promise<Counted[]> {
  const any = facet === 'publisher' || facet === 'collection' || facet === 'year';
  const keys = any ? without(facet) : hits.map(({ key }) => key);
  if (facet === 'year') return countYears(keys, await library.dayOf());
  const ofQuotes = facet === 'person' && scope === 'quotes';
  const [{ values, of }, numberOf] = await Promise.all([
    library.shelves.column(ofQuotes ? 'speaker' : facet),
    ofQuotes ? numberQuotes(library) : numberArticles(library),
  ]);
  const counts = values.map(() => 0);
  for (const key of keys)
    for (const value of of[numberOf(key)] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  return values
    .map(([value, label], n) => ({ value, label, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0);
}

function countYears(keys: readonly string[], dayOf: (key: string) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const year = dayOf(key).slice(0, 4);
    if (year !== '') counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }));
}

async function numberArticles(library: Library): Promise<(key: string) => number> {
  const numbers = await library.articleNumbers();
  return (key) => numbers.get(articleOf(key)) ?? -1;
}

async function numberQuotes(library: Library): Promise<(key: string) => number> {
  const keys = await (await library.index('quotes')).keys();
  const numbers = new Map(keys.map((key, n) => [key, n]));
  return (key) => numbers.get(key) ?? -1;
}
