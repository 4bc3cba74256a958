/**
 * Does the same with each of many, some at a time; gives what came of them in their order. Stops at the first that
 * throws.
 */
export async function inTurn<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = all.entries();
  const go = async () => {
    for (const [index, one] of waiting) results[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, go));
  return results;
}
