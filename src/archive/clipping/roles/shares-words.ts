import { contentWords } from '../lines/content-words.ts';
import { isText } from '../lines/unit.ts';
import type { Page } from '../page/page.ts';

const SHARED_WORDS = 3;

/** Whether a paragraph speaks of what the others speak of. */
export function sharesWords({ units, core }: Page, index: number): boolean {
  const others = units
    .slice(core.from, core.to)
    .flatMap((unit, at) => (core.from + at !== index && isText(unit) ? [unit.shape.text] : []));
  const vocabulary = contentWords(others);
  const words = [...contentWords([units[index]?.shape.text ?? ''])];
  return words.filter((word) => vocabulary.has(word)).length >= SHARED_WORDS;
}
