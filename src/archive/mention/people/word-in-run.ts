import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';
import {
  GIVEN_NAMES_OF_WORDS,
  LEADING_PARTICLES,
  NAME_SUFFIXES,
  PARTICLES,
  WEEKDAYS,
} from '../tables/function-words.ts';
import { ROLE_SURNAMES, SURNAMES_OF_WORDS } from '../tables/roles.ts';
import type { Word } from '../words.ts';
import { isNickname, type Run } from './runs.ts';
import { isCommonWord, isFamilyName, isGivenName, isPlainWord } from './known-words.ts';
import { classOf, type WordClass } from './word-class.ts';

/**
 * The class of a word in its run; `open` are the words of the name that it may continue. A word that is both
 * part of a name and something else is settled by its neighbours.
 */
export function classAt(
  words: readonly Word[],
  index: number,
  run: Run,
  open: Run | undefined,
): WordClass {
  const word = words[index] as Word;
  const next = index + 1 < run.to ? (words[index + 1] as Word) : undefined;
  const kind = classOf(word.key);
  if (open && isNickname(words, index)) return 'name';
  if (word.shape === 'small') return PARTICLES.has(word.text) ? 'name' : 'function';
  if (word.opens && /^[AI]$/.test(word.text) && next?.gap === ' ') return 'function';
  if (/\d/.test(word.text)) return 'thing word';
  if (word.shape === 'initial')
    return open || (next && next.shape !== 'small') ? 'name' : 'function';
  if (open && NAME_SUFFIXES.has(word.key)) return 'name';
  if (word.shape === 'capitals' && !mayBeNameInCapitals(words, index, run))
    return kind === 'role' ? kind : 'body';
  if (kind === 'name') return opensWithCommonWord(word, next) ? 'function' : 'name';
  if (kind === 'function' && !open && next && GIVEN_NAMES_OF_WORDS.has(word.key))
    return isGivenHere(words, index, next) ? 'name' : kind;
  if (next && PARTICLES.has(word.key) && (open || LEADING_PARTICLES.has(word.key))) return 'name';
  return isNameHere(words, word, kind, open, next) ? 'name' : kind;
}

/** Whether a word with another meaning is part of a name here: "Stephen King", "Neil Jordan", "Chad Ogea". */
function isNameHere(
  words: readonly Word[],
  word: Word,
  kind: WordClass,
  open: Run | undefined,
  next: Word | undefined,
): boolean {
  if (WEEKDAYS.has(word.key)) return false;
  const first = open && (words[open.from] as Word);
  const given = first !== undefined && isGivenName(first.key);
  const nextIsName =
    !next || next.shape === 'small' || classOf(next.key) === 'name' || isFamilyName(next.key);
  if (first && kind === 'place' && PARTICLES.has(first.key)) return isFamilyName(word.key);
  if (kind === 'role')
    return given && ROLE_SURNAMES.has(word.key) && (!next || next.shape === 'small');
  if (given && nextIsName && (kind === 'place' || kind === 'calendar')) return true;
  if (given && open && !next && open.to - open.from === 1 && SURNAMES_OF_WORDS.has(word.key))
    return true;
  return !open && next?.shape === 'capital' && isFirstOfName(word, kind, next);
}

/** Whether a word with another meaning begins a name: "Mary Robinson", "Bill Clinton", "Park Geun-hye". */
function isFirstOfName({ key }: Word, kind: WordClass, next: Word): boolean {
  if (!isGivenName(key) && !FAMILY_FIRST.has(key)) return false;
  const nextIsKnown = isFamilyName(next.key) || isGivenName(next.key) || /-\p{Ll}/u.test(next.text);
  if (kind === 'body' || kind === 'place word') return nextIsKnown && classOf(next.key) === 'name';
  return (
    kind !== 'role' &&
    kind !== 'function' &&
    (classOf(next.key) === 'name' || nextIsKnown) &&
    !isPlainWord(next.key)
  );
}

/** "captain Will Harker": in running text, where no verb has a capital. */
function isGivenHere(words: readonly Word[], index: number, next: Word): boolean {
  const [previous, word] = [words[index - 1], words[index] as Word];
  return (
    !word.opens &&
    previous?.shape === 'small' &&
    next.shape === 'capital' &&
    classOf(next.key) === 'name' &&
    !isCommonWord(next.key)
  );
}

/** A word in capitals is a short form of a body, unless it is initials before a name or a surname printed so. */
function mayBeNameInCapitals(words: readonly Word[], index: number, run: Run): boolean {
  const word = words[index] as Word;
  const next = index + 1 < run.to ? (words[index + 1] as Word) : undefined;
  const previous = index > run.from ? (words[index - 1] as Word) : undefined;
  if (word.text.length === 2 && next?.shape === 'capital')
    return classOf(word.key) === 'name' && classOf(next.key) === 'name' && !isPlainWord(next.key);
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

/** A common word that opens a sentence has its capital from there. Alone it may still be somebody's surname. */
function opensWithCommonWord(word: Word, next: Word | undefined): boolean {
  return next !== undefined && word.opens && isCommonWord(word.key) && !isGivenName(word.key);
}
