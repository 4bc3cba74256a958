import { SHIP_PREFIXES } from '../tables/organisation-words.ts';
import { ROLES_IN_CAPITALS } from '../tables/roles.ts';
import { SHORT_FORMS } from '../tables/short-forms.ts';
import type { Word } from '../words.ts';
import { beginsName } from './begins-name.ts';
import { isCommonWord, isGivenName, isPlainWord } from './known-words.ts';
import type { Run } from './runs.ts';
import { classOf } from './word-class.ts';

/** "Interior CS Anna Harker": secretaries and ministers, where a whole name follows. */
const ROLES_OF_TWO_LETTERS = /^(?:CS|PS|CP|CM|MP|TD|VP|FM|AG|SP|IG)$/;

/** A word in capitals is a short form of a body, unless it is initials before a name or a surname printed so. */
export function mayBeNameInCapitals(words: readonly Word[], index: number, run: Run): boolean {
  const word = words[index] as Word;
  const next = index + 1 < run.to ? (words[index + 1] as Word) : undefined;
  const previous = index > run.from ? (words[index - 1] as Word) : undefined;
  if ([SHORT_FORMS, SHIP_PREFIXES, ROLES_IN_CAPITALS].some((forms) => forms.has(word.text)))
    return false;
  if (word.text.length === 2 && next?.shape === 'capital')
    return (
      !(ROLES_OF_TWO_LETTERS.test(word.text) && beginsName(next, words[index + 2])) &&
      classOf(word.key) === 'name' &&
      classOf(next.key) === 'name' &&
      !isPlainWord(next.key)
    );
  if (isNameInCapitals(word, next) || isNameInCapitals(previous, word)) return true;
  if (word.text.length < 4 || !previous) return false;
  return (
    classOf(previous.key) === 'role' || (previous.shape === 'capital' && isGivenName(previous.key))
  );
}

/** "AVRIL HARKER": a given name and a word that is nothing else. */
function isNameInCapitals(first: Word | undefined, last: Word | undefined): boolean {
  if (first?.shape !== 'capitals' || last?.shape !== 'capitals') return false;
  if (first.text.length < 3 || last.text.length < 3) return false;
  if (!isGivenName(first.key) || isCommonWord(first.key)) return false;
  return classOf(first.key) === 'name' && classOf(last.key) === 'name' && !isCommonWord(last.key);
}
