import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';
import {
  LEADING_PARTICLES,
  NAME_SUFFIXES,
  PARTICLES,
  PLACE_PREFIXES,
} from '../tables/function-words.ts';
import { FAMILY_NAME_SHAPE } from '../tables/name-shapes.ts';
import { ROLE_SURNAMES, SURNAMES_OF_PLACES, SURNAMES_OF_THINGS } from '../tables/roles.ts';
import { HUMAN_VERBS, SAYING_VERBS } from '../tables/sayings.ts';
import type { Word } from '../words.ts';
import type { Candidate } from './candidates.ts';
import { isSyllables } from './chinese-syllables.ts';
import { isCommonWord, isFamilyName, isGivenName, isPlainWord } from './known-words.ts';
import { classOf } from './word-class.ts';
import { WEIGHTS, type Cue } from './weights.ts';

/** One sign that words do or don't name a person. `words` are those it was read from. */
export interface Sign {
  readonly cue: Cue;
  readonly words: string;
}

/** What the words of a name themselves tell. */
export function signsOfName(words: readonly Word[], { from, to }: Candidate): Sign[] {
  const parts = words.slice(from, to);
  const last = parts.at(-1) as Word;
  if (parts.length === 1) return signsOfLone(last);
  const [first] = parts as [Word];
  const signs: Sign[] = [];
  const add = (cue: Cue, word: Word): number => signs.push({ cue, words: word.text });
  const given = isGivenName(first.key) && !isBareFamilyName(parts.map(({ key }) => key));
  if (given) add(isCommonWord(first.key) ? 'weak given name' : 'given name', first);
  else if (parts.slice(1).some(({ key }) => isGivenName(key))) add('inner given name', last);
  if (isFamilyName(last.key)) add('family name', last);
  else if (given && !isPlainWord(last.key) && !endsInPlace(last)) add('unknown family name', last);
  if (!isCommonWord(last.key) && (FAMILY_NAME_SHAPE.test(last.key) || GAELIC.test(last.text)))
    add('family name shape', last);
  if (SURNAMES_OF_PLACES.has(last.key)) add('ends like a place', last);
  if (SURNAMES_OF_THINGS.has(last.key)) add('ends like a thing', last);
  if (isInitialled(parts, given)) add('initial', first);
  if (parts.slice(1, -1).some(({ key }) => PARTICLES.has(key) && key.length > 1))
    add('particle', first);
  if (/^[\p{L}'’]+[-‑]\p{Ll}/u.test(last.text)) add('hyphened given name', last);
  if (FAMILY_FIRST.has(first.key) && isPinyin(parts)) add('Chinese name', first);
  if (NAME_SUFFIXES.has(last.key) && last.text.length > 1)
    add(given || parts.length > 2 ? 'number after the name' : 'number after a word', last);
  signs.push(...signsOfCommonWords(parts, given));
  if (PLACE_PREFIXES.has(first.key)) add('begins like a place', first);
  const place = parts.find(({ key, shape }) => shape !== 'small' && classOf(key) === 'place');
  if (place) add(place === last && endsInPlace(last) ? 'ends in a place' : 'holds a place', place);
  return signs;
}

/** "de Vries", "Van Harker": a lone name, whatever its words; not "Van Jones", whose last is a name by itself. */
export function isBareFamilyName(parts: readonly string[]): boolean {
  const last = parts.at(-1) as string;
  if (isFamilyName(last) || isGivenName(last)) return false;
  return parts.slice(0, -1).every((part) => LEADING_PARTICLES.has(part));
}

/** "Rose Nevada", not "Rose London" nor "Rose Jordan": people are called so too. */
function endsInPlace({ key, shape }: Word): boolean {
  return shape !== 'small' && classOf(key) === 'place' && !isFamilyName(key) && !isGivenName(key);
}

/** "O’Harker", "McHarker". */
const GAELIC = /^(?:O['’]|Mc)\p{Lu}\p{Ll}/u;

/** "A. Harker", "Anna B. Harker", "Anna H", not "Saturn V" nor "A Little". */
function isInitialled(parts: readonly Word[], given: boolean): boolean {
  return parts.some(({ shape }, index) => {
    if (shape !== 'initial') return false;
    if (index === parts.length - 1) return given;
    const [{ text }, next] = parts as [Word, Word];
    return index > 0 || !/^[AI]$/.test(text) || next.gap !== ' ' || !isPlainWord(next.key);
  });
}

function signsOfLone(word: Word): Sign[] {
  const signs: Sign[] = [];
  const add = (cue: Cue): number => signs.push({ cue, words: word.text });
  if (isGivenName(word.key)) add('lone given name');
  if (isFamilyName(word.key)) add('lone family name');
  if (isPlainWord(word.key)) add('all common words');
  return signs;
}

/** A trade after a given name is a family name: "Mark Butcher". */
function signsOfCommonWords(parts: readonly Word[], given: boolean): Sign[] {
  const last = parts.at(-1);
  const common = parts.filter(
    (word) =>
      word.shape === 'capital' &&
      isPlainWord(word.key) &&
      !(given && word === last && ROLE_SURNAMES.has(word.key)),
  );
  const [first] = common;
  if (first && common.length === parts.length)
    return [{ cue: 'all common words', words: first.text }];
  if (first && common.length === 1 && first === last && isOnlyGivenName(parts) && !isVerb(last))
    return [{ cue: 'common word at the end', words: first.text }];
  if (first) return [{ cue: 'common word', words: first.text }];
  return [{ cue: 'no common word', words: (parts[0] as Word).text }];
}

function isVerb({ key }: Word): boolean {
  return SAYING_VERBS.has(key) || HUMAN_VERBS.has(key);
}

/** "Sheryl Crow": two words of which the first is a given name and nothing else. */
function isOnlyGivenName(parts: readonly Word[]): boolean {
  const [first] = parts as [Word];
  return (
    parts.length === 2 &&
    isGivenName(first.key) &&
    !isFamilyName(first.key) &&
    !isCommonWord(first.key) &&
    classOf(first.key) === 'name'
  );
}

/** Whether all words after the first are Chinese in Latin letters. */
function isPinyin(parts: readonly Word[]): boolean {
  return parts.length <= 3 && parts.slice(1).every(isSyllables);
}

/** Adds signs up: each cue counts once fully and at most twice more by a third. */
export function weigh(signs: readonly Sign[]): number {
  const times = new Map<Cue, number>();
  let sum = 0;
  for (const { cue } of signs) {
    const before = times.get(cue) ?? 0;
    times.set(cue, before + 1);
    if (before === 0) sum += WEIGHTS[cue];
    else if (before < 3) sum += WEIGHTS[cue] / 3;
  }
  return sum;
}
