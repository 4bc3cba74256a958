import { joins, type Word } from '../words.ts';
import { isCommonWord, isGivenName } from './known-words.ts';
import { isCapital } from './runs.ts';
import { classOf } from './word-class.ts';

/** Whether two words are a given name, which is no common word, and what may be its family name. */
export function beginsName(next: Word, last: Word | undefined): boolean {
  if (!isGivenName(next.key) || isCommonWord(next.key)) return false;
  if (last === undefined || !isCapital(last) || !joins(next, last)) return false;
  return classOf(last.key) === 'name' || classOf(last.key) === 'place';
}
