import { partOf } from '../views/search/prefix-parts.ts';
import { keysOfTyped } from '../views/search/name-keys.ts';
import { searchWords } from '../views/search/search-words.ts';
import { findDirectHits, readNames, type DirectHit } from './names.ts';
import type { Shelves } from './shelves.ts';

/**
 * The people and countries that a query may mean, best first. Of the files of names those are read in which all names
 * with one of the query's words are: the word that leaves fewest.
 */
export async function findNames(query: string, shelves: Shelves): Promise<DirectHit[]> {
  const parts = new Set(shelves.start.nameParts);
  const candidates = searchWords(query).map((word) => {
    const keys = keysOfTyped(word);
    return { keys, depth: Math.min(...keys.map((key) => partOf(key, parts).length)) };
  });
  const deepest = candidates.sort((a, b) => b.depth - a.depth)[0];
  if (!deepest) return [];
  const read = await Promise.all(deepest.keys.map((key) => shelves.names(key)));
  const names = new Map(
    [...shelves.start.names, ...read.flat()].map((named) => [`${named.kind} ${named.id}`, named]),
  );
  return findDirectHits(query, readNames([...names.values()]));
}
