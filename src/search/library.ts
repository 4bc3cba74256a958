import { articleOf } from '../views/search/entry-id.ts';
import { openIndex, type Index } from './pagefind.ts';
import type { Scope } from './search-state.ts';
import { openShelves, type Shelves } from './shelves.ts';

/**
 * The indexes of the archive and the files beside them, each opened when it is first needed. An archive in parts could
 * have a library made of theirs: entries looked up in each, and numbered through from the part with the oldest days.
 */
export interface Library {
  readonly shelves: Shelves;
  /** The index of quotes for searches among them, else that of articles. */
  readonly index: (scope: Scope) => Promise<Index>;
  /** The number of an article in the index's order, by its key. */
  readonly articleNumbers: () => Promise<ReadonlyMap<string, number>>;
  /** Tells the day of an entry's article; '' of an undated one. */
  readonly dayOf: () => Promise<(key: string) => string>;
}

const EMPTY: Index = { lookUp: () => Promise.resolve([]), keys: () => Promise.resolve([]) };
/** The index of the articles, of the oldest part of a large site: it can be opened before the others are known. */
const FIRST = 'pagefind';

/**
 * Opens the library at the base of the site, and the index for a scope at the same time. Throws where the browser
 * can't load it.
 */
export async function openLibrary(
  base: string,
  scope: Scope,
  program = `${base}pagefind/pagefind.js`,
): Promise<Library> {
  const opening = openShelves(base);
  const open = (first: string, others: Promise<readonly string[]>) =>
    openIndex(
      program,
      `${base}${first}/`,
      others.then((folders) => folders.map((folder) => `${base}${folder}/`)),
    );
  const index = {
    articles: once(() =>
      open(
        FIRST,
        opening.then(({ start }) => start.indexes.articles.filter((folder) => folder !== FIRST)),
      ),
    ),
    quotes: once(async () => {
      const [first, ...others] = (await opening).start.indexes.quotes;
      return first === undefined ? EMPTY : open(first, Promise.resolve(others));
    }),
  };
  const indexFor = (scope: Scope) => (scope === 'quotes' ? index.quotes() : index.articles());
  // Whether it can be opened is seen where it is searched.
  indexFor(scope).catch(() => undefined);
  const shelves = await opening;
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
    index: indexFor,
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
