import { soundOf } from './sound.ts';

/**
 * Letters of the Arabic script, as written in Arabic, Persian and Urdu, by what `soundOf` makes of the Latin letters
 * they stand for in foreign names. Vowels and what may be one are left out.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'b', ت: 't', ث: 'tg', ج: 'g', چ: 'kg', ح: 'g', خ: 'g', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'zg',
  س: 's', ش: 'sg', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', ک: 'k', گ: 'g',
  ل: 'l', م: 'm', ن: 'n', ه: 'g',
}; // prettier-ignore

/** Fewer consonants are alike by chance. */
const FEWEST = 3;

/** The consonants of a word in Arabic script; undefined where it is in another, or has too few to tell. */
export function bareSoundOfArabic(word: string): string | undefined {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return undefined;
  const bare = single([...word].map((letter) => LETTERS[letter] ?? '').join(''));
  return bare.length < FEWEST ? undefined : bare;
}

/** The consonants of a word in other letters, as Arabic would write them: it has no p and no v. */
export function bareSoundOf(word: string): string {
  const consonants = soundOf(word).replace(/[aeiou]/g, '');
  return single(consonants.replaceAll('p', 'b').replaceAll('v', 'f'));
}

function single(letters: string): string {
  return letters.replace(/(.)\1+/g, '$1');
}
