import { findArticles, type Found } from './find-articles.ts';
import type { NameList } from '../views/export/name-list.ts';
import { findDirectHits, patternsOf, readNames, type KnownName } from './names.ts';
import { openIndex, type Counts, type Index } from './pagefind.ts';
import { isEmpty, type Facet, type SearchState } from './search-state.ts';

/** All that the page shows for a search. */
export interface SearchAnswer extends Found {
  readonly direct: readonly KnownName[];
}

/** The index and the names, fetched when they are first needed. */
export interface Library {
  readonly index: Index;
  readonly names: readonly KnownName[];
}

/** Opens the index at the base of the site. Throws where the browser can't load it. */
export async function openLibrary(
  base: string,
  names: Promise<readonly KnownName[]>,
): Promise<Library> {
  return { index: await openIndex(base), names: await names };
}

/** The people and countries to go to directly; none where the list can't be fetched, since search does without. */
export async function fetchNames(base: string): Promise<KnownName[]> {
  try {
    const response = await fetch(`${base}search/names.json`);
    return response.ok ? readNames((await response.json()) as NameList) : [];
  } catch {
    return [];
  }
}

const NOTHING: SearchAnswer = {
  hits: [],
  patterns: [],
  begun: false,
  counts: {},
  exact: true,
  direct: [],
};

/** Answers a search; for several publishers or years the counts are those of all of them, not of the chosen ones. */
export async function answerSearch(
  { index, names }: Library,
  state: SearchState,
): Promise<SearchAnswer> {
  if (isEmpty(state)) return NOTHING;
  const hits = findDirectHits(state.query, names);
  const meant = hits
    .filter(({ how, named }) => how === 'whole' && named.kind === 'person')
    .map(({ named }) => named);
  const named = { people: meant.map(({ id }) => id), patterns: patternsOf(meant) };
  const found = await findArticles(index, state, named);
  const counts = await widenCounts(found.counts, state, async (wider) => {
    const { counts } = await findArticles(index, wider, named);
    return counts;
  });
  return { ...found, counts, direct: hits.map(({ named }) => named) };
}

async function widenCounts(
  counts: Counts,
  state: SearchState,
  count: (state: SearchState) => Promise<Counts>,
): Promise<Counts> {
  let widened = counts;
  for (const facet of ['publisher', 'year'] satisfies Facet[]) {
    if (state[facet].length === 0) continue;
    const wider = await count({ ...state, [facet]: [] });
    widened = { ...widened, [facet]: wider[facet] ?? {} };
  }
  return widened;
}
