/** The part of Pagefind's browser interface that the search uses, and how it is started. */

/** Filters nest: `all` and `any` of further filters; a key with values is a filter of the index. */
export type FilterTree =
  | { readonly any: readonly FilterTree[] }
  | { readonly all: readonly FilterTree[] }
  | { readonly [name: string]: Selection };
export type Selection =
  string | { readonly any: readonly string[] } | { readonly all: readonly string[] };

/** How many results have each value, by filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One entry of the index in full. A location is the number of a word, words being what blanks part. */
export interface Entry {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly anchors: readonly {
    readonly id: string;
    readonly element: string;
    readonly location: number;
  }[];
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Result {
  readonly id: string;
  /** Locations of the words found in the text; none where only other fields have them. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Entry>;
}

export interface Answer {
  readonly results: readonly Result[];
  readonly filters: Counts;
}

export interface SearchOptions {
  readonly filters?: FilterTree;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Index {
  readonly search: (words: string | null, options?: SearchOptions) => Promise<Answer>;
  readonly filters: () => Promise<Counts>;
}

interface Pagefind extends Index {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

/**
 * Starts the index that the build wrote. Without a worker, so that the page's own Content-Security-Policy governs
 * the engine and trusted types can be demanded.
 */
export async function openIndex(base: string): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
