import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '#archive/archive.ts';
import { describeArticle, encodeForScript } from './structured-data.ts';

const inScript = (data: unknown) => {
  const { document } = new JSDOM(
    `<script type="application/ld+json">${encodeForScript(data)}</script><p>after</p>`,
  ).window;
  return { text: document.querySelector('script')?.textContent ?? '', document };
};

test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '"', '\u2028', '&amp;'])(
  'data in a script can hold %s and nothing leaves it',
  (title) => {
    const { text, document } = inScript({ title });
    expect(JSON.parse(text)).toEqual({ title });
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('p')?.textContent).toBe('after');
  },
);

test('any text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(JSON.parse(encodeForScript({ title }))).toEqual({ title });
    }),
  );
});

test('an article that names no day, or nobody who wrote or printed it, is a work', () => {
  const article = { title: 'A note', authors: [], date: '2024-05-01' } as unknown as Article;
  const described = describeArticle(article, 'https://example.org/articles/a-note/');
  expect(described['@type']).toBe('CreativeWork');
  expect(described).not.toHaveProperty('publisher');
  const printed = { ...article, publisher: 'The Alder Post' } as Article;
  expect(describeArticle(printed, '/')['@type']).toBe('NewsArticle');
});
