import { createHash } from 'node:crypto';

/** A slice ends, on the average, after so many items; none has more than the most. */
const USUAL = 700;
const MOST = 2000;

/**
 * Parts a list into slices that stay as they are when an item is added elsewhere: where one ends is decided by the
 * item there, not by counting.
 */
export function sliceUp<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const slices: Item[][] = [];
  let slice: Item[] = [];
  for (const item of items) {
    slice.push(item);
    const end = createHash('sha256').update(nameOf(item)).digest().readUInt32BE() % USUAL === 0;
    if (!end && slice.length < MOST) continue;
    slices.push(slice);
    slice = [];
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}
