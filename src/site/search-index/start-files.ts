import { createHash } from 'node:crypto';
import type { NameList } from '../../views/export/name-list.ts';
import { bitsFor } from '../../views/search/bundles.ts';
import { keysOfName } from '../../views/search/name-keys.ts';
import { partFile, splitByPrefix } from '../../views/search/prefix-parts.ts';
import type { ColumnName, ListName, StartFile } from '../../views/search/search-files.ts';
import type { ArticlePage } from './article-page.ts';
import {
  bundleLists,
  composeColumn,
  composeDays,
  composeLists,
  type Valued,
} from './filter-files.ts';
import type { QuoteEntry } from './quote-entries.ts';
import { packedFile, unpackedFile, type SiteFile, type UnpackedFile } from './site-file.ts';

/** Names that a file of them has, about. */
const NAMES_OF_FILE = 150;
/** Keys in the lists of one file, about: some 2 kB; a frequent name's list alone has more. */
const KEYS_OF_FILE = 500;

export interface FilterFiles {
  readonly files: readonly SiteFile[];
  readonly bits: number;
  readonly version: string;
  readonly weights: StartFile['weights'];
}

/** The lists and columns that searches are narrowed down by, for articles and for the speakers of quotes. */
export function composeFilterFiles(
  articles: readonly ArticlePage[],
  keys: ReadonlyMap<string, string>,
  quotes: readonly QuoteEntry[],
  names: NameList,
): FilterFiles {
  const ofArticles = (valuesOf: (article: ArticlePage) => readonly string[]) =>
    articles.map((article) => ({ key: keys.get(article.id) ?? '', values: valuesOf(article) }));
  const valued: Record<ListName, readonly Valued[]> = {
    person: ofArticles(({ people }) => people),
    country: ofArticles(({ countries }) => countries),
    publisher: ofArticles(({ publisher }) => (publisher === undefined ? [] : [publisher])),
    collection: ofArticles(({ collection }) => (collection === undefined ? [] : [collection])),
    tag: ofArticles(({ tags }) => tags),
    speaker: quotes.map(({ key, row }) => ({ key, values: row.person ? [row.person] : [] })),
  };
  const named = new Map(names.map(({ id, name }) => [id, name]));
  const all = Object.entries(valued) as [ListName, readonly Valued[]][];
  const lists = new Map(all.flatMap(([name, entries]) => [...composeLists(name, entries)]));
  const held = [...lists.values()].reduce((sum, list) => sum + list.split(' ').length, 0);
  const bits = bitsFor(held, KEYS_OF_FILE);
  const columns = all.map(([name, entries]) =>
    packedFile(
      `search/filters/${name}`,
      composeColumn(entries, (value) => named.get(value) ?? value),
    ),
  );
  const days = packedFile('search/filters/days', composeDays(articles.map(({ date }) => date)));
  const weights = Object.fromEntries(
    [...columns, days].map(({ path, content }) => [nameOf(path), content.length]),
  ) as Record<ColumnName, number>;
  const bundles = [...bundleLists(lists, bits)].map(([name, bundle]) =>
    unpackedFile(`search/lists/${name}`, bundle),
  );
  const digest = createHash('sha256');
  for (const { content } of [...columns, days]) digest.update(content);
  const version = digest.digest('hex').slice(0, 10);
  return { files: [...columns, days, ...bundles], bits, version, weights };
}

/** The names that a search can go to directly, and the file that the search page reads first. */
export function composeNameFiles(
  names: NameList,
  known: Omit<StartFile, 'names' | 'nameParts'>,
): UnpackedFile[] {
  const order = [...names].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const parts = splitByPrefix(order, keysOfName, NAMES_OF_FILE);
  const nameParts = [...parts.keys()].filter(Boolean).sort();
  const start: StartFile = { names: parts.get('') ?? [], nameParts, ...known };
  return [
    unpackedFile('search/start', start),
    ...nameParts.map((name) => unpackedFile(`search/names/${partFile(name)}`, parts.get(name))),
  ];
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\..*$/, '');
}
