import { fold } from '../text/fold.ts';

/** So many words in a row count as a trace of a common source. */
const SHINGLE = 4;
/** Fewer words than this are anyone's ("very constructive"). */
const FEWEST_WORDS = 3;
/** So much of the shorter quotation stands in the longer one. */
const HEAVY_OVERLAP = 0.7;
/** A run of words that more quotations share is a phrase of the day, no trace. */
const COMMONEST = 64;

/**
 * Groups quotations that print the same words: equal once folded, or one largely contained in the other. Groups and
 * their members keep the given order; every quotation is in exactly one group. Give it the quotations of one speaker.
 */
export function groupSameWords<T extends { readonly text: string }>(quotes: readonly T[]): T[][] {
  const leader: number[] = quotes.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] as number;
    return root;
  };
  const seen = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [index, quote] of quotes.entries()) {
    const shingles = shinglesOf(quote.text);
    sizes.push(shingles.size);
    for (const [other, shared] of sharedWith(shingles, seen))
      if (shared >= HEAVY_OVERLAP * Math.min(shingles.size, sizes[other] as number))
        join(leader, find(other), find(index));
    for (const shingle of shingles) {
      const holders = seen.get(shingle);
      if (!holders) seen.set(shingle, [index]);
      else if (holders.length < COMMONEST) holders.push(index);
    }
  }
  return [...Map.groupBy(quotes.keys(), find).values()].map((group) =>
    group.map((index) => quotes[index] as T),
  );
}

/** The earlier root leads, so that groups keep the given order. */
function join(leader: number[], a: number, b: number): void {
  leader[Math.max(a, b)] = Math.min(a, b);
}

function sharedWith(
  shingles: ReadonlySet<string>,
  seen: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles)
    for (const other of seen.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

/** All runs of a few folded words; the whole text where it is shorter. */
function shinglesOf(text: string): Set<string> {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length < FEWEST_WORDS) return new Set();
  const shingles = new Set<string>();
  for (let i = 0; i === 0 || i + SHINGLE <= words.length; i++)
    shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}
