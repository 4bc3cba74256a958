import { searchWords } from '../views/search/search-words.ts';

/**
 * What a reader asks for: every term must be there. A `phrase` is words in their order; a `start` is the beginning
 * of a word (`negotiat*`).
 */
export interface Term {
  readonly kind: 'word' | 'phrase' | 'start';
  readonly words: readonly string[];
  /** As typed, without its quotation marks or asterisk. */
  readonly text: string;
}

const MOST_TERMS = 16;

/** A phrase between any kind of quotation marks, the last of which may still be missing; or a run without blanks. */
const TERM = /["“”„«]([^"“”„«»]*)(?:["“”»]|$)|([^\s"“”„«»]+)/gu;

/** The terms of a query as typed. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, run] of query.matchAll(TERM)) {
    const text = (phrase ?? run ?? '').trim();
    const words = searchWords(text);
    if (words.length === 0) continue;
    if (phrase === undefined && text.endsWith('*') && words.length === 1)
      terms.push({ kind: 'start', words, text: text.replace(/\*+$/, '') });
    else terms.push({ kind: words.length > 1 ? 'phrase' : 'word', words, text });
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}
