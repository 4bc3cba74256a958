import { decodeEntryId } from '../views/search/entry-id.ts';
import { readEntry, type Entry } from './entries.ts';
import type { Pattern } from './find-marks.ts';
import { findTerms, learnForms } from './find-terms.ts';
import type { Library } from './library.ts';
import { openNarrowing, type Narrowing } from './narrowing.ts';
import { parseQuery } from './query.ts';
import { isInHead, rankEntries } from './rank.ts';
import type { Facet, SearchState } from './search-state.ts';

/** An entry that was found, to be read when it is shown. */
export interface Hit {
  readonly id: string;
  readonly read: () => Promise<Entry>;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** What to mark; grows as hits are read. */
  readonly patterns: readonly Pattern[];
  /** Whether a word was only found as the beginning of longer ones. */
  readonly begun: boolean;
  /** False where there are more hits than were looked for: a beginning that very many words have. */
  readonly whole: boolean;
  /** The ids of what would be found if one of the filters were not set. */
  readonly without: (facet: Facet) => readonly string[];
}

/** People whose whole name is what was typed, in any spelling: articles that name them are found as well. */
export interface Named {
  readonly people: readonly string[];
  readonly patterns: readonly Pattern[];
}

/** Finds the entries that hold every term and pass every filter. */
export async function findArticles(
  library: Library,
  state: SearchState,
  named: Named,
): Promise<Found> {
  const { shelves } = library;
  const [index, narrowing] = await Promise.all([
    library.index(state.scope),
    openNarrowing(library, state),
  ]);
  const terms = parseQuery(state.query);
  if (terms.length === 0) {
    const ids = await index.ids();
    const order = state.sort === 'oldest' ? ids : ids.toReversed();
    return compose(order, narrowing, { patterns: [], begun: false, whole: true }, (id) =>
      readEntry(shelves, id),
    );
  }
  const matches = await findTerms(index, shelves, terms);
  const { articles, quotes } = shelves.start.entries;
  const ranked = rankEntries(matches, state.scope === 'quotes' ? quotes : articles);
  const literal = state.scope === 'titles' ? ranked.filter((id) => isInHead(matches, id)) : ranked;
  const alike = state.scope === 'titles' ? [] : await findNamed(library, state, named);
  const found = [...new Set([...literal, ...alike])];
  const ordered = state.sort === 'relevance' ? found : await sortByDay(found, index.ids, state);
  const told = {
    patterns: [
      ...(literal.length > 0 ? matches.map(({ pattern }) => pattern) : []),
      ...(alike.length > 0 ? named.patterns : []),
    ],
    begun: literal.length > 0 && matches.some(({ begun }) => begun),
    whole: matches.every(({ whole }) => whole),
  };
  return compose(ordered, narrowing, told, async (id) => {
    const entry = await readEntry(shelves, id);
    learnForms(matches, id, entry);
    return entry;
  });
}

function compose(
  ids: readonly string[],
  { passes }: Narrowing,
  told: Pick<Found, 'patterns' | 'begun' | 'whole'>,
  read: (id: string) => Promise<Entry>,
): Found {
  return {
    ...told,
    hits: ids.filter((id) => passes(id)).map((id) => ({ id, read: () => read(id) })),
    without: (facet) => ids.filter((id) => passes(id, facet)),
  };
}

/** The entries that name one of the people, or are said by one, newest first. */
async function findNamed(
  library: Library,
  { scope }: SearchState,
  { people }: Named,
): Promise<string[]> {
  if (people.length === 0) return [];
  const list = scope === 'quotes' ? ('speaker' as const) : ('person' as const);
  const lists = await Promise.all(people.map((id) => library.shelves.list(list, id)));
  const keys = new Set(lists.flat());
  const ids = await (await library.index(scope)).ids();
  return ids.filter((id) => keys.has(decodeEntryId(id).key)).toReversed();
}

async function sortByDay(
  found: readonly string[],
  readIds: () => Promise<readonly string[]>,
  { sort }: SearchState,
): Promise<string[]> {
  const known = new Set(found);
  const sorted = (await readIds()).filter((id) => known.has(id));
  return sort === 'oldest' ? sorted : sorted.reverse();
}
