import { decodeEntryId } from '../views/search/entry-id.ts';
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
 * How many results have each value of a filter; for publishers and years, of which any will do, how many would have
 * it if none were chosen.
 */
export async function countValues(
  library: Library,
  { scope }: SearchState,
  { hits, without }: Pick<Found, 'hits' | 'without'>,
  facet: Facet,
): Promise<Counted[]> {
  const any = facet === 'publisher' || facet === 'year';
  const ids = any ? without(facet) : hits.map(({ id }) => id);
  if (facet === 'year') return countYears(ids, await library.dayOf());
  const ofQuotes = facet === 'person' && scope === 'quotes';
  const [{ values, of }, numberOf] = await Promise.all([
    library.shelves.column(ofQuotes ? 'speaker' : facet),
    ofQuotes ? numberQuotes(library) : numberArticles(library),
  ]);
  const counts = values.map(() => 0);
  for (const id of ids)
    for (const value of of[numberOf(id)] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  return values
    .map(([value, label], n) => ({ value, label, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0);
}

function countYears(ids: readonly string[], dayOf: (id: string) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const year = dayOf(id).slice(0, 4);
    if (year !== '') counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }));
}

async function numberArticles(library: Library): Promise<(id: string) => number> {
  const numbers = await library.articleNumbers();
  return (id) => numbers.get(decodeEntryId(id).article) ?? -1;
}

async function numberQuotes(library: Library): Promise<(id: string) => number> {
  const ids = await (await library.index('quotes')).ids();
  const numbers = new Map(ids.map((id, n) => [id, n]));
  return (id) => numbers.get(id) ?? -1;
}
