import { fold } from '../text/fold.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** "l’école", "dell'acqua": the article is no part of the word. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu|dell|nell|sull|all|dall|un)['’](?=\p{L})/giu;

/**
 * The words that carry meaning, folded: four letters or more, and pairs of characters where words are not parted by
 * blanks. Long texts are judged by their beginnings.
 */
export function contentWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of fold(text.slice(0, 2_000).replace(ELIDED, ' ')).split(' ')) {
      if (UNSPACED.test(word)) for (const pair of pairsOf(word)) words.add(pair);
      else if (word.length >= 4) words.add(word);
    }
  }
  return words;
}

function pairsOf(word: string): string[] {
  return [...word].flatMap((character, at, all) => {
    const pair = character + (all[at + 1] ?? '');
    return pair.length >= 2 && UNSPACED.test(pair) ? [pair] : [];
  });
}
