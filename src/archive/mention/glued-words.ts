import { fold } from '../text/fold.ts';
import { isGivenName, isPlainWord } from './people/known-words.ts';

/** A capital after four letters: "PoliticsAnna", "visitors'Anna", "SoftBank", not "McKay" nor "LeBron". */
export const INNER_CAPITAL = /\p{L}{3}\p{Ll}['’]?\p{Lu}\p{Ll}/u;
const SEAMS = /(?<=\p{L}{3}\p{Ll})['’]?(\p{Lu}\p{Ll}+)/gu;
const DIRECTION = /^(?:North|South|East|West|New)$/;
/** Beginnings of family names that keep a capital after them. */
const LONG_BEGINNING = /^(?:Fitz|Vander)\p{Lu}\p{Ll}+$/u;

/** Where a word that lost a blank is to be cut: before a given name, or a point of the compass. Makes stay whole. */
export function findSeam(text: string): number | undefined {
  for (const { 0: tail, 1: word = '', index } of text.matchAll(SEAMS)) {
    if (LONG_BEGINNING.test(text) || (isGivenName(fold(text.slice(0, index))) && tail === word))
      continue;
    if (isGivenName(fold(word)) || DIRECTION.test(word)) return index;
  }
  return undefined;
}

/** Whether a word is glued from two of which one is no name, or a make: "NewsElmwood", "SoftBank", not "AbdulAziz". */
export function isGlued(text: string): boolean {
  if (!INNER_CAPITAL.test(text) || /[-‑'’]/.test(text)) return false;
  return text.split(/(?<=\p{Ll})(?=\p{Lu})/u).some((part) => isPlainWord(fold(part)));
}
