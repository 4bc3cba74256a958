import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** "l’école", "dell'acqua": the article is no part of the word. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu|dell|nell|sull|all|dall|un)['’](?=\p{L})/giu;

const JUDGED = 2_000;

/**
 * The words that carry meaning, folded: four letters or more, and pairs of characters where words are not parted by
 * blanks. Long texts are judged by their beginnings.
 */
export function contentWords(texts: readonly string[]): ReadonlySet<string> {
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0) return wordsOf(only);
  return new Set(texts.flatMap((text) => [...wordsOf(text)]));
}

const wordsOf = remembered((text): ReadonlySet<string> => {
  const judged = text.slice(0, JUDGED);
  const words = fold(/['’]/.test(judged) ? judged.replace(ELIDED, ' ') : judged).split(' ');
  if (!UNSPACED.test(judged)) return new Set(words.filter((word) => word.length >= 4));
  return new Set(
    words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word.length >= 4 ? [word] : [])),
  );
});

function pairsOf(word: string): string[] {
  return [...word].flatMap((character, at, all) => {
    const pair = character + (all[at + 1] ?? '');
    return pair.length >= 2 && UNSPACED.test(pair) ? [pair] : [];
  });
}
