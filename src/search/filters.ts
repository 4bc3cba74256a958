import { rangeFilter } from './date-range.ts';
import type { FilterTree } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/**
 * The filters of a search as the index takes them. Several people or countries are all wanted in one article; of
 * several publishers or years any will do.
 */
export function composeFilters(state: SearchState, years: readonly string[]): FilterTree {
  const filters: FilterTree[] = [{ kind: state.scope === 'quotes' ? 'quote' : 'article' }];
  if (state.person.length > 0) filters.push({ person: { all: state.person } });
  if (state.country.length > 0) filters.push({ country: { all: state.country } });
  if (state.publisher.length > 0) filters.push({ publisher: { any: state.publisher } });
  if (state.year.length > 0) filters.push({ year: { any: state.year } });
  if (state.from !== undefined || state.to !== undefined)
    filters.push(rangeFilter(state.from, state.to, years));
  return { all: filters };
}
