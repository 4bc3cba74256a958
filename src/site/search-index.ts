import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { NameList } from '../views/export/name-list.ts';
import { readArticlePage, type ArticlePage } from './search-index/article-page.ts';
import { composeKeys } from './search-index/entry-keys.ts';
import { openSliceCache } from './search-index/slice-cache.ts';
import type { SiteFile } from './search-index/site-file.ts';
import { indexArticles, indexQuotes } from './search-index/site-index.ts';
import { composeQuoteEntries, readQuotes } from './search-index/quote-entries.ts';
import { composeFilterFiles, composeNameFiles } from './search-index/start-files.ts';

/**
 * Makes the search index of the built site: one entry an article, read from its page (`data-pagefind-*` attributes),
 * and one a quotation, read from the site's own list of them. Any failure fails the build.
 */
export function searchIndex(language: string): AstroIntegration {
  let cache: string | undefined;
  return {
    name: 'dateline:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:build:done': async ({ dir }) => writeSearchIndex(fileURLToPath(dir), language, cache),
    },
  };
}

/**
 * Writes the index of the site in a folder into it. The same site gives the same bytes, whether or not there is a
 * cache: a folder that keeps what Pagefind made of each part of the archive.
 */
export async function writeSearchIndex(
  site: string,
  language: string,
  cacheFolder?: string,
): Promise<void> {
  const cache = openSliceCache(cacheFolder);
  const articles = await readArticles(site);
  const names = await readNames(site);
  const keys = composeKeys(articles.map(({ id }) => id));
  const keyed = articles.map(({ id }) => [id, keys.get(id) ?? ''] as const);
  const quoted = composeQuoteEntries(keyed, await readQuotes(site));
  try {
    const ofArticles = await indexArticles(articles, keys, { language, cache });
    write(site, ofArticles.files);
    const ofQuotes = await indexQuotes(quoted, { language, cache });
    write(site, ofQuotes.files);
    const filters = composeFilterFiles(articles, keys, quoted.flat(), names);
    write(site, filters.files);
    const bits = { articles: ofArticles.bits, quotes: ofQuotes.bits, lists: filters.bits };
    const entries = { articles: ofArticles.entries, quotes: ofQuotes.entries };
    write(site, composeNameFiles(names, { entries, bits, weights: filters.weights }));
  } finally {
    await close();
  }
  cache.tidy();
}

/** The articles by their days, undated ones first, those of one day by their ids. */
async function readArticles(site: string): Promise<ArticlePage[]> {
  const folder = join(site, 'articles');
  if (!existsSync(folder)) return [];
  const articles: ArticlePage[] = [];
  for (const id of await readdir(folder)) {
    const file = join(folder, id, 'index.html');
    const page = existsSync(file) ? readArticlePage(id, await readFile(file, 'utf8')) : undefined;
    if (page) articles.push(page);
  }
  const order = ({ id, date = '' }: ArticlePage) => `${date} ${id}`;
  return articles.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

async function readNames(site: string): Promise<NameList> {
  return JSON.parse(await readFile(join(site, 'search', 'names.json'), 'utf8')) as NameList;
}

function write(site: string, files: Iterable<SiteFile>): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}
