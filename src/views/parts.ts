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
