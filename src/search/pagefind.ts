import { decodeEntryId, type EntryId } from '../views/search/entry-id.ts';

/** The part of Pagefind's browser interface that the search uses, and how it is started. */

/** An entry that holds what was looked up. */
export interface Result extends EntryId {
  /** Where in the entry the words stand, words being what blanks part; of a phrase, where it stands first. */
  readonly words: readonly number[];
}

/** An index of entries that can be looked up by words. */
export interface Index {
  /** The entries that hold a word in any of its forms, or words in a row, in the order of the index. */
  readonly lookUp: (words: string) => Promise<readonly Result[]>;
  /** The keys of all entries, in the order of the index: those of articles by their days, undated ones first. */
  readonly keys: () => Promise<readonly string[]>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

interface Found {
  readonly id: string;
  readonly words: readonly number[];
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
  readonly search: (words: string | null) => Promise<{ readonly results: readonly Found[] }>;
}

/**
 * Starts an index that the build wrote into a folder, with others that follow it: those of the further parts of a large
 * site. Without a worker, so that the page's own Content-Security-Policy governs the engine and trusted types can be
 * demanded.
 */
export async function openIndex(
  program: string,
  folder: string,
  others: Promise<readonly string[]>,
): Promise<Index> {
  const { createInstance } =
    broughtAlong() ?? ((await import(/* @vite-ignore */ program)) as Pagefind);
  const instance = createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  await Promise.all((await others).map((other) => instance.mergeIndex(other, {})));
  const known = new Map<string, Promise<readonly Result[]>>();
  const search = (words: string | null): Promise<readonly Result[]> =>
    remembered(known, words ?? '', async () => {
      const { results } = await instance.search(words);
      return results.map(({ id, words }) => ({ ...decodeEntryId(id), words }));
    });
  return {
    // Asked for plain words, Pagefind also gives words that merely begin alike ("Mars" finds "Markdown"), passes over
    // unknown ones, and compares every result with every place; asked for a phrase, be it of one word, it does not.
    lookUp: (words) => search(`"${words}"`),
    keys: async () => (await search(null)).map(({ key }) => key),
  };
}

/** The program where the page brings it along: on a disk no browser imports one. */
function broughtAlong(): Pagefind | undefined {
  return (globalThis as { readonly pagefind?: Pagefind }).pagefind;
}

/** The value of a key, made once; one that can't be made is tried again the next time. */
export function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const held = known.get(key);
  if (held) return held;
  const made = make().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, made);
  return made;
}
