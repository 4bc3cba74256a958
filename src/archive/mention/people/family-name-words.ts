import { FAMILY_NAMES_OF_WORDS, NAME_SUFFIXES } from '../tables/function-words.ts';
import { ORGANISATION_WORDS } from '../tables/organisation-words.ts';
import { ROLE_SURNAMES, TITLE_WORDS } from '../tables/roles.ts';
import { joins, type Word } from '../words.ts';
import { isCommonWord, isFamilyName, isGivenName } from './known-words.ts';
import { isCity } from './place-words.ts';
import { isCapital, type Run } from './runs.ts';
import { classOf } from './word-class.ts';

/** When a word with another meaning ends a person's name. `from` to `to` are the words of the name before it. */

function isSuffix({ key, text }: Word): boolean {
  return NAME_SUFFIXES.has(key) && text.length > 1;
}

/** "Prime Minister Shigeo Takamatsu": after a title and a word that is nothing else, a town is a family name. */
export function endsTitled(
  words: readonly Word[],
  { from, to }: Run,
  { key, shape }: Word,
): boolean {
  const title = words[from - 1];
  const first = words[from] as Word;
  if (to - from > 1 || shape !== 'capital' || !title || !joins(title, first)) return false;
  if (classOf(title.key) !== 'role' || isCommonWord(first.key)) return false;
  return ROLE_SURNAMES.has(key) || (isCapital(title) && isCity(key));
}

/** "Delcy Rodríguez": a family name that some town has too, after one word that is nothing else, in running text. */
export function endsUnknown(
  words: readonly Word[],
  { from, to }: Run,
  { key, shape }: Word,
  next: Word | undefined,
): boolean {
  const first = words[from] as Word;
  if (to - from > 1 || shape !== 'capital' || first.shape !== 'capital' || isCapital(next))
    return false;
  return isFamilyName(key) && isCity(key) && !isCommonWord(first.key) && !first.opens;
}

/** "Stephen King"; in running text any role: "John Legend", "Richard Cousins". */
export function endsAsRole(
  words: readonly Word[],
  { from, to }: Run,
  { key }: Word,
  next: Word | undefined,
): boolean {
  if (next && isCapital(next) && !isSuffix(next)) return false;
  if (ROLE_SURNAMES.has(key)) return true;
  const first = words[from] as Word;
  if (to - from > 1 || ORGANISATION_WORDS.has(key) || TITLE_WORDS.has(key)) return false;
  return classOf(first.key) === 'name' && !isCommonWord(first.key);
}

/** Companies are called after families: "Brigitte Nielsen". */
export function mayBeFamilyName({ key, shape }: Word): boolean {
  return shape === 'capital' && !ORGANISATION_WORDS.has(key);
}

/** "Mike Read": a given name, then the word, in running text. */
export function endsAsSurname(
  words: readonly Word[],
  index: number,
  open: Run,
  next: Word | undefined,
): boolean {
  const [first, word] = [words[open.from], words[index]] as [Word, Word];
  if (!FAMILY_NAMES_OF_WORDS.has(word.key) || word.shape !== 'capital') return false;
  return (
    open.to - open.from === 1 &&
    !isCapital(next) &&
    isGivenName(first.key) &&
    !isCommonWord(first.key)
  );
}
