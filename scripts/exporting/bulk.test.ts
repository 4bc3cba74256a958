import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventRecord } from '#archive/record/invented-record.ts';
import { articleFrontMatter } from '#archive/record/article-front-matter.ts';
import { encodeArticle, encodeQuotes } from './bulk.ts';
import { openBulkFiles } from './bulk-files.ts';
import { ARTICLES, QUOTES } from './mapping.ts';
import { findRefused, readBulk } from './read-bulk.ts';

const NAMES = { articles: 'papers-articles', quotes: 'papers-quotes' };

const FULL = inventRecord(
  {
    id: '2031-02-03-harbour-opens',
    title: 'Harbour opens',
    date: '2031-02-03',
    updated: '2031-02-04',
    time: '08:30',
    timeZone: 'CET',
    publisher: 'The Arvenport Post',
    agency: 'Nordwire',
    authors: ['Ada Marsh', 'Ivo Brandt'],
    url: 'https://post.example/harbour',
    language: 'en',
    place: 'Arvenport',
    pictureCredits: ['Nordwire'],
    part: 2,
    summary: 'The harbour is open.',
    people: ['torvald-eikeland'],
    countries: ['NO'],
    mentions: [
      {
        in: 'p1s1',
        start: 0,
        text: 'Harbour Board',
        organisation: 'harbour-board',
        how: 'name',
        reason: 'r',
      },
    ],
    quotes: [
      {
        in: 'p2s1',
        start: 1,
        text: 'It is open',
        kind: 'direct',
        verb: 'said',
        reason: 'r',
        speaker: { id: 'torvald-eikeland', as: 'Eikeland', in: 'p2s1', start: 14 },
      },
      { in: 'p2s2', start: 0, text: 'It is not', kind: 'reported', reason: 'r' },
    ],
  },
  [
    { kind: 'paragraph', text: 'The Harbour Board met.' },
    { kind: 'paragraph', text: '“It is open”, said Eikeland.\nSome say it is not.' },
  ],
);

describe('the bulk lines of an article', () => {
  test('are an action and a document that the mapping takes', () => {
    const [read, ...others] = readBulk(encodeArticle(FULL, NAMES));
    expect(others).toEqual([]);
    expect(read).toMatchObject({ index: 'papers-articles', id: FULL.id });
    expect(findRefused(read?.document ?? {}, ARTICLES)).toEqual([]);
  });

  test('have every field of the front matter as the record has it', () => {
    const [read] = readBulk(encodeArticle(FULL, NAMES));
    for (const field of Object.keys(articleFrontMatter.shape))
      expect(read?.document[field]).toEqual(FULL[field as keyof typeof FULL]);
    expect(read?.document).toMatchObject({
      organisations: ['harbour-board'],
      text: 'The Harbour Board met.\n\n“It is open”, said Eikeland.\nSome say it is not.',
    });
  });

  test('leave out what the article does not say', () => {
    const [read] = readBulk(encodeArticle(inventRecord({ id: 'undated-letter' }), NAMES));
    expect(read?.document).not.toHaveProperty('date');
    expect(findRefused(read?.document ?? {}, ARTICLES)).toEqual([]);
  });
});

describe('the bulk lines of quotes', () => {
  test('are one document a quote, with an id of its own', () => {
    const read = readBulk(encodeQuotes(FULL, NAMES));
    expect(read.map(({ index, id }) => `${index} ${id}`)).toEqual([
      'papers-quotes 2031-02-03-harbour-opens#p2s1+1',
      'papers-quotes 2031-02-03-harbour-opens#p2s2+0',
    ]);
    for (const { document } of read) expect(findRefused(document, QUOTES)).toEqual([]);
    expect(read[0]?.document).toMatchObject({
      article: FULL.id,
      date: '2031-02-03',
      ...FULL.quotes[0],
    });
  });

  test('are none where there is no quote', () => {
    expect(encodeQuotes(inventRecord({ id: 'quiet' }), NAMES)).toBe('');
  });
});

test('a mapping refuses what it does not name and what is of another type', () => {
  expect(findRefused({ id: 'a', colour: 'red', part: 'two', date: '3 May' }, ARTICLES)).toEqual([
    'colour is not in the mapping',
    'part: "two" is no integer',
    'date: "3 May" is no date',
  ]);
});

test.each(['{"index":{"_index":"a","_id":"1"}}\n{}', '{"index":{"_index":"a","_id":"1"}}\n'])(
  'a bulk file that is cut short is none: %j',
  (file) => expect(() => readBulk(file)).toThrow(),
);

test('whatever an article says stays on its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const record = inventRecord({ id: 'a', title: text }, [{ kind: 'paragraph', text }]);
      const [read, ...others] = readBulk(encodeArticle(record, NAMES));
      expect(others).toEqual([]);
      expect(read?.document).toMatchObject({ title: text, text });
    }),
  );
});

describe('bulk files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-bulk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('are begun anew before they are too long for one request, and lose nothing', async () => {
    const files = openBulkFiles(folder, 'articles', 2000);
    for (let n = 0; n < 20; n++)
      await files.add(encodeArticle(inventRecord({ id: `article-${n}` }), NAMES));
    const names = (await readdir(folder)).sort();
    expect(await files.close()).toBe(names.length);
    expect(names.length).toBeGreaterThan(2);
    expect(names[0]).toBe('articles-0001.ndjson');
    const read = [];
    for (const name of names) {
      expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(2000);
      read.push(...readBulk(await readFile(join(folder, name), 'utf8')));
    }
    expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `article-${n}`));
  });

  test('hold lines that are longer than a request by themselves', async () => {
    const files = openBulkFiles(folder, 'articles', 10);
    await files.add(encodeArticle(FULL, NAMES));
    await files.add(encodeArticle(FULL, NAMES));
    expect(await files.close()).toBe(2);
  });

  test('are none where there is nothing to write', async () => {
    const files = openBulkFiles(folder, 'quotes');
    await files.add('');
    expect(await files.close()).toBe(0);
  });
});
