import type { Found } from './find-articles.ts';
import { hasFilters, type SearchState } from './search-state.ts';

/** What was found, in words: they are shown and read out. */
export function countOf(
  { hits: { length: count }, begun, whole }: Pick<Found, 'hits' | 'begun' | 'whole'>,
  { query, scope }: SearchState,
): string {
  const [one, many] = scope === 'quotes' ? ['saying', 'sayings'] : ['article', 'articles'];
  const what =
    count === 0
      ? `No ${many} found`
      : `${whole ? '' : 'At least '}${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
  if (query.trim() === '') return what;
  const asked = query.trim();
  const quoted = /^["“„«]/u.test(asked) ? asked : `“${asked}”`;
  return `${what} ${begun ? 'with words that begin with' : 'for'} ${quoted}`;
}

/** What to try where nothing was found. */
export function adviceFor(state: SearchState): string {
  if (hasFilters(state)) return 'Without the filters there may be some.';
  if (state.scope !== 'everything') return 'Everything may hold some.';
  return 'Fewer words, or the beginning of a word with an asterisk, find more.';
}

/** A day for people's eyes, `1 December 2025`. */
export function formatDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
