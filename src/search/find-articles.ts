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
  readonly key: string;
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
  /** The keys of what would be found if one of the filters were not set. */
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
    const keys = await index.keys();
    const order = state.sort === 'oldest' ? keys : keys.toReversed();
    return compose(order, narrowing, { patterns: [], begun: false, whole: true }, (key) =>
      readEntry(shelves, key),
    );
  }
  const matches = await findTerms(index, shelves, terms);
  const { articles, quotes } = shelves.start.entries;
  const ranked = rankEntries(matches, state.scope === 'quotes' ? quotes : articles);
  const literal =
    state.scope === 'titles' ? ranked.filter((key) => isInHead(matches, key)) : ranked;
  const alike = state.scope === 'titles' ? [] : await findNamed(library, state, named);
  const found = [...new Set([...literal, ...alike])];
  const ordered = state.sort === 'relevance' ? found : await sortByDay(found, index.keys, state);
  const told = {
    patterns: [
      ...(literal.length > 0 ? matches.map(({ pattern }) => pattern) : []),
      ...(alike.length > 0 ? named.patterns : []),
    ],
    begun: literal.length > 0 && matches.some(({ begun }) => begun),
    whole: matches.every(({ whole }) => whole),
  };
  return compose(ordered, narrowing, told, async (key) => {
    const entry = await readEntry(shelves, key);
    learnForms(matches, key, entry);
    return entry;
  });
}

function compose(
  keys: readonly string[],
  { passes }: Narrowing,
  told: Pick<Found, 'patterns' | 'begun' | 'whole'>,
  read: (key: string) => Promise<Entry>,
): Found {
  return {
    ...told,
    hits: keys.filter((key) => passes(key)).map((key) => ({ key, read: () => read(key) })),
    without: (facet) => keys.filter((key) => passes(key, facet)),
  };
}

/** The entries that name one of the people, or are said by one, newest first. */
async function findNamed(
  { shelves, index }: Library,
  { scope }: SearchState,
  { people }: Named,
): Promise<readonly string[]> {
  const name = scope === 'quotes' ? ('speaker' as const) : ('person' as const);
  const lists = await Promise.all(people.map((id) => shelves.list(name, id)));
  // A list is in the index's order already; of several, it alone can tell which comes first.
  if (lists.length <= 1) return lists[0]?.toReversed() ?? [];
  const keys = new Set(lists.flat());
  return (await (await index(scope)).keys()).filter((key) => keys.has(key)).reverse();
}

async function sortByDay(
  found: readonly string[],
  readKeys: () => Promise<readonly string[]>,
  { sort }: SearchState,
): Promise<string[]> {
  const known = new Set(found);
  const sorted = (await readKeys()).filter((key) => known.has(key));
  return sort === 'oldest' ? sorted : sorted.reverse();
}
