/** Gives the next number of a sequence, in [0, 1). */
export type Dice = () => number;

/** A small generator of pseudo-random numbers (mulberry32): the same seeds give the same numbers on every machine. */
export function diceOf(...seeds: readonly number[]): Dice {
  let state = seeds.reduce((mixed, seed) => (Math.imul(mixed, 31) + seed) >>> 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(dice: Dice, least: number, most: number): number {
  return least + Math.floor(dice() * (most - least + 1));
}

/** One of the list, each as likely as the others. */
export function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[Math.floor(dice() * list.length)] as T;
}

/**
 * A choice of places 0 … `size` − 1 in which the nth is as likely as 1 / (n + 1 + `shift`) ** `steepness`: the law of Zipf
 * and Mandelbrot, by which words and names in news are spread.
 */
export function zipfOf(size: number, steepness: number, shift = 0): (dice: Dice) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let n = 0; n < size; n++) sums[n] = sum += 1 / (n + 1 + shift) ** steepness;
  return (dice) => {
    const wanted = dice() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
