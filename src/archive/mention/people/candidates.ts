import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';
import type { Span } from '../../text/span.ts';
import { NAME_SUFFIXES, PARTICLES } from '../tables/function-words.ts';
import { GOVERNING } from '../tables/roles.ts';
import type { Word } from '../words.ts';
import { findRuns, isNickname, type Run } from './runs.ts';
import { isCommonWord, isGivenName, isPlainWord } from './known-words.ts';
import { classOf, isBodyName, mayBeginBody, type WordClass } from './word-class.ts';
import { isPlaceName, mayBeginPlace } from './place-words.ts';
import { classAt } from './word-in-run.ts';

export type Weakness = 'other meaning' | 'capitals';

/** Words that may be the name of a person: `words[from]` to `words[to - 1]`. */
export interface Candidate extends Run {
  /** Folded words joined by blanks, suffixes and nicknames left out. */
  readonly key: string;
  /** The class of the word of the same run just before and just after. */
  readonly before?: WordClass;
  readonly after?: WordClass;
  /** A word with another meaning, or in a line of capitals: a name only if it is the surname of somebody in the document. */
  readonly weak?: Weakness;
}

/** Where a candidate stands in the text. */
export function spanOf(words: readonly Word[], { from, to }: Run): Span {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}

interface Segment {
  from: number;
  to: number;
  before?: WordClass;
}

/** Meanings that leave room for a surname: "President Lagos", "Jordan said". */
const MAY_BE_SURNAME = new Set<WordClass>(['place', 'place word', 'thing word', 'body']);

/** The names that may stand in runs of capitalised words, cut where a word can't belong to a name. */
export function findCandidates(words: readonly Word[]): Candidate[] {
  return findRuns(words).flatMap((run) => cutRun(words, run));
}

function cutRun(words: readonly Word[], run: Run): Candidate[] {
  const found: Candidate[] = [];
  let open: Segment | undefined;
  let before: WordClass | undefined;
  const close = (after?: WordClass): void => {
    if (open) found.push(...candidatesOf(words, open, after));
    open = undefined;
  };
  for (let index = run.from; index < run.to; index++) {
    const named = open && isGivenName((words[open.from] as Word).key) && !isWhole(words, open);
    const long = named ? 0 : longNameAt(words, index, run.to);
    const kind = long > 0 ? 'place' : classAt(words, index, run, open);
    if (kind === 'name' && open && endsName(words, open, index))
      close(laterBody(words, index, run.to));
    if (kind === 'name') {
      open ??= { from: index, to: index, ...(before && { before }) };
      open.to = index + 1;
    } else {
      const weak = open ? undefined : weaknessAt(words, index, run, kind, before);
      if (weak) found.push({ ...weakCandidate(words, index, weak), ...(before && { before }) });
      close(kind);
    }
    before = kind;
    index += Math.max(0, long - 1);
  }
  close();
  return found;
}

/** "Marine Casualty | Investigation Board": a body ends soon what begins like a name. */
function laterBody(words: readonly Word[], from: number, to: number): WordClass | undefined {
  const ahead = words.slice(from, Math.min(to, from + 3));
  return ahead.some(({ key, shape }) => shape === 'capital' && classOf(key) === 'body') &&
    !isHeading(words, from)
    ? 'body'
    : undefined;
}

/** A headline has capitals throughout: what comes later is no part of the name. */
function isHeading(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  return !words
    .slice(at, at + 12)
    .some((word) => word.sentence === sentence && word.shape === 'small' && word.text.length > 4);
}

/** Two words or more, the last no initial: "Anna B. Harker | Sioux Falls". */
function isWhole(words: readonly Word[], { from, to }: Segment): boolean {
  return to - from > 1 && words[to - 1]?.shape === 'capital';
}

/** How many words from here name a place or a body together. */
function longNameAt(words: readonly Word[], from: number, to: number): number {
  const { key } = words[from] as Word;
  if (!mayBeginPlace(key) && !mayBeginBody(key)) return 0;
  for (let length = Math.min(4, to - from); length > 1; length--) {
    const keys = words.slice(from, from + length).map(({ key }) => key);
    if (isPlaceName(keys) || isBodyName(keys.join(' '))) return length;
  }
  return 0;
}

