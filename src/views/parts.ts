import type { Article } from '#archive/archive.ts';
import { spanLabel } from './day-label.ts';
import { UNDATED, yearOf } from './year-of.ts';

/** One page of a list too long for one page; `n` counts from the oldest, so that an address keeps what it showed. */
export interface Part<T> {
  readonly n: number;
  readonly items: readonly T[];
}

/**
 * A list that comes newest first, cut into parts of `size`. The newest part comes first; later items only ever fill
 * it up or open a new one.
 */
export function cutIntoParts<T>(newestFirst: readonly T[], size: number): Part<T>[] {
  const parts: Part<T>[] = [];
  const count = Math.ceil(newestFirst.length / size);
  for (let n = count; n >= 1; n--) {
    const from = newestFirst.length - n * size;
    parts.push({ n, items: newestFirst.slice(Math.max(0, from), from + size) });
  }
  return parts;
}

/** A way from a list to one of its parts: what is there, and how many of the list's items are meant. */
export interface WayToPart {
  readonly label: string;
  readonly n: number;
  readonly count: number;
}

/** More parts than these are reached by their years. */
const MOST_WAYS = 12;

/** The ways to the parts of a list: each by its span of days; where they are many, each year by where it begins. */
export function waysToParts<T>(
  parts: readonly Part<T>[],
  articleOf: (item: T) => Pick<Article, 'date'>,
): WayToPart[] {
  if (parts.length <= MOST_WAYS)
    return parts.map(({ n, items }) => ({
      label: spanLabel(items.map(articleOf)) ?? `part ${n}`,
      n,
      count: items.length,
    }));
  const years = new Map<string, WayToPart & { count: number }>();
  for (const { n, items } of parts)
    for (const item of items) {
      const year = yearOf(articleOf(item));
      const known = years.get(year);
      if (known) known.count++;
      else years.set(year, { label: year === UNDATED ? 'no date' : year, n, count: 1 });
    }
  return [...years.values()];
}
