import { decodeEntryId } from '../views/search/entry-id.ts';
import type { TermMatch } from './find-terms.ts';

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
  const held = [...fewest.results.keys()].filter((id) =>
    others.every(({ results }) => results.has(id)),
  );
  const decoded = held.map(decodeEntryId);
  const usual = decoded.reduce((sum, { length }) => sum + length, 0) / Math.max(1, held.length);
  const weights = matches.map(({ results: { size } }) =>
    Math.log(1 + (entries - Math.min(entries, size) + 0.5) / (size + 0.5)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const score = (id: string, n: number): number => {
    const { head, length } = decoded[n] ?? { head: 0, length: usual };
    const shortness = SATURATION * (1 - LENGTH + (LENGTH * length) / usual);
    let sum = 0;
    let inHead = 0;
    for (const [term, { results }] of matches.entries()) {
      const places = results.get(id)?.words ?? [];
      const weight = weights[term] ?? 0;
      sum += (weight * (places.length * (SATURATION + 1))) / (places.length + shortness);
      if (places.some((place) => place < head)) inHead += weight;
    }
    return sum + HEAD * inHead * (total > 0 ? inHead / total : 0) ** 2;
  };
  return held
    .map((id, n) => ({ id, n, score: score(id, n) }))
    .sort((a, b) => b.score - a.score || b.n - a.n)
    .map(({ id }) => id);
}

/** Whether every term stands in the head of an entry. */
export function isInHead(matches: readonly TermMatch[], id: string): boolean {
  const { head } = decodeEntryId(id);
  return matches.every(({ results }) => results.get(id)?.words.some((place) => place < head));
}
