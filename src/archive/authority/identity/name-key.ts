import anyAscii from 'any-ascii';
import { fold } from '../../text/fold.ts';
import { givenNameForm } from './given-name-forms.ts';

/** A name taken apart for comparing it with others. */
export interface ComparableName {
  readonly name: string;
  /** Folded ASCII words without particles and suffixes. */
  readonly words: readonly string[];
  /** The words in the one form in which all their spellings meet, in the order of the name. */
  readonly forms: readonly string[];
  /** Equal for names that differ only in spelling or in the order of their words. */
  readonly key: string;
}

/** Words of names that come and go between spellings: "Abdel Fattah al-Sisi", "Abdel Fattah Sisi". */
const LOOSE_WORDS = new Set(
  'al el ul ud ad as ash at az an ar bin ben ibn bint de da do dos das del della di du des van von der den ter la le y e'.split(
    ' ',
  ),
);

/** What tells a son from a father of the same name. */
const GENERATIONS = new Set('jr sr jnr snr junior senior ii iii iv'.split(' '));

/** The generation that ends a name, "jr", where one does. */
export function generationOf(words: readonly string[]): string | undefined {
  const last = words.at(-1);
  return words.length > 2 && last !== undefined && GENERATIONS.has(last)
    ? last.replace(/^(?:junior|jnr)$/, 'jr').replace(/^(?:senior|snr)$/, 'sr')
    : undefined;
}

/** A name taken apart. One of loose words only ("Al Al") keeps them. */
export function comparableName(name: string): ComparableName {
  const all = asciiWords(name);
  const firm = all.filter((word) => !LOOSE_WORDS.has(word));
  const words = firm.length > 0 ? firm : all;
  const forms = words.map((word) => givenNameForm(word) ?? spellingForm(word));
  return { name, words, forms, key: [...forms].sort().join(' ') };
}

const NOT_ASCII = /[^ -~]/;

/** The words of a name in ASCII, small letters; another script is transliterated. */
export function asciiWords(name: string): string[] {
  const latin = NOT_ASCII.test(name) ? anyAscii(name) : name;
  return fold(latin).split(' ').filter(Boolean);
}

/** A word in the form in which its usual transliterations meet: Umerov, Umierov; Zelenskyy, Zelensky, Zelenskiy. */
export function spellingForm(word: string): string {
  if (word.length < 4) return word;
  let form = word
    .replace(/shch|sch/g, 'sh')
    .replace(/tch/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/(?:iy|yy|ij|yj|yi|ii|ei|ey|y)$/, 'i')
    .replace(/y/g, 'i')
    .replace(/i+(?=[eaou])/g, 'i')
    .replace(/ie/g, 'e');
  if (form.length >= 6)
    form = form
      .replace(/(?<=[a-z]{2})g(?=[aeiou])/g, 'h')
      .replace(/ue/g, 'u')
      .replace(/oe/g, 'o');
  if (SLAVIC_ENDING.test(form)) form = form.replace(/^g/, 'h');
  return form.length >= 5 ? form.replace(/([a-z])\1+/g, '$1') : form;
}

const SLAVIC_ENDING = /(?:enko|[oe]vi?ch|chuk|iuk|ski|[oe]va?)$/;
