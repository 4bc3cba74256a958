import { expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import { assignArticleIds, type IdParts } from './article-id.ts';
import type { ArticleId } from './ids.ts';

const part = (key: string, title: string, hash = 'abcdef0123'): IdParts => ({
  key,
  title,
  hash,
  date: isoDate('2031-02-03'),
});

test('an id is the date and the title', () => {
  const ids = assignArticleIds([part('a.txt', 'Bridge opens – “at last”')], new Map());
  expect(ids.get('a.txt')).toBe('2031-02-03-bridge-opens-at-last');
});

test('an undated article says so, and other scripts are written in Latin letters', () => {
  const ids = assignArticleIds([{ key: 'мост-7.txt', title: 'Мост', hash: 'ff00' }], new Map());
  expect(ids.get('мост-7.txt')).toBe('undated-most');
});

test('a title without letters leaves the name of the clipping', () => {
  const ids = assignArticleIds([{ key: 'bridge.txt', title: '…', hash: 'ff00' }], new Map());
  expect(ids.get('bridge.txt')).toBe('undated-bridge-txt');
});

test('two articles of one day and title stay apart, whatever their order', () => {
  const a = part('a.txt', 'Bridge opens');
  const b = part('b.txt', 'Bridge opens', '123456789a');
  const ids = assignArticleIds([b, a], new Map());
  expect(ids).toEqual(assignArticleIds([a, b], new Map()));
  expect(ids.get('b.txt')).toBe('2031-02-03-bridge-opens-123456');
});

test('an article that had an id keeps it when another of the same title comes before it', () => {
  const known = new Map([['b.txt', '2031-02-03-bridge-opens' as ArticleId]]);
  const ids = assignArticleIds(
    [part('a.txt', 'Bridge opens'), part('b.txt', 'Bridge opens')],
    known,
  );
  expect(ids.get('b.txt')).toBe('2031-02-03-bridge-opens');
  expect(ids.get('a.txt')).toBe('2031-02-03-bridge-opens-abcdef');
});
