import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { QuoteRow } from '../views/export/quote-rows.ts';
import { settleFilters } from './settle-filters.ts';

/** Interfaces that Pagefind writes beside its index and that this site has no use for. */
const UNUSED = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
]);

/**
 * Makes the search index of the built site: one entry an article, read from its page (`data-pagefind-*` attributes),
 * and one a quotation, read from the site's own list of them. Any failure fails the build.
 */
export function searchIndex(language: string): AstroIntegration {
  return {
    name: 'dateline:search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => writeSearchIndex(fileURLToPath(dir), language),
    },
  };
}

async function writeSearchIndex(site: string, language: string): Promise<void> {
  const output = join(site, 'pagefind');
  try {
    // One index for all: Pagefind would else make one a language and search only that of the search page.
    const index = await created(language);
    if (existsSync(join(site, 'articles'))) await addArticles(index, site);
    await addQuotes(index, site, language);
    await writeIndex(index, output);
  } finally {
    await close();
  }
  await settleFilters(output);
}

// Pagefind can write its files itself, but on a busy machine it says that it has before they are whole, and closing it
// then leaves some of them empty.
async function writeIndex(index: PagefindIndex, output: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  mustBeWhole('make the files of the search index', { errors });
  for (const { path, content } of files) {
    if (UNUSED.has(path)) continue;
    if (content.length === 0)
      throw new Error(`Pagefind made an empty ${path}. Run the build again.`);
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
}

async function created(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  mustBeWhole('start the search index', { errors });
  if (!index) throw new Error('Pagefind began no search index. Run the build again.');
  return index;
}

async function addArticles(index: PagefindIndex, site: string): Promise<void> {
  const added = await index.addDirectory({ path: site, glob: 'articles/*/index.html' });
  mustBeWhole('index the articles', added);
}

async function addQuotes(index: PagefindIndex, site: string, language: string): Promise<void> {
  const years = (await readJson(join(site, 'data', 'index.json'))) as { years: { year: string }[] };
  for (const { year } of years.years) {
    const rows = (await readJson(join(site, 'data', `quotes-${year}.json`))) as QuoteRow[];
    await addRows(index, rows, language);
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function addRows(
  index: PagefindIndex,
  rows: readonly QuoteRow[],
  language: string,
): Promise<void> {
  for (const row of rows) {
    if (row.within) continue;
    const url = `/articles/${row.article}/#${row.sentence}`;
    const record = { url, content: row.text, language, ...quoteAttributes(row) };
    mustBeWhole(`index a quotation of ${row.article}`, await index.addCustomRecord(record));
  }
}

/** The same filters as an article's page has, so that both are narrowed down alike. */
function quoteAttributes(row: QuoteRow) {
  const { date = '', publisher = '', person = '', speaker = '' } = row;
  const filters: Record<string, string[]> = {
    kind: ['quote'],
    form: [row.kind],
    country: [...row.countries],
  };
  if (person !== '') filters['person'] = [person];
  if (publisher !== '') filters['publisher'] = [publisher];
  if (date !== '')
    Object.assign(filters, { year: [date.slice(0, 4)], month: [date.slice(0, 7)], day: [date] });
  const meta = { title: row.title, date, publisher, speaker };
  return { filters, meta, sort: { date: date || '0000-00-00' } };
}

function mustBeWhole(step: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}. Run the build again.`);
}
