import { bareSoundOf, bareSoundOfArabic } from './bare-sound.ts';
import type { Named } from '../export/name-list.ts';
import { searchWords } from './search-words.ts';

/** What a person or country is looked up by: the bare sounds of all words of all spellings. */
export function keysOfName({ name, also }: Pick<Named, 'name' | 'also'>): string[] {
  return [name, ...also].flatMap(searchWords).map(bareSoundOf);
}

/**
 * What names that a typed word may mean are looked up by. The letters "kh" are one sound, so a word that ends in "k"
 * has two keys: it may go on with an "h".
 */
export function keysOfTyped(word: string): string[] {
  const bare = bareSoundOfArabic(word) ?? bareSoundOf(word);
  return /[kк]$/u.test(word) ? [bare, bareSoundOf(`${word}h`)] : [bare];
}
