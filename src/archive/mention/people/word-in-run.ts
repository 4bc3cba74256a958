import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';
import {
  GIVEN_NAMES_OF_WORDS,
  LEADING_PARTICLES,
  NAME_SUFFIXES,
  PARTICLES,
  SON_OF,
  WEEKDAYS,
} from '../tables/function-words.ts';
import { STORMS } from '../tables/organisation-words.ts';
import {
  GIVEN_NAMES_OF_PEOPLES,
  ROLE_SURNAMES,
  ROLES_IN_CAPITALS,
  SURNAMES_OF_WORDS,
} from '../tables/roles.ts';
import { isGlued } from '../glued-words.ts';
import { joins, type Word } from '../words.ts';
import { mayBeNameInCapitals } from './names-in-capitals.ts';
import { isNickname, type Run } from './runs.ts';
import { beginsName } from './begins-name.ts';
import { isSyllables } from './chinese-syllables.ts';
import { isCommonWord, isFamilyName, isGivenName, isPlainWord } from './known-words.ts';
import { isCity } from './place-words.ts';
import { classOf, type WordClass } from './word-class.ts';
import {
  endsAsRole,
  endsAsSurname,
  endsTitled,
  endsUnknown,
  mayBeFamilyName,
} from './family-name-words.ts';

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
  if (!open && next && standsApart(words, index, run, kind))
    return kind === 'place' ? kind : 'role';
  if (open && isNickname(words, index)) return 'name';
  if (isTanSri(word, next) || isTanSri(words[index - 1], word)) return 'role';
  if (word.shape === 'small') return PARTICLES.has(word.text) ? 'name' : 'function';
  if (word.opens && /^[AI]$/.test(word.text) && next?.gap === ' ') return 'function';
  if (/\d/.test(word.text) || isGlued(word.text) || CAPITALS_IN_COMPOUND.test(word.text))
    return 'thing word';
  if (word.shape === 'initial')
    return open || (next && next.shape !== 'small') ? 'name' : 'function';
  if (open && NAME_SUFFIXES.has(word.key)) return 'name';
  if (word.shape === 'capitals' && !mayBeNameInCapitals(words, index, run))
    return kind === 'role' || ROLES_IN_CAPITALS.has(word.text) ? 'role' : 'body';
  if (kind === 'name') return opensWithCommonWord(words, index, next) ? 'function' : 'name';
  if (kind === 'function' && !open && next && GIVEN_NAMES_OF_WORDS.has(word.key))
    return isGivenHere(words, index, next) ? 'name' : kind;
  if (kind === 'function' && open && endsAsSurname(words, index, open, next)) return 'name';
  if (next && PARTICLES.has(word.key) && (open || LEADING_PARTICLES.has(word.key))) return 'name';
  return isNameHere(words, word, kind, open, next) ? 'name' : kind;
}

/** "EU-Asia", "US-Canada". */
const CAPITALS_IN_COMPOUND = /(?:^|[-‑])\p{Lu}{2,}[-‑]\p{L}*\p{Ll}|\p{Ll}[-‑]\p{Lu}{2,}$/u;

/** A Malaysian title of two words. */
function isTanSri(first: Word | undefined, second: Word | undefined): boolean {
  return first?.key === 'tan' && second?.key === 'sri';
}

/** "at Rose Florida | Anna Harker": the place belongs to what stands before. "Rovers: F | Anna Harker": a position in a team. */
function standsApart(words: readonly Word[], index: number, run: Run, kind: WordClass): boolean {
  const [word, next, last] = words.slice(index, index + 3) as [Word, Word, Word | undefined];
  if (!last || !beginsName(next, last)) return false;
  const previous = index > run.from ? (words[index - 1] as Word) : undefined;
  if (kind === 'place')
    return (
      previous?.shape === 'capital' && joins(previous, word) && classOf(previous.key) !== 'role'
    );
  return word.shape === 'initial' && /^[:;] $/.test(word.gap) && next.gap === ' ';
}

