import { compare, type Article } from '#archive/archive.ts';

/** Stands in the place of the year for what has no date. */
export const UNDATED = 'undated';

/** The year under which an article is filed, `undated` where it has no date. */
export function yearOf({ date }: Pick<Article, 'date'>): string {
  return date?.slice(0, 4) ?? UNDATED;
}

/** Things by the year of their article, in the order in which they come; the newest year first, what is undated last. */
export function groupByYear<T>(
  things: readonly T[],
  articleOf: (thing: T) => Pick<Article, 'date'>,
): Map<string, T[]> {
  const years = Map.groupBy(things, (thing) => yearOf(articleOf(thing)));
  const order = (year: string): string => (year === UNDATED ? '' : year);
  return new Map([...years].sort(([a], [b]) => compare(order(b), order(a))));
}
