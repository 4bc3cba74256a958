import { articleOf } from '../views/search/entry-id.ts';
import { openIndex, type Index } from './pagefind.ts';
import type { Scope } from './search-state.ts';
import { openShelves, type Shelves } from './shelves.ts';

/** The indexes of the archive and the files beside them, each opened when it is first needed. */
export interface Library {
  readonly shelves: Shelves;
  /** The index of quotes for searches among them, else that of articles. */
  readonly index: (scope: Scope) => Promise<Index>;
  /** The number of an article in the index's order, by its key. */
  readonly articleNumbers: () => Promise<ReadonlyMap<string, number>>;
  /** Tells the day of an entry's article; '' of an undated one. */
  readonly dayOf: () => Promise<(key: string) => string>;
}

/** Opens the library at the base of the site. Throws where the browser can't load it. */
export async function openLibrary(
  base: string,
  program = `${base}pagefind/pagefind.js`,
): Promise<Library> {
  const shelves = await openShelves(base);
  const { indexes } = shelves.start;
  const open = (folders: readonly string[]) =>
    once(() =>
      openIndex(
        program,
        folders.map((folder) => `${base}${folder}/`),
      ),
    );
  const index = { articles: open(indexes.articles), quotes: open(indexes.quotes) };
  const articleNumbers = once(async () => {
    const keys = await (await index.articles()).keys();
    return new Map(keys.map((key, n) => [key, n]));
  });
  const dayOf = once(async () => {
    const [numbers, days] = await Promise.all([articleNumbers(), shelves.days()]);
    const spread = days.flatMap(([day, articles]) => Array.from({ length: articles }, () => day));
    return (key: string) => spread[numbers.get(articleOf(key)) ?? -1] ?? '';
  });
  return {
    shelves,
    index: (scope) => (scope === 'quotes' ? index.quotes() : index.articles()),
    articleNumbers,
    dayOf,
  };
}

/** Makes something once, when it is first asked for; what could not be made is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}
