import { fold } from '../text/fold.ts';

/** Five words in a row: short enough to survive an editor's cuts, long enough not to be shared by chance. */
const SHINGLE_WORDS = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hashes of all runs of five words of a text, compared without case, accents and punctuation. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text).split(' ').filter(Boolean);
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let at = 0; at <= last && words.length > 0; at++) {
    shingles.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return shingles;
}

/** FNV-1a on UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  }
  return value >>> 0;
}

/** How many shingles two sets share. */
export function sharedShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
