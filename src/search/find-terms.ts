import type { Answer, Index, Result } from './pagefind.ts';
import type { Pattern } from './find-marks.ts';
import { tokensOf } from './passages.ts';
import type { Term } from './query.ts';
import type { Scope } from './search-state.ts';
import { searchWords } from './words.ts';

/** One term with the entries that may hold it. */
export interface TermMatch {
  readonly results: ReadonlyMap<string, Result>;
  /** The pattern of its words; other forms of the same stem are learnt from the entries that are read. */
  readonly pattern: Pattern & { readonly forms: readonly Set<string>[] };
  /** Where the index gives more than was asked for, so that each entry must be looked at. */
  readonly loose: boolean;
}

/**
 * Looks each term up alone and whole. Asked for plain words, Pagefind also gives words that merely begin alike
 * ("Mars" finds "Markdown") and passes over unknown ones; asked for a phrase, be it of one word, it does not.
 * The last word may still be in the middle of being typed: where nobody writes it, it counts as a beginning.
 */
export async function findTerms(
  index: Index,
  terms: readonly Term[],
  scope: Scope,
): Promise<TermMatch[]> {
  const lookUp = async (words: string) => holding(await index.search(words), scope);
  return Promise.all(
    terms.map(async (term, n) => {
      const whole = term.kind === 'start' ? undefined : await lookUp(`"${term.text}"`);
      const typing = term.kind === 'word' && n === terms.length - 1;
      if (whole && (whole.size > 0 || !typing)) return match(term, whole, false);
      return match(term, await lookUp(term.text), true);
    }),
  );
}

/** Of the fields beside the text, an article is found by its title and a quotation by its speaker. */
function holding({ results }: Answer, scope: Scope): Map<string, Result> {
  const field = scope === 'quotes' ? 'speaker' : 'title';
  const held = results.filter(
    ({ words, matchedMetaFields }) => words.length > 0 || matchedMetaFields?.includes(field),
  );
  return new Map(held.map((result) => [result.id, result]));
}

function match({ words }: Term, results: Map<string, Result>, loose: boolean): TermMatch {
  return { results, loose, pattern: { forms: words.map((word) => new Set([word])), open: loose } };
}

/** Learns from one entry in which other forms the index takes a term's words to stand ("talks" for "talk"). */
export async function learnForms(matches: readonly TermMatch[], id: string): Promise<void> {
  for (const { results, pattern, loose } of matches) {
    const result = results.get(id);
    if (loose || !result) continue;
    const { locations, content } = await result.data();
    const { forms } = pattern;
    if (locations.length % forms.length !== 0) continue;
    const tokens = tokensOf(content);
    for (const [n, location] of locations.entries()) {
      const words = searchWords(tokens[location] ?? '');
      if (words.length === 1 && words[0]) forms[n % forms.length]?.add(words[0]);
    }
  }
}