/** In words; more of them in a row are no name. */
const LONGEST_NAME = 7;

/**
 * Whether a whole name stands before this word, which is no part of it. In a headline every word has a capital:
 * after two words of a name, a common one ends it. So does a heading in capitals, and the same name again.
 */
function endsName(words: readonly Word[], open: Segment, index: number): boolean {
  const written = words
    .slice(open.from, Math.min(index, open.from + LONGEST_NAME))
    .filter(({ shape }) => shape !== 'initial');
  if (written.length < 2) return false;
  const [first, before, word] = [words[open.from], words[index - 1], words[index]] as [
    Word,
    Word,
    Word,
  ];
  if (word.shape !== 'capital' || isNickname(words, index)) return false;
  if (word.key === first.key && words[index + 1]?.key === words[open.from + 1]?.key) return true;
  if (first.shape === 'capitals' && before.shape === 'capitals' && first.text.length > 2)
    return !NAME_SUFFIXES.has(word.key);
  const begun = before.shape === 'initial' || PARTICLES.has(before.key);
  return isPlainWord(word.key) && !begun;
}

function weaknessAt(
  words: readonly Word[],
  index: number,
  run: Run,
  kind: WordClass,
  before: WordClass | undefined,
): Weakness | undefined {
  const word = words[index] as Word;
  if (word.shape === 'capitals' && kind === 'body' && word.text.length > 3)
    return isPlainWord(word.key) ? undefined : 'capitals';
  const alone = index === run.to - 1 && (before ?? 'role') === 'role';
  return alone && MAY_BE_SURNAME.has(kind) ? 'other meaning' : undefined;
}

function weakCandidate(words: readonly Word[], index: number, weak: Weakness): Candidate {
  return { from: index, to: index + 1, key: (words[index] as Word).key, weak };
}

function candidatesOf(words: readonly Word[], open: Segment, after?: WordClass): Candidate[] {
  let { from, to } = open;
  let before = open.before;
  while (to > from && (words[to - 1] as Word).shape === 'small') to--;
  const named = firstKnownName(words, from, to);
  if (named > from) {
    from = named;
    before = 'thing word';
  }
  if (endsOffice(words, from, to)) {
    from++;
    before = 'role';
  }
  if (from >= to || to - from > LONGEST_NAME) return [];
  const key = keyOf(words, from, to);
  if (!/\p{L}{2}/u.test(key) || /^[rdi]-\p{L}/u.test(key)) return [];
  return [{ from, to, key, ...(before && { before }), ...(after && { after }) }];
}

/** Common words before a known name belong to what stands before: "Social Welfare | Chen Shih-chung". */
function firstKnownName(words: readonly Word[], from: number, to: number): number {
  for (let index = from; to - index >= 2; index++) {
    const { key, shape } = words[index] as Word;
    if (isGivenName(key) || FAMILY_FIRST.has(key)) return index;
    if (shape !== 'capital' || key.length < 4 || !isCommonWord(key)) return from;
  }
  return from;
}

const MINISTERS = /^(?:minister|secretary|commissioner|spokes(?:man|woman|person))$/;

/** "Mayor of London | Anna Harker", "Secretary of the Navy | Anna Harker": the first word belongs to the office before. */
function endsOffice(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3) return false;
  const article = words[from - 1]?.text === 'the' ? 1 : 0;
  const [role, of] = [words[from - article - 2], words[from - article - 1]];
  if (!isGivenName((words[from + 1] as Word).key) && !GOVERNING.has(role?.key ?? '')) return false;
  const linked =
    of?.text === 'of' || (of?.text === 'for' && article === 1 && MINISTERS.test(role?.key ?? ''));
  if (!linked || !role || role.sentence !== words[from]?.sentence) return false;
  const { key } = words[from];
  if (classOf(role.key) !== 'role') return false;
  if (classOf(key) === 'place') return true;
  return (article === 1 || GOVERNING.has(role.key)) && (!isGivenName(key) || isCommonWord(key));
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  const parts: string[] = [];
  for (let index = from; index < to; index++) {
    const { key } = words[index] as Word;
    const suffix = index > from && NAME_SUFFIXES.has(key) && !(to - from === 2);
    if (!suffix && !(index > from && isNickname(words, index))) parts.push(key);
  }
  return parts.join(' ');
}
