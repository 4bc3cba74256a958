import { LEADING_PARTICLES, PARTICLES } from '../tables/function-words.ts';
import { HONORIFICS } from '../tables/roles.ts';
import { joins, type Word } from '../words.ts';
import { isGivenName } from './known-words.ts';

/** Spanish, Italian and Catalan for "and": inside a name, or between two. */
const AND = new Set(['y', 'e', 'i']);

/** Words of one sentence that may belong to one name: `words[from]` to `words[to - 1]`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of capitalised words, with the particles, initials and nicknames inside them. */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < words.length) {
    const to = runEnd(words, index);
    if (to > index) runs.push({ from: index, to });
    index = Math.max(to, index + 1);
  }
  return runs;
}

/** Whether a word can be part of a name: it is there, and begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'small' && word.shape !== 'number';
}

/** Where the run that starts here ends; `from` where none does. */
function runEnd(words: readonly Word[], from: number): number {
  const first = words[from] as Word;
  let at = LEADING_PARTICLES.has(first.text) ? skipParticles(words, from) : from;
  if (!isCapital(words[at])) return from;
  for (;;) {
    const next = nextOfRun(words, at);
    if (next === undefined) return at + 1;
    at = next;
  }
}

/** The next capitalised word of the run, past particles and a nickname. */
function nextOfRun(words: readonly Word[], at: number): number | undefined {
  const before = words[at] as Word;
  const word = words[at + 1];
  if (!word || word.sentence !== before.sentence) return undefined;
  const past = nicknameEnd(words, at + 1);
  if (past !== undefined) return past;
  if (
    !joins(before, word) &&
    !abbreviates(before, word) &&
    !isSuffix(word) &&
    !closesInsertion(word)
  )
    return undefined;
  if (isCapital(word)) return at + 1;
  const after = skipParticles(words, at + 1);
  return after > at + 1 && isCapital(words[after]) ? after : undefined;
}

/** The index after the particles that start here, all joined to what follows. */
function skipParticles(words: readonly Word[], from: number): number {
  let index = from;
  while (index - from < 3 && PARTICLES.has(words[index]?.text ?? '')) {
    const next = words[index + 1];
    if (!next || !joins(words[index] as Word, next)) return from;
    if (AND.has((words[index] as Word).text) && isGivenName(next.key)) return from;
    index++;
  }
  return index;
}

/** "Mr. Smith": the stop belongs to the short form. */
function abbreviates(before: Word, word: Word): boolean {
  return /^\. ?$/.test(word.gap) && (HONORIFICS.has(before.key) || /^ste?$/.test(before.key));
}

/** "[President Anna] Harker": what an editor put in brackets completes the name. */
function closesInsertion({ gap }: Word): boolean {
  return gap === '] ';
}

function isSuffix(word: Word): boolean {
  return word.gap === ', ' && /^(?:jr|sr)$/.test(word.key);
}

/** "Ernesto “Che” Guevara": the word after the marks, where one or two capitalised words stand between them. */
function nicknameEnd(words: readonly Word[], from: number): number | undefined {
  const first = words[from] as Word;
  if (!/^\.? ["“‘'«]$/.test(first.gap)) return undefined;
  if (!isCapital(first)) return isHandle(words, from) ? from + 1 : undefined;
  for (let index = from + 1; index <= from + 2; index++) {
    const word = words[index];
    if (!word || !isCapital(word)) return undefined;
    if (/^["”’'»] $/.test(word.gap)) return index;
    if (word.gap !== ' ') return undefined;
  }
  return undefined;
}

/** "Robin “rops” Harker": players' names for themselves are one word in small letters. */
function isHandle(words: readonly Word[], at: number): boolean {
  const [earlier, before, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!before || !next || before.sentence !== next.sentence) return false;
  if (earlier && isCapital(earlier) && joins(earlier, before)) return false;
  return isGivenName(before.key) && /^["”’'»] $/.test(next.gap) && isCapital(next);
}

/** Whether a word stands in marks inside a name. */
export function isNickname(words: readonly Word[], index: number): boolean {
  return [index, index - 1].some((from) => {
    const end = words[from] && from > 0 ? nicknameEnd(words, from) : undefined;
    return end !== undefined && index < end;
  });
}
