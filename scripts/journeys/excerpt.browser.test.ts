import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { composeDocument } from '#archive/text/document.ts';
import { textAt } from '#archive/text/span.ts';
import { readRecords } from '../read-records.ts';
import { bareWords, readSiteTexts } from './site-texts.ts';

const site = inject('folders').mini;
const content = path.join(path.dirname(site), 'content');
/** Names and offices stay; more words in a row than they have are words of a sentence. */
const IN_A_ROW = 8;

const wordsOf = (text: string) => bareWords(text).trim().split(' ');
const rowsOf = (words: readonly string[]) =>
  words.slice(0, 1 - IN_A_ROW).map((_, n) => ` ${words.slice(n, n + IN_A_ROW).join(' ')} `);

test('of what follows an excerpt no file of the site holds a sentence', async () => {
  const { records } = await readRecords(content);
  const excerpts = records.filter(({ id }) => id.startsWith('2032-01-12') || id.endsWith('begins'));
  expect(excerpts).toHaveLength(2);
  const texts = await readSiteTexts(site);
  const whole = records.filter((record) => !excerpts.includes(record));
  const printed = whole.flatMap(({ blocks }) =>
    blocks.flatMap(({ text }) => rowsOf(wordsOf(text))),
  );
  for (const { id, title, blocks, language } of excerpts) {
    const document = composeDocument(blocks, language);
    const [lead = [], ...others] = document.sentences.map(({ span }) =>
      wordsOf(textAt(document.text, span)),
    );
    const shown = new Set([...rowsOf(lead), ...rowsOf(wordsOf(title)), ...printed]);
    const withheld = others.flatMap(rowsOf).filter((row) => !shown.has(row));
    expect(withheld.length).toBeGreaterThan(10);
    const told = [...texts].filter(([, text]) => withheld.some((row) => text.includes(row)));
    expect(told.map(([file]) => file)).toEqual([]);
    expect(texts.get(`articles/${id}/index.html`)).toContain(` ${lead.join(' ')} `);
  }
});

test('a clipping that is published whole is in the same files', async () => {
  const texts = await readSiteTexts(site);
  const told = [...texts].filter(([, text]) =>
    text.includes(' a ferry that sails is better than '),
  );
  expect(told.map(([file]) => file)).toEqual(
    expect.arrayContaining([
      'data/quotes-2031.csv',
      'data/quotes-2031.json',
      'people/bertil-aaskov/index.html',
    ]),
  );
  expect(told.some(([file]) => /^search\/quotes\//.test(file))).toBe(true);
});
