import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupByArticle } from '../views/export/quote-rows.ts';
import { writeSearchIndex } from './search-index.ts';

const ARTICLES = ['one', 'two', 'three', 'four'];

let folder: string;
let site: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  site = join(folder, 'site');
  cache = join(folder, 'cache');
  await writeSite(ARTICLES);
});

afterEach(() => rm(folder, { recursive: true }));

async function writeSite(articles: readonly string[]): Promise<void> {
  await rm(site, { recursive: true, force: true });
  for (const [n, id] of articles.entries())
    await write(
      `articles/${id}/index.html`,
      `<html><head><meta name="citation_title" content="Of ${id}">
      <meta name="citation_publication_date" content="2024/03/0${n + 1}">
      <meta name="DC.subject" content="Somebody" data-id="p-${n % 2}"></head>
      <body><div data-pagefind-body><p><span id="p1s1">Café ${id}, ${'no '.repeat(n)} cafe.</span></p></div></body></html>`,
    );
  const quotes = articles.flatMap((article) => [
    {
      article,
      text: `I am ${article}`,
      kind: 'direct',
      sentence: 'p1s1',
      title: 'Of',
      countries: [],
    },
    { article, text: 'I am here', kind: 'direct', sentence: 'p1s1', title: 'Of', countries: [] },
  ]);
  await write('data/quotes.json', JSON.stringify(groupByArticle(quotes)));
  const names = [{ kind: 'person', id: 'p-0', name: 'Ada Marsh', also: [], count: 2 }];
  await write('search/names.json', JSON.stringify(names));
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), content);
}

async function readAll(): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file, (await readFile(file)).toString('base64')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the same site gives the same bytes, with a cache and without', async () => {
  await writeSearchIndex(site, 'en');
  const first = await readAll();
  expect(Object.keys(first).length).toBeGreaterThan(15);
  for (const kept of [undefined, cache, cache]) {
    await writeSite(ARTICLES);
    await writeSearchIndex(site, 'en', kept);
    expect(await readAll()).toEqual(first);
  }
});

test('a cache of another site, or a damaged one, changes nothing', async () => {
  await writeSearchIndex(site, 'en', cache);
  await writeSite(ARTICLES.slice(1));
  await writeSearchIndex(site, 'en', cache);
  const second = await readAll();
  for (const name of await readdir(cache)) await writeFile(join(cache, name), 'damaged');
  for (const kept of [undefined, cache]) {
    await writeSite(ARTICLES.slice(1));
    await writeSearchIndex(site, 'en', kept);
    expect(await readAll()).toEqual(second);
  }
});

test('a site without articles has an index of nothing', async () => {
  await writeSite([]);
  await writeSearchIndex(site, 'en');
  expect(Object.keys(await readAll()).some((file) => file.includes('/pagefind/'))).toBe(false);
});
