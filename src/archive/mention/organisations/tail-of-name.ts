import { BODY_HEADS } from '../tables/known-bodies.ts';
import type { Word } from '../words.ts';
import { follows, isCapital, mayBelong } from './part-of-name.ts';

/** The end of "of Defence", "of the Armed Forces of Ukraine", "for Europe and Foreign Affairs". */
export function tailEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let tails = 0; tails < 3; tails++) {
    const next = tailOnce(words, end, tails > 0 ? ['of'] : ['of', 'for', 'on']);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function tailOnce(words: readonly Word[], from: number, links: readonly string[]): number {
  let at = from;
  if (!links.includes(words[at]?.text ?? '') || !follows(words, at)) return from;
  at++;
  if (words[at]?.text === 'the' && follows(words, at)) at++;
  const begin = at;
  if (words[at]?.text === 'New' && isCapital(words[at + 1]) && follows(words, at)) at++;
  while (isCapital(words[at]) && mayBelong(words[at] as Word) && follows(words, at)) {
    at++;
    if (
      words[at]?.text === 'and' &&
      follows(words, at) &&
      isCapital(words[at + 1]) &&
      !isPlural(words, at)
    ) {
      const next = words[at + 1] as Word;
      if (follows(words, at + 1) && mayBelong(next)) at++;
    }
  }
  return at > begin ? at : from;
}

/** After a whole name, "and" begins another body: "Ministry of Defence and Ministry of Justice". */
function isPlural(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 4).some((word) => BODY_HEADS.has(word.key));
}