/** Whether a word with another meaning is part of a name here: "Stephen King", "Neil Jordan", "Chad Ogea". */
function isNameHere(
  words: readonly Word[],
  word: Word,
  kind: WordClass,
  open: Run | undefined,
  next: Word | undefined,
): boolean {
  if (WEEKDAYS.has(word.key) && !beginsChineseName(word, next)) return false;
  const first = open && (words[open.from] as Word);
  const given = first !== undefined && isGivenName(first.key);
  const nextIsName =
    !next || next.shape === 'small' || classOf(next.key) === 'name' || isFamilyName(next.key);
  if (first && kind === 'place' && PARTICLES.has(first.key)) return isFamilyName(word.key);
  if (kind === 'role' && !open && word.key === 'dean') return isGivenDean(next);
  if (kind === 'role' && !open)
    return ROLE_SURNAMES.has(word.key) && next !== undefined && /-\p{Ll}/u.test(next.text);
  if (kind === 'role' && given && next && INNER_TITLES.test(word.key) && next.shape === 'capital')
    return classOf(next.key) === 'name';
  if (kind === 'role')
    return given
      ? endsAsRole(words, open as Run, word, next)
      : first !== undefined && ROLE_SURNAMES.has(word.key) && endsTitled(words, open as Run, word);
  const telling = given && !(kind === 'calendar' && isCommonWord(first.key));
  if (first && !given && nextIsName && kind === 'place')
    if (endsTitled(words, open, word) || endsUnknown(words, open, word, next)) return true;
  if (telling && nextIsName && (kind === 'place' || kind === 'calendar')) return true;
  if (given && nextIsName && kind === 'body' && mayBeFamilyName(word)) return true;
  if (given && open && !next && open.to - open.from === 1 && SURNAMES_OF_WORDS.has(word.key))
    return true;
  if (open || !next) return false;
  if (next.shape === 'small') return SON_OF.test(next.text) && isGivenName(word.key);
  if (next.shape === 'initial' && kind === 'place' && isGivenName(word.key))
    return isCity(word.key);
  return next.shape === 'capital' && isFirstOfName(word, kind, next);
}

/** Whether a word with another meaning begins a name: "Mary Robinson", "Bill Clinton", "Park Geun-hye". */
function isFirstOfName({ key }: Word, kind: WordClass, next: Word): boolean {
  if (STORMS.has(key)) return false;
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

/** "Yusuf Haji Harker": titles that stand inside names as well. */
const INNER_TITLES = /^(?:haji|hajji|mirza|sardar)$/;

/** "Dean Harker" has a given name; of "Dean Anna Harker" it is the office. */
function isGivenDean(next: Word | undefined): boolean {
  return next?.shape === 'capital' && classOf(next.key) === 'name' && !isGivenName(next.key);
}

/** "Sun Wei" */
function beginsChineseName({ key }: Word, next: Word | undefined): boolean {
  return (
    FAMILY_FIRST.has(key) && next !== undefined && isSyllables(next) && !isCommonWord(next.key)
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

/** A common word that opens a sentence has its capital from there. Alone it may still be somebody's surname. */
function opensWithCommonWord(
  words: readonly Word[],
  index: number,
  next: Word | undefined,
): boolean {
  const word = words[index] as Word;
  if (next === undefined) return false;
  if (beginsChineseName(word, next)) return false;
  if (GIVEN_NAMES_OF_PEOPLES.has(word.key)) return beginsName(next, words[index + 2]);
  if (!word.opens || isGivenName(word.key)) return false;
  if (isCommonWord(word.key)) return true;
  return describesName(word, next, words[index + 2]);
}

/** "Cinematographer Anna Harker", "In-form Anna Harker": formed like a description, and a whole name follows. */
function describesName(word: Word, next: Word, last: Word | undefined): boolean {
  if (
    isFamilyName(word.key) ||
    !/(?:er|or|ist|man|woman|ian|eur|ess|star)s?$|-\p{Ll}+$/u.test(word.text)
  )
    return false;
  return beginsName(next, last);
}
