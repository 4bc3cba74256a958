import { NAMESAKES, THING_NOUNS } from '../tables/organisation-words.ts';
import { HUMAN_VERBS, SAYING_VERBS } from '../tables/sayings.ts';
import { joins, type Word } from '../words.ts';
import type { Candidate } from './candidates.ts';
import type { Sign } from './evidence.ts';
import { isPlaceName } from './place-words.ts';
import type { Cue } from './weights.ts';
import { classOf, isRole } from './word-class.ts';

/** What the words after a candidate tell. */
export function signsAfter(
  words: readonly Word[],
  { from, to, after }: Candidate,
  next: Word | undefined,
): Sign[] {
  const last = words[to - 1] as Word;
  const signs: Sign[] = [];
  const add = (cue: Cue): number => signs.push({ cue, words: next?.text ?? '' });
  if (after === 'body' || after === 'thing word') add('body after');
  else if (after === 'place word') add('place word after');
  else if (after === 'role') add('role after');
  if (next?.shape === 'small' && next.gap === ' ') {
    if (SAYING_VERBS.has(next.key)) add('saying after');
    else if (HUMAN_VERBS.has(next.key)) add('human verb after');
    else if (THING_NOUNS.has(next.key)) add('thing after');
    else if (NAMESAKES.has(next.key) && !last.possessive) add('called after somebody');
  }
  if (next?.gap === ' ' && isRole(next.key) && namesSomebody(words, to + 1))
    add('somebody else after');
  if (last.possessive) add('possessive');
  if (isFirm(words[from] as Word, next)) add('firm');
  if (next?.gap === ': ' && (words[from] as Word).gap === '') add('colon after');
  return next ? [...signs, ...signsAtComma(words, to, next)] : signs;
}

/** "Harker & Finch". */
function isFirm(first: Word, next: Word | undefined): boolean {
  return /& ?$/.test(first.gap) || (next !== undefined && /^ ?& ?$/.test(next.gap));
}

/** "X spokesman Anna Harker": who speaks is another. */
function namesSomebody(words: readonly Word[], at: number): boolean {
  const [role, name] = [words[at - 1], words[at]];
  return role !== undefined && name?.shape === 'capital' && joins(role, name) && !isRole(name.key);
}

/** "X, who …", "X, 48, …", "X (48)", "X, a lawyer". */
function signsAtComma(words: readonly Word[], at: number, next: Word): Sign[] {
  if (next.gap === ' (' && /^\d{2}$/.test(next.text))
    return [{ cue: 'age after', words: next.text }];
  if (next.gap === ' (' && isPlaceInBrackets(words, at))
    return [{ cue: 'place in brackets', words: next.text }];
  if (next.gap !== ', ') return [];
  if (SAYING_VERBS.has(next.key) && beginsInsertion(words, at))
    return [{ cue: 'saying after', words: next.text }];
  if (next.key === 'which') return [{ cue: 'which after', words: next.text }];
  if (next.key === 'who' || next.key === 'whose') return [{ cue: 'who after', words: next.text }];
  if (/^\d{1,2}$/.test(next.text) && words[at + 1]?.gap !== ' ')
    return [{ cue: 'age after', words: next.text }];
  const role = findApposition(words, at, ({ key }) => isRole(key));
  if (role) return [{ cue: 'apposition after', words: role }];
  const thing = /^an?$/.test(next.key) && findApposition(words, at, isThing);
  return thing ? [{ cue: 'thing in apposition', words: thing }] : [];
}

function isThing({ key, shape }: Word): boolean {
  return shape === 'small' && THING_NOUNS.has(key);
}

/** "…, X, said": the name itself stands between commas. */
function beginsInsertion(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index > at - 5 && index >= 0; index--) {
    const { gap } = words[index] as Word;
    if (gap !== ' ') return gap === ', ';
  }
  return false;
}

/** "X (Kenya)", "X (U.S.)", "X (New Zealand)". */
function isPlaceInBrackets(words: readonly Word[], at: number): boolean {
  const end = words.slice(at + 1, at + 4).findIndex(({ gap }) => gap.startsWith(')'));
  const inside = words.slice(at, at + end + 1);
  if (isPlaceName(inside.map(({ key }) => key))) return true;
  return inside.length > 0 && inside.every(isPlaceInList);
}

/** Whether a word may say in a list of results where somebody comes from: "Kenya", "U", "S". */
function isPlaceInList({ key, shape }: Word): boolean {
  return shape !== 'small' && (shape === 'initial' || classOf(key) === 'place');
}

function findApposition(
  words: readonly Word[],
  at: number,
  isOne: (word: Word) => boolean,
): string | undefined {
  for (let index = at; index < at + 6; index++) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return undefined;
    if (index > at && !/^[ '’s]+$/.test(word.gap)) return undefined;
    if (isOne(word)) return word.text;
  }
  return undefined;
}
