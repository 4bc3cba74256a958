import { TITLE_WORDS } from '../tables/roles.ts';
import { SAYING_VERBS } from '../tables/sayings.ts';
import type { Word } from '../words.ts';
import type { Stretch } from './stretches.ts';

/** In words: fewer tell no headline. */
const SHORTEST_HEADLINE = 4;

/** Whether the capitals of a stretch tell nothing: in a headline, or where its first word opens a sentence ("Angry Council members"). */
export function isCapitalised(
  words: readonly Word[],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
): boolean {
  const first = words[from] as Word;
  if (first.opens && !TITLE_WORDS.has(first.key) && to - from < 3 && !acts(words[to])) return true;
  return isFieldOfOffice(words, from) || isHeadline(words, from);
}

/** "Minister of **the Armed Forces**": what an office is for, and nobody who acts. */
function isFieldOfOffice(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
  const [role, link] = [words[at - 1], words[at]];
  return (
    /^(?:of|for)$/.test(link?.text ?? '') &&
    /^(?:ministers?|secretar(?:y|ies))$/.test(role?.key ?? '')
  );
}

/** "Election Commission **officials**", "Harbour Board **said**": what follows tells that the words are a name. */
function acts(next: Word | undefined): boolean {
  if (next?.shape !== 'small') return false;
  return (
    SAYING_VERBS.has(next.key) ||
    /^(?:officials?|spokes(?:man|woman|person)|president|chairman|chairwoman|chair|leader|boss|chief|secretary|director|members?|has|had|will)$/.test(
      next.key,
    )
  );
}

/** Whether every longer word of the sentence has a capital. */
function isHeadline(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  let from = at;
  while (words[from - 1]?.sentence === sentence) from--;
  let weighty = 0;
  for (let index = from; words[index]?.sentence === sentence; index++) {
    const { shape, text } = words[index] as Word;
    if (text.length < 5) continue;
    if (shape === 'small') return false;
    weighty++;
  }
  return weighty >= SHORTEST_HEADLINE;
}
