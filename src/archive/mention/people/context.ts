import type { Word } from '../words.ts';
import type { Candidate } from './candidates.ts';
import { signsAfter } from './context-after.ts';
import { signsBefore } from './context-before.ts';
import type { Sign } from './evidence.ts';

/** What stands before and after a candidate tells. */
export function signsAround(words: readonly Word[], candidate: Candidate): Sign[] {
  const previous = inSentence(words, candidate.from - 1, candidate.from);
  const next = inSentence(words, candidate.to, candidate.from);
  return [
    ...signsBefore(words, candidate, previous, next),
    ...signsAfter(words, candidate, next),
    ...(isInMarks(words, candidate, next) ? [{ cue: 'in marks', words: '' } as const] : []),
  ];
}

function inSentence(words: readonly Word[], index: number, as: number): Word | undefined {
  const word = words[index];
  return word && word.sentence === words[as]?.sentence ? word : undefined;
}

/** The film “Anna Harker”: a title, not a person. */
function isInMarks(
  words: readonly Word[],
  { from, to }: Candidate,
  next: Word | undefined,
): boolean {
  const closed = next && /^["”’'»]/.test(next.gap) && !(words[to - 1] as Word).possessive;
  return Boolean(closed) && /["“‘'«]$/.test((words[from] as Word).gap);
}
