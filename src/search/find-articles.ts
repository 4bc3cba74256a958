import { composeFilters } from './filters.ts';
import { countValues, MOST_READ } from './count-values.ts';
import { findTerms, learnForms, type TermMatch } from './find-terms.ts';
import type { Answer, Counts, Entry, Index, Result, SearchOptions } from './pagefind.ts';
import { findMarks, type Pattern } from './find-marks.ts';
import { tokensOf } from './passages.ts';
import { parseQuery } from './query.ts';
import type { SearchState } from './search-state.ts';

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
  /** How many hits have each value of each filter. */
  readonly counts: Counts;
  /** False where the counts can't be told without reading too many hits: then they only say which values there are. */
  readonly exact: boolean;
}

/** People whose whole name is what was typed, in any spelling: articles that name them are found as well. */
export interface Named {
  readonly people: readonly string[];
  readonly patterns: readonly Pattern[];
}

/** Finds the entries that hold every term and pass every filter. */
export async function findArticles(index: Index, state: SearchState, named: Named): Promise<Found> {
  const years = Object.keys((await index.filters())['year'] ?? {});
  const options = { filters: composeFilters(state, years), ...sortOption(state) };
  const terms = parseQuery(state.query);
  if (terms.length === 0) return everything(index, state, options);

  const matches = await findTerms(index, terms, state.scope);
  const answer = await index.search(terms.map(({ text }) => text).join(' '), options);
  const literal = await settle(answer.results, matches, state);
  const people = state.scope === 'titles' ? [] : named.people;
  const alike = await findNamed(index, { ...named, people }, options);
  const results = merge(literal, alike.results, state);
  const patterns = [
    ...(literal.length > 0 ? matches.map(({ pattern }) => pattern) : []),
    ...(alike.results.length > 0 ? named.patterns : []),
  ];
  return {
    hits: results.map((result) => hit(result, matches)),
    patterns,
    begun: literal.length > 0 && matches.some(({ loose }) => loose),
    ...(await countValues(results, [answer, alike])),
  };
}

/** Without words: all that passes the filters, newest first where no order is asked for. */
async function everything(
  index: Index,
  state: SearchState,
  options: SearchOptions,
): Promise<Found> {
  const sort = state.sort === 'oldest' ? ('asc' as const) : ('desc' as const);
  const { results, filters } = await index.search(null, { ...options, sort: { date: sort } });
  return {
    hits: results.map((result) => hit(result, [])),
    patterns: [],
    begun: false,
    counts: filters,
    exact: true,
  };
}

function sortOption({ sort }: SearchState): SearchOptions {
  if (sort === 'relevance') return {};
  return { sort: { date: sort === 'oldest' ? 'asc' : 'desc' } };
}

function hit(result: Result, matches: readonly TermMatch[]): Hit {
  const read = async () => {
    await learnForms(matches, result.id);
    return result.data();
  };
  return { id: result.id, read };
}

/** The results that hold every term, in the index's order; where a term is loose, as far as they can be read. */
async function settle(
  results: readonly Result[],
  matches: readonly TermMatch[],
  { scope }: SearchState,
): Promise<Result[]> {
  const holding = results.filter(
    ({ id, matchedMetaFields }) =>
      matches.every((match) => match.results.has(id)) &&
      (scope !== 'titles' || matchedMetaFields?.includes('title')),
  );
  const loose = matches.filter((match) => match.loose);
  if (loose.length === 0 && scope !== 'titles') return holding;
  const looked = holding.slice(0, MOST_READ);
  const fits = await Promise.all(
    looked.map(async ({ id, data }) => {
      if (scope === 'titles') await learnForms(matches, id);
      const entry = await data();
      const title = tokensOf(entry.meta[scope === 'quotes' ? 'speaker' : 'title'] ?? '');
      const tokens = scope === 'titles' ? title : [...title, ...tokensOf(entry.content)];
      const asked = scope === 'titles' ? matches : loose;
      return asked.every(({ pattern }) => findMarks(tokens, [pattern]).size > 0);
    }),
  );
  const fitting = looked.filter((_, n) => fits[n]);
  return fitting.length === 0 ? [] : [...fitting, ...holding.slice(MOST_READ)];
}

/** The articles that name one of the people, newest first where no order is asked for. */
async function findNamed(
  index: Index,
  { people }: Named,
  { filters, sort = { date: 'desc' } }: SearchOptions,
): Promise<Answer> {
  if (people.length === 0) return { results: [], filters: {} };
  const all = [...(filters ? [filters] : []), { person: { any: people } }];
  return index.search(null, { filters: { all }, sort });
}

/** Literal hits come first; by date the order of the larger list holds where it has all of the smaller one. */
function merge(
  literal: readonly Result[],
  alike: readonly Result[],
  { sort }: SearchState,
): Result[] {
  const known = new Set(alike.map(({ id }) => id));
  const within = literal.every(({ id }) => known.has(id));
  const [first, then] = sort !== 'relevance' && within ? [alike, literal] : [literal, alike];
  return [...new Map([...first, ...then].map((result) => [result.id, result])).values()];
}
