import type { TermMatch } from './find-terms.ts';
import type { Result } from './pagefind.ts';

/** How fast more places of a word stop to count, and how much the length of an entry does: the usual ones of BM25. */
const SATURATION = 1.2;
const LENGTH = 0.6;
/** How much the words of a title count. */
const HEAD = 5;

/**
 * The entries that hold every term, best first: BM25, with what an entry's head (its title, or a quote's speaker) has
 * of the rarer words on top. Equal ones come in the order they have, the later first.
 */
export function rankEntries(matches: readonly TermMatch[], entries: number): string[] {
  const [fewest, ...others] = [...matches].sort((a, b) => a.results.size - b.results.size);
  if (!fewest) return [];
  const held = [...fewest.results.values()].filter(({ key }) =>
    others.every(({ results }) => results.has(key)),
  );
  const usual = held.reduce((sum, { length }) => sum + length, 0) / Math.max(1, held.length);
  const weights = matches.map(({ results: { size } }) =>
    Math.log(1 + (entries - Math.min(entries, size) + 0.5) / (size + 0.5)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const score = ({ key, head, length }: Result): number => {
    const shortness = SATURATION * (1 - LENGTH + (LENGTH * length) / usual);
    let sum = 0;
    let inHead = 0;
    for (const [term, { results }] of matches.entries()) {
      const places = results.get(key)?.words ?? [];
      const weight = weights[term] ?? 0;
      sum += (weight * (places.length * (SATURATION + 1))) / (places.length + shortness);
      if (places.some((place) => place < head)) inHead += weight;
    }
    return sum + HEAD * inHead * (total > 0 ? inHead / total : 0) ** 2;
  };
  return held
    .map((result, n) => ({ key: result.key, n, score: score(result) }))
    .sort((a, b) => b.score - a.score || b.n - a.n)
    .map(({ key }) => key);
}

/** Whether every term stands in the head of an entry. */
export function isInHead(matches: readonly TermMatch[], key: string): boolean {
  return matches.every(({ results }) => {
    const { head = 0, words = [] } = results.get(key) ?? {};
    return words.some((place) => place < head);
  });
}
