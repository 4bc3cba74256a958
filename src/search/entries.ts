import { articleOf } from '../views/search/entry-id.ts';
import { tokensOf } from '../views/search/tokens.ts';
import type { Shelves } from './shelves.ts';

/** One entry of the index in full. */
export interface Entry {
  /** From the base of the site, with the sentence of a quote as its fragment. */
  readonly path: string;
  readonly title: string;
  /** The clipping prints no headline, and the title is the archive's. */
  readonly supplied?: boolean;
  readonly date?: string;
  readonly publisher?: string;
  readonly speaker?: string;
  readonly reported?: boolean;
  readonly apart?: boolean;
  readonly inferred?: boolean;
  readonly text: string;
  /** The address of each sentence, and the number of its first word in the text. */
  readonly sentences: readonly (readonly [address: string, word: number])[];
}

/** Reads the entry of a key: an article, or a quote. */
export async function readEntry(shelves: Shelves, key: string): Promise<Entry> {
  const article = articleOf(key);
  if (article === key) {
    const { id: name, ...text } = await shelves.article(key);
    return { path: `articles/${name}/`, ...text };
  }
  const { id: name, quotes, ...told } = await shelves.quotes(article);
  const quote = quotes[parseInt(key.slice(article.length + 1), 36)];
  if (!quote) throw new Error(`The search index has no quote ${key}.`);
  const { sentence, ...said } = quote;
  return { path: `articles/${name}/#${sentence}`, ...told, ...said, sentences: [] };
}

/** The words of an entry as the index numbers them: its head, a sign, its text. */
export function wordsOf({ title, speaker = '', text, path }: Entry): string[] {
  const head = path.includes('#') ? speaker : title;
  return [...tokensOf(head), '', ...tokensOf(text)];
}
