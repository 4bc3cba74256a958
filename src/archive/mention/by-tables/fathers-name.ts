import type { Lexicon } from './lexicon.ts';

const FATHERS =
  /^(\p{Script=Cyrillic}+?)(?:ович|евич|йович|івна|ївна|овна|евна)(?:а|у|ем|ом|і|ы|е|ой|ою|и)?$/u;

/** Whether a word is a father's name as Eastern Slavs have it, in any case: it is made from a given name. */
export function isFathersName(word: string, lexicon: Lexicon): boolean {
  const stem = FATHERS.exec(word)?.[1];
  if (stem === undefined) return false;
  return ['', 'й', 'ий', 'ей', 'ій', 'я', 'а'].some((ending) => lexicon.isGiven(stem + ending));
}
