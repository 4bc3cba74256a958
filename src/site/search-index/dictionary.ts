import { splitByPrefix } from '../../views/search/prefix-parts.ts';
import { searchWords } from '../../views/search/search-words.ts';
import { tokensOf } from '../../views/search/tokens.ts';

/** Words that a file of them has, about. */
const WORDS_OF_FILE = 1000;
/** Longer ones are addresses and the like, which nobody begins to type. */
const LONGEST = 30;

/**
 * The words of all texts as they are written, those in most texts first, put into files by their beginnings: what a
 * word still being typed may become.
 */
export function composeDictionary(
  contents: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, number>();
  for (const content of contents)
    for (const token of new Set(tokensOf(content))) counts.set(token, (counts.get(token) ?? 0) + 1);
  const words = new Map<string, number>();
  for (const [token, count] of counts)
    for (const word of wordsOf(token))
      if (word.length <= LONGEST) words.set(word, (words.get(word) ?? 0) + count);
  const order = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return splitByPrefix(
    order.map(([word]) => word),
    searchWords,
    WORDS_OF_FILE,
  );
}

/** The words of a token as Pagefind can find them: it takes accents away, but leaves letters like "ø" as they are. */
function wordsOf(token: string): string[] {
  const words = searchWords(token);
  if (words.length !== 1) return words;
  return [
    token
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  ];
}
