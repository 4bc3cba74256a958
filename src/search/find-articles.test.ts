import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findArticles, type Named } from './find-articles.ts';
import type { Index } from './pagefind.ts';
import { decodeState } from './search-state.ts';

/** Articles of an invented archive: id, day, person, text. The index over them is a real one. */
const ARTICLES = [
  ['mars', '2024-03-09', 'ada-marsh', 'A probe on its way to Mars', 'The probe to Mars was late.'],
  ['markdown', '2024-03-10', 'ada-marsh', 'How to write', 'Markdown is a way to write.'],
  ['marshes', '2024-04-02', 'ivo-brandt', 'Wet ground', 'Marshes and marketplaces need care.'],
  ['noel', '2023-12-31', 'ivo-brandt', 'A visit', 'Noël Duc spoke of the grain corridor.'],
  ['noel-2', '2025-01-01', 'ada-marsh', 'A second visit', 'Noel Duc saw grain, then a corridor.'],
] as const;

let folder: string;
let server: Server;
let index: Index;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeIndex();
  server = createServer((request, response) => {
    readFile(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const pagefind = await import(/* @vite-ignore */ join(folder, 'pagefind', 'pagefind.js'));
  await pagefind.options({ basePath: `http://127.0.0.1:${port}/pagefind/`, noWorker: true });
  await pagefind.init();
  index = pagefind;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function writeIndex(): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const [id, day, person, title, text] of ARTICLES)
    await index?.addHTMLFile({
      url: `/articles/${id}/`,
      content: `<html lang="en"><meta content="${title}" data-pagefind-meta="title[content]">
        <meta data-y="${day.slice(0, 4)}" data-m="${day.slice(0, 7)}" data-d="${day}" data-p="${person}" data-k="article"
          data-pagefind-filter="year[data-y], month[data-m], day[data-d], person[data-p], kind[data-k]"
          data-pagefind-sort="date[data-d]"><div data-pagefind-body><p><span id="p1s1">${text}</span></p></div></html>`,
    });
  await index?.addCustomRecord({
    url: '/articles/noel/#p1s1',
    content: 'The corridor is open.',
    language: 'en',
    meta: { title: 'A visit', speaker: 'Noël Duc' },
    filters: { kind: ['quote'], person: ['noel-duc'] },
    sort: { date: '2023-12-31' },
  });
  // Pagefind's own writing may say that it is done before all files are whole.
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
}

const NOBODY: Named = { people: [], patterns: [] };

async function find(address: string, named = NOBODY) {
  const found = await findArticles(index, decodeState(new URLSearchParams(address)), named);
  const entries = await Promise.all(found.hits.map(({ read }) => read()));
  return { ...found, ids: entries.map(({ url }) => /articles\/([^/]+)/.exec(url)?.[1]) };
}

test('a name finds its word and no word that only begins alike', async () => {
  expect((await find('q=Mars')).ids).toEqual(['mars']);
});

test('a word still being typed finds what it begins', async () => {
  const { ids, begun } = await find('q=Marke');
  expect(ids).toEqual(['marshes']);
  expect(begun).toBe(true);
});

test('an asterisk finds every ending, and nothing that begins otherwise', async () => {
  expect((await find('q=mar*')).ids.sort()).toEqual(['markdown', 'mars', 'marshes']);
  expect((await find('q=mark*')).ids.sort()).toEqual(['markdown', 'marshes']);
});

test('a word that nobody writes finds nothing, also beside one that is found', async () => {
  expect((await find('q=marzipan')).ids).toEqual([]);
  expect((await find('q=marzipan+probe')).ids).toEqual([]);
});

test('accents make no difference', async () => {
  expect((await find('q=noel')).ids.sort()).toEqual(['noel', 'noel-2']);
  expect((await find('q=Noël')).ids.sort()).toEqual(['noel', 'noel-2']);
});

test('a phrase asks for its words in a row', async () => {
  expect((await find('q="grain+corridor"')).ids).toEqual(['noel']);
  expect((await find('q=grain+corridor')).ids.sort()).toEqual(['noel', 'noel-2']);
});

test('other forms of a word are found and marked', async () => {
  const { ids, patterns } = await find('q=marsh');
  expect(ids).toEqual(['marshes']);
  expect(patterns[0]?.forms[0]).toContain('marshes');
});

test('dates are told to the day', async () => {
  expect((await find('from=2024-03-10&to=2024-12-31&sort=oldest')).ids).toEqual([
    'markdown',
    'marshes',
  ]);
  expect((await find('to=2023-12-31')).ids).toEqual(['noel']);
});

test('filters narrow a search and count what is left', async () => {
  const { ids, counts, exact } = await find('q=noel&person=ada-marsh');
  expect(ids).toEqual(['noel-2']);
  expect(exact).toBe(true);
  expect(counts['year']).toMatchObject({ '2025': 1 });
});

test('titles alone can be searched', async () => {
  expect((await find('q=visit&in=titles&sort=newest')).ids).toEqual(['noel-2', 'noel']);
  expect((await find('q=grain&in=titles')).ids).toEqual([]);
});

test('quotes are found by their words and by their speaker', async () => {
  expect((await find('q=corridor&in=quotes')).hits).toHaveLength(1);
  expect((await find('q=duc&in=quotes')).hits).toHaveLength(1);
  expect((await find('q=visit&in=quotes')).hits).toHaveLength(0);
});

test('articles that name a person are found by any spelling', async () => {
  const named = {
    people: ['ivo-brandt'],
    patterns: [{ forms: [new Set(['brandt'])], open: false }],
  };
  const { ids, counts } = await find('q=Брандт', named);
  expect(ids).toEqual(['marshes', 'noel']);
  expect(counts['person']).toMatchObject({ 'ivo-brandt': 2 });
});
