import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { IsoDate } from '#archive/iso-date.ts';
import { encodeAtom } from './atom.ts';
import { uuidOf, type Feed, type FeedEntry } from './feed.ts';
import { encodeJsonFeed } from './json-feed.ts';

const entry: FeedEntry = {
  id: uuidOf('ab'.repeat(32)),
  title: 'A bridge opens',
  address: 'https://example.org/articles/a-bridge-opens/',
  date: '2024-05-01' as IsoDate,
  updated: '2024-05-02' as IsoDate,
  summary: 'The bridge is open.',
  authors: ['Ada Marsh'],
};
const feed = (...entries: FeedEntry[]): Feed => ({
  title: 'Bridges',
  description: 'Reports on bridges.',
  language: 'en',
  id: uuidOf('cd'.repeat(32)),
  page: 'https://example.org/',
  self: 'https://example.org/feed.xml',
  entries,
});
const read = (xml: string) =>
  new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');

test.each([
  '</title><script>',
  ']]>',
  'a & b',
  '"quoted" \'twice\'',
  '\u0000\u0008control',
  '\u202Eesrever',
])('an entry can be called %j', (title) => {
  const document = read(encodeAtom(feed({ ...entry, title })));
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelectorAll('title')).toHaveLength(2);
  expect(document.querySelector('entry > title')?.textContent).toBe(
    title.replace(/[\u0000-\u0008\u202E]/g, ''),
  );
});

test('every text makes well-formed XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(read(encodeAtom(feed({ ...entry, title }))).querySelector('parsererror')).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('a feed is as new as its latest change', () => {
  const document = read(encodeAtom(feed(entry)));
  expect(document.querySelector('feed > updated')?.textContent).toBe('2024-05-02T00:00:00Z');
  expect(document.querySelector('entry > published')?.textContent).toBe('2024-05-01T00:00:00Z');
});

test('the JSON feed leaves out what is not known', () => {
  const { items } = JSON.parse(encodeJsonFeed(feed({ ...entry, authors: [] })));
  expect(items[0]).not.toHaveProperty('authors');
  expect(items[0]).not.toHaveProperty('external_url');
});

test('a name made of a hash is a UUID', () => {
  expect(uuidOf('0123456789abcdef'.repeat(4))).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
