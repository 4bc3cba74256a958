import { OUTLETS } from '../outlets.ts';
import { activityAt } from './activities.ts';
import { isChannelUse, mastheadEnd, namedEnd, paperEnd } from './media-names.ts';
import { isCommonWord } from '../people/known-words.ts';
import { isPlaceName } from '../people/place-words.ts';
import { classOf } from '../people/word-class.ts';
import {
  BODY_HEADS,
  COMPANY_HEADS,
  HEADS_WITH_TAIL,
  KNOWN_BODIES,
  PAPER_HEADS,
} from '../tables/known-bodies.ts';
import { ROLES } from '../tables/roles.ts';
import { joins, type Word } from '../words.ts';
import { follows, isCapital, mayBelong } from './part-of-name.ts';
import { tailEnd } from './tail-of-name.ts';

/** The words `from` to `to - 1` name a body. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The word that says what it is; empty for a body known by its name. */
  readonly head: string;
  /** The name that it goes by, where its own says nothing of what it is. */
  readonly name?: string;
}

/** The first words of names in the tables: most words are none, and need no look at what follows. */
const KNOWN_FIRST: ReadonlySet<string> = new Set(
  [...OUTLETS.keys(), ...KNOWN_BODIES].map((name) => name.split(' ', 1)[0] as string),
);

/** The body's name that begins at this word, where one does. */
export function stretchAt(words: readonly Word[], from: number): Stretch | undefined {
  const word = words[from] as Word;
  if (!isCapital(word)) return undefined;
  const paper = paperEnd(words, from);
  if (paper > 0) return { from, to: paper, head: '' };
  for (const length of KNOWN_FIRST.has(word.text) ? [3, 2, 1] : []) {
    const printed = phrase(words, from, length);
    const name = OUTLETS.get(printed) ?? (KNOWN_BODIES.has(printed) ? printed : undefined);
    if (name === undefined || (length === 1 && isPartOfName(words, from))) continue;
    if (isDateline(words, from, from + length)) return undefined;
    if (isChannelUse(words, from, from + length, name)) return undefined;
    if (isLetters(words, from + length)) return undefined;
    const to = OUTLETS.has(printed) ? mastheadEnd(words, from, from + length) : from + length;
    return { from, to, head: '', ...(to === from + length ? { name } : {}) };
  }
  const called = namedEnd(words, from);
  if (called > 0 && !(from > 0 && joinsAsName(words, from))) return { from, to: called, head: '' };
  if (!mayBelong(word) || (from > 0 && joinsAsName(words, from))) return undefined;
  let to = from + 1;
  let head = BODY_HEADS.has(word.key) ? from : -1;
  while (to < words.length && (joinsAsName(words, to) || joinsField(words, from, to))) {
    if (isHead(words, from, to)) head = to;
    to++;
  }
  if (head < 0) return activityAt(words, from, to);
  const end = HEADS_WITH_TAIL.has((words[head] as Word).key) ? tailEnd(words, head + 1) : head + 1;
  if (end - from < 2 || isShouted(words, from, end) || isPlace(words, head)) return undefined;
  if (isThing(words, end)) return undefined;
  return { from, to: end, head: (words[head] as Word).text };
}

/** A word for a body; one for a company where a name stands before it. */
function isHead(words: readonly Word[], from: number, at: number): boolean {
  const { key } = words[at] as Word;
  if (BODY_HEADS.has(key)) return true;
  const named = words.slice(from, at).some((word) => !isCommonWord(word.key));
  return named && (COMPANY_HEADS.has(key) || PAPER_HEADS.has(key));
}

/** "Securities **and** Exchange Commission", "Science **and** Technology Council": two fields in common words, then the head. */
function joinsField(words: readonly Word[], from: number, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.text === 'and')
    return (
      before !== undefined &&
      at - from === 1 &&
      (isField(before) || isOfTwoPlaces(words, at)) &&
      follows(words, at) &&
      isCapital(next) &&
      follows(words, at + 1) &&
      words.slice(at + 1, at + 4).some(({ key }) => BODY_HEADS.has(key))
    );
  return before?.text === 'and' && at - from === 2 && isCapital(word) && mayBelong(word as Word);
}

