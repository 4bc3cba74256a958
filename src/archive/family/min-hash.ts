import type { Shingles } from './shingles.ts';

/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3).
 * 128 hash functions in 64 bands of 2 rows: two texts that share a quarter of their shingles become candidates
 * with probability 1 − (1 − 0.25²)⁶⁴ = 98 %; candidates are then compared exactly, so a chance meeting costs time only.
 */
const FUNCTIONS = 128;
const ROWS = 2;
const SEED = 0x9e3779b9;

const [FACTORS, SUMMANDS] = constants();

/** Pseudo-random constants from a fixed seed (xorshift32): the same on every machine. */
function constants(): [Uint32Array, Uint32Array] {
  let state = SEED;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const factors = Uint32Array.from({ length: FUNCTIONS }, () => next() | 1);
  return [factors, Uint32Array.from({ length: FUNCTIONS }, next)];
}

/** For each hash function the least hash of any shingle. */
export function signatureOf(shingles: Shingles): Uint32Array {
  const signature = new Uint32Array(FUNCTIONS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < FUNCTIONS; at++) {
      const mixed =
        Math.imul(shingle ^ (shingle >>> 15), FACTORS[at] as number) + (SUMMANDS[at] as number);
      const value = (mixed ^ (mixed >>> 13)) >>> 0;
      if (value < (signature[at] as number)) signature[at] = value;
    }
  }
  return signature;
}

/** Tells for each band which signatures, by their index, are the same in it; only where there are two or more. */
export function eachBand(
  signatures: readonly Uint32Array[],
  tell: (meeting: readonly number[]) => void,
): void {
  for (let at = 0; at < FUNCTIONS; at += ROWS) {
    // One band at a time: the buckets of all would take more memory than the texts.
    const buckets = new Map<string, number[]>();
    for (const [index, signature] of signatures.entries()) {
      const band = signature.subarray(at, at + ROWS).join(',');
      const bucket = buckets.get(band);
      if (bucket) bucket.push(index);
      else buckets.set(band, [index]);
    }
    for (const bucket of buckets.values()) if (bucket.length > 1) tell(bucket);
  }
}
