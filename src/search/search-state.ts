/** All that a search is made of: what its address holds, and what Back brings again. */
export interface SearchState {
  readonly query: string;
  readonly scope: Scope;
  readonly sort: Sort;
  readonly person: readonly string[];
  readonly country: readonly string[];
  readonly publisher: readonly string[];
  readonly collection: readonly string[];
  readonly tag: readonly string[];
  readonly year: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export const SCOPES = ['everything', 'titles', 'quotes'] as const;
export type Scope = (typeof SCOPES)[number];
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];
export const FACETS = ['person', 'country', 'publisher', 'collection', 'tag', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The search that an address asks for; what does not fit is left out. */
export function decodeState(parameters: URLSearchParams): SearchState {
  const from = day(parameters.get('from'));
  const to = day(parameters.get('to'));
  return {
    query: parameters.get('q') ?? '',
    scope: SCOPES.find((scope) => scope === parameters.get('in')) ?? 'everything',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    person: all(parameters, 'person'),
    country: all(parameters, 'country').map((code) => code.toUpperCase()),
    publisher: all(parameters, 'publisher'),
    collection: all(parameters, 'collection'),
    tag: all(parameters, 'tag'),
    year: all(parameters, 'year'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The parameters of an address that asks for this search; what is as usual is left out. */
export function encodeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.query.trim() !== '') parameters.set('q', state.query.trim());
  for (const facet of FACETS) for (const value of state[facet]) parameters.append(facet, value);
  if (state.from !== undefined) parameters.set('from', state.from);
  if (state.to !== undefined) parameters.set('to', state.to);
  if (state.scope !== 'everything') parameters.set('in', state.scope);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  return parameters;
}

/** Whether nothing is asked for yet. */
export function isEmpty(state: SearchState): boolean {
  return state.query.trim() === '' && !hasFilters(state);
}

/** Whether anything but the words narrows the search. */
export function hasFilters(state: SearchState): boolean {
  return (
    FACETS.some((facet) => state[facet].length > 0) ||
    state.from !== undefined ||
    state.to !== undefined
  );
}

function all(parameters: URLSearchParams, name: string): string[] {
  return [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
}

function day(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
