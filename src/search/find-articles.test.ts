import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupByArticle } from '../views/export/quote-rows.ts';
import { writeSearchIndex } from '../site/search-index.ts';
import { answerSearch } from './answer.ts';
import { countValues } from './count-values.ts';
import { openLibrary, type Library } from './library.ts';
import { decodeState, type Facet } from './search-state.ts';

/** Articles of an invented archive: id, day, person, title, text. The index over them is a real one. */
const ARTICLES = [
  ['mars', '2024-03-09', 'ada-marsh', 'A probe on its way to Mars', 'The probe to Mars was late.'],
  ['markdown', '2024-03-10', 'ada-marsh', 'How to write', 'Markdown is a way to write.'],
  ['marshes', '2024-04-02', 'ivo-brandt', 'Wet ground', 'Marshes and marketplaces need care.'],
  ['noel', '2023-12-31', 'ivo-brandt', 'A visit', 'Noël Duc spoke of the grain corridor.'],
  ['noel-2', '2025-01-01', 'ada-marsh', 'A second visit', 'Noel Duc saw grain, then a corridor.'],
  ['undated', '', 'ada-marsh', 'Corridor & “visit”', 'The Sørland ferry is at sea.'],
] as const;

const NAMES = [
  { kind: 'person', id: 'ada-marsh', name: 'Ada Lund', also: [], count: 4 },
  { kind: 'person', id: 'ivo-brandt', name: 'Ivo Brandt', also: ['Brandt'], count: 2 },
  { kind: 'person', id: 'noel-duc', name: 'Noël Duc', also: [], count: 0 },
];

const QUOTES = [
  { text: 'The corridor is open.', speaker: 'Noël Duc', person: 'noel-duc', sentence: 'p1s1' },
  {
    text: 'The corridor is open.',
    speaker: 'Noël Duc',
    person: 'noel-duc',
    sentence: 'p1s1',
    within: true as const,
  },
  { text: 'It is wide', speaker: 'A clerk', sentence: 'p1s1', kind: 'reported' },
].map((row) => ({
  kind: 'direct',
  countries: [],
  title: 'A visit',
  article: 'noel',
  date: '2023-12-31',
  ...row,
}));

let folder: string;
let server: Server;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  for (const article of ARTICLES) await write(`articles/${article[0]}/index.html`, page(article));
  await write('data/quotes.json', JSON.stringify(groupByArticle(QUOTES)));
  await write('search/names.json', JSON.stringify(NAMES));
  await writeSearchIndex(folder, 'en');
  server = createServer((request, response) => {
    readFile(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const program = join(folder, 'pagefind', 'pagefind.js');
  library = await openLibrary(`http://127.0.0.1:${port}/`, 'everything', program);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function page([, day, person, title, text]: (typeof ARTICLES)[number]): string {
  const dated = `<meta name="citation_publication_date" content="${day.replaceAll('-', '/')}">`;
  return `<html lang="en"><head><meta name="citation_title" content="${title.replace('&', '&amp;')}">
    ${day && dated}<meta name="DC.subject" content="Somebody" data-id="${person}"></head>
    <body><h1>${title}</h1><div data-pagefind-body><p id="p1"><span class="place"><a href="#p1">¶1</a></span>
    <span id="p1s1">${text}</span></p><div></div></div><p>Footer</p></body></html>`;
}

async function find(address: string) {
  const state = decodeState(new URLSearchParams(address));
  const answer = await answerSearch(library, state);
  const entries = await Promise.all(answer.hits.map(({ read }) => read()));
  const count = async (facet: Facet) => {
    const counted = await countValues(library, state, answer, facet);
    return Object.fromEntries(counted.map(({ label, count }) => [label, count]));
  };
  return { ...answer, count, entries, ids: entries.map(({ path }) => path.split('/')[1]) };
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

test('articles come by their days, undated ones as the oldest', async () => {
  const oldest = ['undated', 'noel', 'mars', 'markdown', 'marshes', 'noel-2'];
  const among = ['ada-marsh', 'ivo-brandt'].map((id) => find(`person=${id}&sort=oldest`));
  const found = (await Promise.all(among)).map(({ ids }) => ids);
  expect(found[0]).toEqual(oldest.filter((id) => found[0]?.includes(id)));
  expect(found.flat().sort()).toEqual(oldest.toSorted());
});

test('filters narrow a search and count what is left', async () => {
  const { ids, count } = await find('q=noel&person=ada-marsh');
  expect(ids).toEqual(['noel-2']);
  expect(await count('year')).toEqual({ '2025': 1 });
  expect(await count('person')).toEqual({ 'Ada Lund': 1 });
});

test('of several years any will do, and each is counted as if none were chosen', async () => {
  const { ids, count } = await find('q=noel&year=2023');
  expect(ids).toEqual(['noel']);
  expect(await count('year')).toEqual({ '2023': 1, '2025': 1 });
});

test('titles are found too, and can be searched alone', async () => {
  expect((await find('q=ground')).ids).toEqual(['marshes']);
  expect((await find('q=visit&in=titles&sort=newest')).ids).toEqual(['noel-2', 'noel', 'undated']);
  expect((await find('q=grain&in=titles')).ids).toEqual([]);
});

test('no phrase runs from a title into the text', async () => {
  expect((await find('q="second+visit"')).ids).toEqual(['noel-2']);
  expect((await find('q="visit+noel"')).ids).toEqual([]);
});

test('a word with a letter that is no accented one is found without it', async () => {
  const { ids, begun } = await find('q=sorland');
  expect(ids).toEqual(['undated']);
  expect(begun).toBe(false);
});

test('quotes are found by their words and by their speaker, also two of one sentence', async () => {
  expect((await find('q=corridor&in=quotes')).hits).toHaveLength(1);
  expect((await find('q=duc&in=quotes')).hits).toHaveLength(1);
  expect((await find('q=visit&in=quotes')).hits).toHaveLength(0);
  const { entries, ids, count } = await find('q=wide&in=quotes');
  expect(entries).toEqual([
    expect.objectContaining({ path: 'articles/noel/#p1s1', speaker: 'A clerk', reported: true }),
  ]);
  expect(ids).toEqual(['noel']);
  expect(await count('year')).toEqual({ '2023': 1 });
  const all = await find('in=quotes&year=2023');
  expect(await all.count('person')).toEqual({ 'Noël Duc': 1 });
});

test('who says nothing, or is nobody, has no quotes and no articles', async () => {
  expect((await find('person=ivo-brandt&in=quotes')).hits).toEqual([]);
  expect((await find('person=nobody&country=XX')).hits).toEqual([]);
});

test('articles that name a person are found by any spelling', async () => {
  const { ids, direct, count } = await find('q=Брандт');
  expect(direct.map(({ id }) => id)).toEqual(['ivo-brandt']);
  expect(ids).toEqual(['marshes', 'noel']);
  expect(await count('person')).toEqual({ 'Ivo Brandt': 2 });
});
