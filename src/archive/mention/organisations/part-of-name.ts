import { CALENDAR_WORDS, FUNCTION_WORDS } from '../tables/function-words.ts';
import { BODY_HEADS } from '../tables/known-bodies.ts';
import { HONORIFICS, ROLES } from '../tables/roles.ts';
import { joins, type Word } from '../words.ts';

/** Whether a word is there and begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'capitals');
}

/** Offices end a body's name ("European Council | President"); "Staff" and "Union" are no offices. */
export function mayBelong(word: Word): boolean {
  if (FUNCTION_WORDS.has(word.key) || CALENDAR_WORDS.has(word.key))
    return word.key === 'national' || (word.text === 'All' && !word.opens);
  return (
    BODY_HEADS.has(word.key) ||
    (!HONORIFICS.has(word.key) && !ROLES.has(word.key)) ||
    /^(?:general|metropolitan)$/.test(word.key)
  );
}

/** Whether a word follows the one before it in one phrase. */
export function follows(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && joins(before, word);
}
