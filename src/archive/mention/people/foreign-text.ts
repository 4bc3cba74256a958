import { FUNCTION_WORDS } from '../tables/function-words.ts';
import type { Word } from '../words.ts';
import type { Sign } from './evidence.ts';
import { WEIGHTS, type Cue } from './weights.ts';

/** Small words from which a sentence can be judged. */
const FEWEST = 5;
/** In English every second small word or so is one of these; other languages share a few by chance. */
const LEAST_ENGLISH = 0.15;

/** What tells as much in any language: names, and titles that stand before them. */
const ANYWHERE: ReadonlySet<Cue> = new Set([
  'confirmed',
  'given name',
  'weak given name',
  'family name',
  'family name shape',
  'lone given name',
  'lone family name',
  'initial',
  'particle',
  'hyphened given name',
  'Chinese name',
  'number after the name',
  'honorific',
  'title',
  'age after',
  'beside a person',
]);

/** The sentences in another language than English, whose words the tables don't know. */
export function foreignSentences(words: readonly Word[]): ReadonlySet<number> {
  const foreign = new Set<number>();
  let [sentence, small, english] = [-1, 0, 0];
  const close = (): void => {
    if (small >= FEWEST && english < small * LEAST_ENGLISH) foreign.add(sentence);
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      close();
      [sentence, small, english] = [word.sentence, 0, 0];
    }
    if (word.shape !== 'small') continue;
    small++;
    if (FUNCTION_WORDS.has(word.key)) english++;
  }
  close();
  return foreign;
}

/** Of the signs read in such a sentence, those that need no English. */
export function withoutEnglish(signs: readonly Sign[]): Sign[] {
  return signs.filter(({ cue }) => ANYWHERE.has(cue) || WEIGHTS[cue] < 0);
}
