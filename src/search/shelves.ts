import { bundleOf, hashText } from '../views/search/bundles.ts';
import { partFile, partOf } from '../views/search/prefix-parts.ts';
import {
  listName,
  type ArticleText,
  type Bundle,
  type Column,
  type ColumnName,
  type Days,
  type ListName,
  type Lists,
  type QuoteTexts,
  type StartFile,
  type WordsFile,
} from '../views/search/search-files.ts';
import type { Named } from '../views/export/name-list.ts';
import { readPacked } from './packed.ts';
import { remembered } from './pagefind.ts';

/** The small files beside the index, each read once, when it is first needed. */
export interface Shelves {
  readonly start: StartFile;
  /** The keys of the entries that have a value, in the index's order. */
  readonly list: (name: ListName, value: string) => Promise<readonly string[]>;
  readonly column: (name: ListName) => Promise<Column>;
  readonly days: () => Promise<Days>;
  readonly article: (key: string) => Promise<ArticleText>;
  readonly quotes: (article: string) => Promise<QuoteTexts>;
  /** Words that begin as one does, those in most texts first; of very many, only the first. */
  readonly words: (begin: string) => Promise<readonly string[]>;
  /** Names that may have a word of this key. */
  readonly names: (key: string) => Promise<readonly Named[]>;
}

/** Reads the first of the files at the base of the site, which says how the others are called. */
export async function openShelves(base: string): Promise<Shelves> {
  const start = await readPacked<StartFile>(`${base}search/start.packed`, 'no-cache');
  const nameParts = new Set(start.nameParts);
  const files = new Map<string, Promise<unknown>>();
  const read = <Value>(path: string): Promise<Value> =>
    remembered(files, path, () => readPacked(`${base}search/${path}.packed`)) as Promise<Value>;
  const readFilter = <Value>(name: ColumnName): Promise<Value> =>
    remembered(files, name, () =>
      readPacked(`${base}search/filters/${name}.packed?v=${start.version}`),
    ) as Promise<Value>;
  const text = async <Text>(folder: 'articles' | 'quotes', key: string): Promise<Text> => {
    const path = `${folder}/${bundleOf(key, start.bits[folder])}`;
    const held = (await read<Bundle<Text>>(path))[key];
    if (held !== undefined) return held;
    // The browser may have kept the file from before the site was last renewed.
    files.set(path, readPacked(`${base}search/${path}.packed`, 'reload'));
    const renewed = (await read<Bundle<Text>>(path))[key];
    if (renewed === undefined) throw new Error(`The search index has no text of ${key}.`);
    return renewed;
  };
  return {
    start,
    list: async (name, value) => {
      const list = listName(name, value);
      const bundle = bundleOf(hashText(list), start.bits.lists);
      return (await read<Lists>(`lists/${bundle}`))[list]?.split(' ') ?? [];
    },
    column: (name) => readFilter(name),
    days: () => readFilter('days'),
    article: (key) => text('articles', key),
    quotes: (article) => text('quotes', article),
    words: async (begin) => {
      const all = await read<WordsFile>(`words/${partFile('')}`);
      const part = partOf(begin, new Set(all.parts));
      return part === '' ? all.words : (await read<WordsFile>(`words/${partFile(part)}`)).words;
    },
    names: async (key) => {
      const part = partOf(key, nameParts);
      return part === '' ? [] : read(`names/${partFile(part)}`);
    },
  };
}
