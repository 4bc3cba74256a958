import { fold } from '../text/fold.ts';

/** Five words in a row: short enough to survive an editor's cuts, long enough not to be shared by chance. */
const SHINGLE_WORDS = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The shingles of a text as hashes, each once, in order: an array takes a tenth of the memory of a set. */
export type Shingles = Uint32Array;

/** The hashes of all runs of five words of a text, compared without case, accents and punctuation. */
export function shinglesOf(text: string): Shingles {
  // Folded, a text is words with one blank between: a run of them is a piece of it.
  const folded = fold(text);
  if (folded === '') return new Uint32Array();
  const ends = endsOfWords(folded);
  const shingles = new Set<number>();
  for (let at = 0; at === 0 || at + SHINGLE_WORDS <= ends.length; at++) {
    const start = at === 0 ? 0 : (ends[at - 1] as number) + 1;
    shingles.add(hash(folded, start, ends[at + SHINGLE_WORDS - 1] ?? folded.length));
  }
  return Uint32Array.from(shingles).sort();
}

function endsOfWords(folded: string): number[] {
  const ends: number[] = [];
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) ends.push(at);
  ends.push(folded.length);
  return ends;
}

/** FNV-1a on UTF-16 units, 32 bits, of a piece of a text. */
function hash(text: string, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let at = start; at < end; at++) {
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
