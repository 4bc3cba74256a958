import { searchWords } from '../views/search/search-words.ts';
import { wordsOf, type Entry } from './entries.ts';
import type { Pattern } from './find-marks.ts';
import type { Index, Result } from './pagefind.ts';
import type { Term } from './query.ts';
import type { Shelves } from './shelves.ts';

/** One term with the entries that hold it. */
export interface TermMatch {
  readonly results: ReadonlyMap<string, Result>;
  /** The pattern of its words; other forms of the same stem are learnt from the entries that are read. */
  readonly pattern: Pattern & { readonly forms: readonly Set<string>[] };
  /** Whether it was looked up as the beginning of words. */
  readonly begun: boolean;
  /** False where it begins so many words that only the most frequent were looked up. */
  readonly whole: boolean;
}

/** Words that a beginning stands for, at most. */
const MOST_WORDS = 12;
const MOST_WORDS_OF_START = 100;

/**
 * Looks each term up alone. The last word may still be in the middle of being typed: where nobody writes it, it
 * counts as a beginning.
 */
export async function findTerms(
  index: Index,
  shelves: Shelves,
  terms: readonly Term[],
): Promise<TermMatch[]> {
  return Promise.all(
    terms.map(async (term, n) => {
      if (term.kind === 'start') return lookUpBeginning(index, shelves, term, MOST_WORDS_OF_START);
      const results = await index.lookUp(term.text);
      const typing = term.kind === 'word' && n === terms.length - 1;
      if (results.length > 0 || !typing) return match(term, [results], false, true);
      return lookUpBeginning(index, shelves, term, MOST_WORDS);
    }),
  );
}

/** Finds the words that begin as a term does, or are it but for letters like "ø", and looks them up. */
async function lookUpBeginning(
  index: Index,
  shelves: Shelves,
  term: Term,
  most: number,
): Promise<TermMatch> {
  const begin = term.words.join('');
  const known = await shelves.words(begin);
  const same = known.filter((word) => searchWords(word).join('') === begin);
  const whole = term.kind === 'word' && same.length > 0;
  const meant = whole
    ? same
    : known.filter((word) => searchWords(word)[0]?.startsWith(begin) === true);
  const looked = await Promise.all(meant.slice(0, most).map((word) => index.lookUp(word)));
  return match(term, looked, !whole, meant.length <= most);
}

function match(
  { words }: Term,
  found: readonly (readonly Result[])[],
  begun: boolean,
  whole: boolean,
): TermMatch {
  const results = new Map<string, Result>();
  for (const result of found.flat()) {
    const known = results.get(result.key);
    const words = known ? [...new Set([...known.words, ...result.words])] : result.words;
    results.set(result.key, { ...result, words });
  }
  const pattern = { forms: words.map((word) => new Set([word])), open: begun };
  return { results, pattern, begun, whole };
}

/** Learns from one entry in which other forms the index takes a term's words to stand ("talks" for "talk"). */
export function learnForms(matches: readonly TermMatch[], key: string, entry: Entry): void {
  const tokens = wordsOf(entry);
  for (const { results, pattern, begun } of matches) {
    const places = results.get(key)?.words ?? [];
    const { forms } = pattern;
    if (begun || places.length % forms.length !== 0) continue;
    for (const [n, place] of places.entries()) {
      const words = searchWords(tokens[place] ?? '');
      if (words.length === 1 && words[0]) forms[n % forms.length]?.add(words[0]);
    }
  }
}
