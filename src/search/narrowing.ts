import { articleOf } from '../views/search/entry-id.ts';
import type { ListName } from '../views/search/search-files.ts';
import type { Library } from './library.ts';
import type { Facet, SearchState } from './search-state.ts';

/** Whether an entry passes a filter. */
type Test = (key: string) => boolean;

/** The filters of a search, ready to be asked. */
export interface Narrowing {
  /** Whether an entry passes all of them, or all but one. */
  readonly passes: (key: string, except?: Facet) => boolean;
}

/**
 * Reads what the filters of a search need, and no more. Several people, countries or tags are all wanted in one
 * article; of several publishers, collections or years any will do. A quote has the person who speaks it, else what its article has.
 */
export async function openNarrowing(library: Library, state: SearchState): Promise<Narrowing> {
  const quotes = state.scope === 'quotes';
  const list = async (name: ListName, value: string) =>
    new Set(await library.shelves.list(name, value));
  const people = await Promise.all(
    state.person.map((id) => list(quotes ? 'speaker' : 'person', id)),
  );
  const countries = await Promise.all(state.country.map((code) => list('country', code)));
  const publishers = await Promise.all(state.publisher.map((name) => list('publisher', name)));
  const collections = await Promise.all(state.collection.map((name) => list('collection', name)));
  const tags = await Promise.all(state.tag.map((tag) => list('tag', tag)));
  const dated = state.year.length > 0 || state.from !== undefined || state.to !== undefined;
  const dayOf = dated ? await library.dayOf() : () => '';
  const tests: Partial<Record<Facet | 'days', Test>> = {
    ...(people.length > 0 && {
      person: (key) => people.every((keys) => keys.has(key)),
    }),
    ...(countries.length > 0 && {
      country: (key) => countries.every((keys) => keys.has(articleOf(key))),
    }),
    ...(publishers.length > 0 && {
      publisher: (key) => publishers.some((keys) => keys.has(articleOf(key))),
    }),
    ...(collections.length > 0 && {
      collection: (key) => collections.some((keys) => keys.has(articleOf(key))),
    }),
    ...(tags.length > 0 && {
      tag: (key) => tags.every((keys) => keys.has(articleOf(key))),
    }),
    ...(state.year.length > 0 && { year: (key) => state.year.includes(dayOf(key).slice(0, 4)) }),
    ...(dated && { days: (key) => isWithin(dayOf(key), state) }),
  };
  const named = Object.entries(tests);
  return {
    passes: (key, except) => named.every(([name, test]) => name === except || test(key)),
  };
}

/** Whether a day is within the span that a search asks for; an undated one (`''`) is within none. */
function isWithin(day: string, { from, to }: SearchState): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== '' && (from === undefined || day >= from) && (to === undefined || day <= to);
}
