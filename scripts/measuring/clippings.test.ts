import { expect, test } from 'vitest';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { readSource } from '../read-source.ts';
import { inventClipping } from './clippings.ts';
import { openNewsroom } from './newsroom.ts';
import { inventArticle } from './newswire.ts';

const newsroom = openNewsroom(1000);
const numbers = Array.from({ length: 200 }, (_, n) => n);
const articles = numbers.map((n) => inventArticle(newsroom, n));

test('the same numbers give the same clippings, whichever is asked for first', () => {
  const later = openNewsroom(1000);
  const backwards = numbers.toReversed().map((n) => inventClipping(later, n));
  expect(numbers.map((n) => inventClipping(newsroom, n))).toEqual(backwards.toReversed());
});

test('an article has 400 to 650 words and some six quotations', () => {
  const english = articles.filter(({ language }) => language === 'en');
  const quotes = english.map(
    ({ paragraphs }) => paragraphs.join(' ').match(/“[^”]+”|"[^"]+"|According to/g)?.length ?? 0,
  );
  const mean = quotes.reduce((sum, count) => sum + count, 0) / quotes.length;
  expect(mean).toBeGreaterThan(4.5);
  expect(mean).toBeLessThan(7.5);
  for (const { paragraphs } of english)
    expect(paragraphs.join(' ').split(' ').length).toSatisfy((n: number) => n > 350 && n < 680);
});

test('a few people are in many articles, and many in few', () => {
  const counts = newsroom.people.map(
    ({ name }) => articles.filter(({ people }) => people.some((one) => one.name === name)).length,
  );
  expect(counts[0]).toBeGreaterThan(2 * Math.max(...counts.slice(25)));
});

test('some are reprints, some in Ukrainian, some names have accents or Cyrillic letters', () => {
  const bodies = articles.map(({ paragraphs }) => paragraphs[0]);
  expect(new Set(bodies).size).toBeLessThan(bodies.length);
  expect(articles.filter(({ language }) => language === 'uk').length).toBeGreaterThan(0);
  const names = newsroom.people.map(({ name, cyrillic }) => name + (cyrillic ?? '')).join();
  expect(names).toMatch(/[áãćéğöøş]/i);
  expect(names).toMatch(/\p{Script=Cyrillic}/u);
});

test('every layout is read: its date, and its paragraphs as the text', async () => {
  const clippings = numbers
    .slice(0, 60)
    .map((n) => ({ n, ...inventClipping(newsroom, n) }))
    .filter(({ n }) => articles[n]?.language === 'en');
  const undated = [];
  for (const { n, name, text } of clippings) {
    const read = await readSource(new TextEncoder().encode(text), name);
    if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
    const [clipping] = parseClippings(read.source, { hints: read.hints });
    const body = clipping?.blocks.map((block) => block.text).join(' ') ?? '';
    expect(body).toContain(articles[n]?.paragraphs[3]?.split(' ').slice(1, 6).join(' '));
    if (clipping?.fields.date.kind !== 'found') undated.push(name);
  }
  expect(undated).toEqual([]);
});
