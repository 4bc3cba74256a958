import { findArticles, type Found } from './find-articles.ts';
import { findNames } from './find-names.ts';
import type { Library } from './library.ts';
import { patternsOf, type KnownName } from './names.ts';
import { isEmpty, type SearchState } from './search-state.ts';

/** All that the page shows for a search. */
export interface SearchAnswer extends Found {
  readonly direct: readonly KnownName[];
}

const NOTHING: SearchAnswer = {
  hits: [],
  patterns: [],
  begun: false,
  whole: true,
  without: () => [],
  direct: [],
};

/** Answers a search. */
export async function answerSearch(library: Library, state: SearchState): Promise<SearchAnswer> {
  if (isEmpty(state)) return NOTHING;
  // Search does without names where their files can't be read.
  const hits = await findNames(state.query, library.shelves).catch(() => []);
  const meant = hits
    .filter(({ how, named }) => how === 'whole' && named.kind === 'person')
    .map(({ named }) => named);
  const named = { people: meant.map(({ id }) => id), patterns: patternsOf(meant) };
  const found = await findArticles(library, state, named);
  return { ...found, direct: hits.map(({ named }) => named) };
}
