import { compare, type Article } from '#archive/archive.ts';
import { UNDATED, yearOf } from './year-of.ts';

/** Things by the year of their article, in the order in which they come; the newest year first, what is undated last. */
export function groupByYear<T>(
  things: readonly T[],
  articleOf: (thing: T) => Pick<Article, 'date'>,
): Map<string, T[]> {
  const years = Map.groupBy(things, (thing) => yearOf(articleOf(thing)));
  const order = (year: string): string => (year === UNDATED ? '' : year);
  return new Map([...years].sort(([a], [b]) => compare(order(b), order(a))));
}
