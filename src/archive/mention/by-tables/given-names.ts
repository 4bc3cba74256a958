import anyAscii from 'any-ascii';
import { fold } from '../../text/fold.ts';
import type { CaseReading, Gender } from './cases.ts';

/** In the table of given names, and in no language of these a name in the news. */
export const NEVER_GIVEN = [
  'the',
  'wadi',
  'major',
  'general',
  'abu',
  'san',
  'santa',
  'los',
  'las',
  'nike',
  'brent',
  'may',
  'june',
];

/** "Владимира" is a man's name in another case, not a woman's that some table has; "Александра" may be both. */
export function readGiven(
  word: string,
  readings: (word: string) => CaseReading[],
  isGiven: (word: string) => boolean,
  feminine: ReadonlySet<string>,
): CaseReading[] {
  const found = readings(word)
    .filter(({ nominative }) => isGiven(nominative))
    .map((one) => ({ ...one, gender: one.gender === '-' ? genderOf(one.nominative) : one.gender }))
    .filter((one) => one.case === 'nom' || agrees(one));
  const oblique = found.some(({ case: name, gender }) => name !== 'nom' && gender === 'm');
  const unlikely = oblique && !feminine.has(word.toLowerCase()) && /[ая]$/u.test(word);
  return found.map((one) => (one.case === 'nom' && unlikely ? { ...one, unlikely } : one));
}

/** Given names in -а and -я are women's, with few exceptions; the others are men's. */
function genderOf(given: string): Gender {
  if (!/\p{Script=Cyrillic}/u.test(given)) return '-';
  return /[ая]$/u.test(given) ? 'f' : 'm';
}

/** A case of a woman's name leads to a name in -а or -я; some men's names end so as well. */
function agrees({ nominative, gender }: CaseReading): boolean {
  const own = genderOf(nominative);
  return (
    own === '-' ||
    gender === '-' ||
    own === gender ||
    /(?:лья|ита|ола|ука|ома|ьма|ава)$/u.test(nominative)
  );
}

/** Whether a word, or all its parts beside hyphens, are in a table of names, which is in Latin letters. */
export function everyPart(word: string, test: (key: string) => boolean): boolean {
  return word.split(/[-‑]/).every((part) => keysOf(part).some(test));
}

/** How a word may be spelt in Latin letters: names from elsewhere take a way back from Cyrillic ("Джо", "Йозеф"). */
function keysOf(part: string): string[] {
  const key = fold(anyAscii(part));
  if (!/\p{Script=Cyrillic}/u.test(part)) return [key];
  const back = key
    .replace(/dzh/g, 'j')
    .replace(/^y(?=[aeiou])/, 'j')
    .replace(/ks/g, 'x')
    .replace(/kh/g, 'h');
  return back === key ? [key] : [key, back, back.replace(/sh$/, 's')];
}