/** "Solway **and** Elm Council": bodies of rule and care that bear the names of two places. */
function isOfTwoPlaces(words: readonly Word[], and: number): boolean {
  return (
    /^(?:of|the|at|by|for|from|in|with)$/i.test(words[and - 2]?.text ?? '') &&
    words
      .slice(and + 2, and + 5)
      .some(
        ({ key, shape }) =>
          shape === 'capital' &&
          /^(?:council|trust|constabulary|police|authority|hospital|hospitals|district)$/.test(key),
      )
  );
}

function isField({ key }: Word): boolean {
  return isCommonWord(key) && !ROLES.has(key);
}

/** "an RTI **application**": letters that stand for something else. */
function isLetters(words: readonly Word[], next: number): boolean {
  const [before, word] = [words[next - 1], words[next]];
  return (
    before?.shape === 'capitals' &&
    /^(?:applications?|requests?|quer(?:y|ies)|scans?|tests?|forms?|exams?|act)$/i.test(
      word?.text ?? '',
    )
  );
}

/** "Sinead Roche", "Celtic Ferries": a word of a longer name. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const goesOn =
    KNOWN_BODIES.has((words[at] as Word).text) &&
    next?.shape === 'capital' &&
    follows(words, at + 1) &&
    mayBelong(next) &&
    (!isCommonWord(next.key) || COMPANY_HEADS.has(next.key) || BODY_HEADS.has(next.key));
  return goesOn || isFamilyName(words, at);
}

/** "Sinead Roche": the second word of a name that no table knows. */
function isFamilyName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at] as Word];
  return (
    before?.shape === 'capital' &&
    joins(before, word) &&
    !isCommonWord(before.key) &&
    !isPlace(words, at - 1) &&
    word.shape === 'capital' &&
    !ROLES.has(before.key)
  );
}

/** "PARIS (Reuters) - ": whose text it is, not whom it speaks of. */
function isDateline(words: readonly Word[], from: number, to: number): boolean {
  const [first, next] = [words[from] as Word, words[to]];
  return first.gap === ' (' && next !== undefined && /^\) [-–—]/.test(next.gap);
}

/** In a line of capitals nothing tells a name from the words around it. */
function isShouted(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ shape }) => shape === 'capitals');
}

/** "Elm Police **Station**", "Elm League **Cup**", "Air Force **One**": called after a body. */
function isThing(words: readonly Word[], end: number): boolean {
  const word = words[end];
  if (!isCapital(word) || !follows(words, end)) return false;
  return word?.text === 'One' || /^(?:place word|thing word)$/.test(classOf(word?.key ?? ''));
}

/** "West Bank" is no bank. */
function isPlace(words: readonly Word[], head: number): boolean {
  return isPlaceName([words[head - 1]?.key ?? '', (words[head] as Word).key]);
}

function phrase(words: readonly Word[], from: number, length: number): string {
  const parts = words.slice(from, from + length);
  const whole =
    parts.length === length &&
    parts.every((word, i) => i === 0 || joins(parts[i - 1] as Word, word));
  return whole ? parts.map(({ text }) => text).join(' ') : '';
}

/** Whether the word continues the capitalised name that the word before it is part of. */
function joinsAsName(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]] as [Word, Word];
  return (
    isCapital(before) &&
    mayBelong(before) &&
    isCapital(word) &&
    mayBelong(word) &&
    (joins(before, word) || isOfMany(words, index))
  );
}

/** "Garment Workers' Federation": whose a body is belongs to its name. */
function isOfMany(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]] as [Word, Word];
  if (!/^['’] $/.test(word.gap) || before.sentence !== word.sentence) return false;
  if (!/[^s]s$/.test(before.text) || OF_LANDS.test(before.text)) return false;
  return words
    .slice(at, at + 3)
    .some(({ key, shape }) => shape === 'capital' && BODY_HEADS.has(key));
}

/** Ends of countries' names, which own a body and are no part of its name. */
const OF_LANDS = /^(?:States|Nations|Emirates|Netherlands|Philippines|Islands)$/;
