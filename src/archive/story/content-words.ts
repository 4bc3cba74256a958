import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Words that say nothing of what a text is about: English function words, and what every report says. From general
 * knowledge.
 */
const EMPTY = new Set(
  `the and for that with this from are was were has have had been being not but his her its their they them she
  who whom whose which what when where while will would shall should could can may might must also than then there
  here into onto over under after before about between against during until upon within without through out off
  more most some any all each both other another such only very just one ones our your you him himself herself
  itself themselves these those because since said says say told tells added adds according reported report reports
  news agency spokesman spokeswoman spokesperson statement day days week weeks month months year years today
  yesterday tomorrow morning evening night afternoon monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

const SHORTEST = 3;

/** The words of a text that say what it is about, each once, folded and without common English endings, in its order. */
export function contentWords(text: string): string[] {
  return [...new Set(tellingWords(text))];
}

function tellingWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !EMPTY.has(word) && !/^\d+$/.test(word))
    .map(stem);
}

/** So near to it stands the verb that what is given belongs to, or its object. */
const NEAR_BEFORE = 2;

/** The words that say what a stretch of a sentence belongs to: the last two before it and the first behind it, names not counted. */
export function wordsBeside(
  sentence: string,
  { start, end }: Span,
): { before: string[]; after: string[] } {
  const withoutNames = (text: string) => text.replace(/(?<![\p{L}])\p{Lu}[\p{L}’'-]*/gu, ' ');
  return {
    before: tellingWords(withoutNames(sentence.slice(0, start))).slice(-NEAR_BEFORE),
    after: tellingWords(withoutNames(sentence.slice(end))).slice(0, 1),
  };
}

/** Whether two stretches belong to the same: a word that stands just before both, or just behind both. */
export function belongAlike(
  a: ReturnType<typeof wordsBeside>,
  b: ReturnType<typeof wordsBeside>,
): boolean {
  return (
    a.before.some((word) => b.before.includes(word)) ||
    a.after.some((word) => b.after.includes(word))
  );
}

/** Joins what English inflects ("ferry", "ferries"; "closed", "closing"); whether it is a word does not matter. */
export function stem(word: string): string {
  const short = word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=(?:[sxz]|[cs]h))es$|(?<=..[^s])s$/, '')
    .replace(/(?<=...)(?:ing|ed)$/, '');
  return short.replace(/(?<=..)e$/, '').replace(/(.)\1$/, '$1');
}

/** How many of some words stand among others. */
export function countShared(some: readonly string[], others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return shared;
}
