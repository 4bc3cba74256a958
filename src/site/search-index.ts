import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import type { NameList } from '../views/export/name-list.ts';
import type { StartFile } from '../views/search/search-files.ts';
import { readArticlePage, type ArticlePage } from './search-index/article-page.ts';
import { composeKeys } from './search-index/entry-keys.ts';
import { openSliceCache } from './search-index/slice-cache.ts';
import type { KeptFiles } from './press/kept-files.ts';
import { pack, packedFile, type SiteFile } from './search-index/site-file.ts';
import {
  composeArticleFiles,
  composeQuoteFiles,
  indexArticles,
  indexQuotes,
  PAGEFIND,
  type ArticleTexts,
} from './search-index/site-index.ts';
import { composeQuoteEntries, readQuotes, type QuoteEntry } from './search-index/quote-entries.ts';
import { composeFilterFiles, composeNameFiles } from './search-index/start-files.ts';

/**
 * Writes the index of the site in a folder into it. The same site gives the same bytes, whether or not there is a
 * cache, a folder that keeps what Pagefind made of each part of the archive, and kept files of the site before.
 */
export async function writeSearchIndex(
  site: string,
  language: string,
  cache?: string,
  kept?: KeptFiles,
): Promise<void> {
  const held = await readSite(site);
  const write = writer(site, kept);
  const texts = await writeIndexes(write, held, { language, folders: WHOLE }, cache);
  await writeShelves(write, await readNames(site), held, texts, {
    articles: texts.length > 0 ? [WHOLE.articles] : [],
    quotes: held.quoted.length > 0 ? [WHOLE.quotes] : [],
  });
}

/**
 * Writes the index of a part of a site into its folder: what Pagefind makes of its texts, and the texts for those who
 * join the parts. `ids` are those of all articles of the archive, so that the keys of the parts go together.
 */
export async function writePartOfIndex(
  site: string,
  language: string,
  { part, ids }: { readonly part: number; readonly ids: readonly string[] },
  cache?: string,
): Promise<void> {
  const held = await readSite(site, ids);
  const write = writer(site);
  const texts = await writeIndexes(write, held, { language, folders: foldersOf(part) }, cache);
  write([packedFile(TEXTS_OF_PART, texts)]);
}

/** Joins the indexes of the parts of a site, oldest first, in the folder that holds all their other files already. */
export async function joinSearchIndex(site: string, parts: readonly string[]): Promise<void> {
  const texts: ArticleTexts[number][] = [];
  for (const part of parts) {
    const packed = await readFile(join(part, `${TEXTS_OF_PART}.packed`));
    texts.push(...(JSON.parse(gunzipSync(packed).toString()) as ArticleTexts));
  }
  const folders = parts.map((_, n) => foldersOf(n + 1));
  const isThere = (folder: string) => existsSync(join(site, folder, 'pagefind-entry.json'));
  await writeShelves(writer(site), await readNames(site), await readSite(site), texts, {
    articles: folders.map(({ articles }) => articles).filter(isThere),
    quotes: folders.map(({ quotes }) => quotes).filter(isThere),
  });
}

interface Held {
  readonly articles: readonly ArticlePage[];
  readonly keys: ReadonlyMap<string, string>;
  readonly quoted: readonly (readonly QuoteEntry[])[];
}

interface Folders {
  readonly articles: string;
  readonly quotes: string;
}

const WHOLE: Folders = { articles: PAGEFIND, quotes: `${PAGEFIND}/quotes` };
/** The texts of a part, which are no part of the site that is made of them. */
export const TEXTS_OF_PART = 'search/part';

/** The oldest part has its indexes where a whole site has them: a browser opens that of the articles at once. */
const foldersOf = (part: number): Folders =>
  part === 1
    ? WHOLE
    : { articles: `${PAGEFIND}/articles-${part}`, quotes: `${PAGEFIND}/quotes-${part}` };

/** Writes what Pagefind makes of the texts; gives what results show of the articles. */
async function writeIndexes(
  write: Write,
  { articles, keys, quoted }: Held,
  { language, folders }: { readonly language: string; readonly folders: Folders },
  cacheFolder: string | undefined,
): Promise<ArticleTexts> {
  const cache = openSliceCache(cacheFolder);
  const indexing = { language, cache };
  try {
    const { files, texts } = await indexArticles(articles, keys, indexing, folders.articles);
    write(files);
    write(await indexQuotes(quoted, indexing, folders.quotes));
    cache.tidy();
    return texts;
  } finally {
    await close();
  }
}

/** Writes the files beside the indexes: texts, lists and names. */
async function writeShelves(
  write: Write,
  names: NameList,
  { articles, keys, quoted }: Held,
  texts: ArticleTexts,
  indexes: StartFile['indexes'],
): Promise<void> {
  const quotes = quoted.flat();
  const ofArticles = composeArticleFiles(texts);
  const ofQuotes = composeQuoteFiles(quoted);
  const filters = composeFilterFiles(articles, keys, quotes, names);
  for (const { files } of [ofArticles, ofQuotes, filters]) write(files);
  const bits = { articles: ofArticles.bits, quotes: ofQuotes.bits, lists: filters.bits };
  const entries = { articles: texts.length, quotes: quotes.length };
  const { version, weights } = filters;
  write(composeNameFiles(names, { entries, indexes, bits, version, weights }));
}

/** What the index takes from the pages and data of a site. `ids` are those of all articles, where some are elsewhere. */
async function readSite(site: string, ids?: readonly string[]): Promise<Held> {
  const articles = readArticles(site);
  const keys = composeKeys(ids ?? articles.map(({ id }) => id));
  const keyed = articles.map(({ id }) => [id, keys.get(id) ?? ''] as const);
  return { articles, keys, quoted: composeQuoteEntries(keyed, await readQuotes(site)) };
}

/** The articles by their days, undated ones first, those of one day by their ids. */
function readArticles(site: string): ArticlePage[] {
  const folder = join(site, 'articles');
  if (!existsSync(folder)) return [];
  const articles: ArticlePage[] = [];
  for (const id of readdirSync(folder)) {
    const file = join(folder, id, 'index.html');
    const page = existsSync(file) ? readArticlePage(id, readFileSync(file, 'utf8')) : undefined;
    if (page) articles.push(page);
  }
  const order = ({ id, date = '' }: ArticlePage) => `${date} ${id}`;
  return articles.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

async function readNames(site: string): Promise<NameList> {
  return JSON.parse(await readFile(join(site, 'search', 'names.json'), 'utf8')) as NameList;
}

type Write = (files: Iterable<SiteFile>) => void;

/** Writes files into a site; what is packed is taken from the site before where it was made of the same bytes. */
function writer(site: string, kept?: KeptFiles): Write {
  const folders = new Set<string>();
  return (files) => {
    for (const file of files) {
      const { path } = file;
      const folder = dirname(join(site, path));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const key =
        'bytes' in file ? createHash('sha256').update(file.bytes).digest('base64url') : '';
      if (key !== '' && kept?.keep(path, key)) continue;
      writeFileSync(join(site, path), 'bytes' in file ? pack(file.bytes) : file.content);
      if (key !== '') kept?.note(path, key);
    }
  };
}
