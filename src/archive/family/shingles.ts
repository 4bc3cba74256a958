import { fold } from '../text/fold.ts';

/** Five words in a row: short enough to survive an editor's cuts, long enough not to be shared by chance. */
const SHINGLE_WORDS = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The shingles of a text as hashes, each once, in order: an array takes a tenth of the memory of a set. */
export type Shingles = Uint32Array;

/** The hashes of all runs of five words of a text, compared without case, accents and punctuation. */
export function shinglesOf(text: string): Shingles {
  const words = fold(text).split(' ').filter(Boolean);
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let at = 0; at <= last && words.length > 0; at++) {
    shingles.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return Uint32Array.from(shingles).sort();
}

/** FNV-1a on UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  }
  return value >>> 0;
}

/** How many shingles two texts share: one walk through both, since they are in order. */
export function sharedShingles(a: Shingles, b: Shingles): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
