import { expect, test } from 'vitest';
import { joinSitemaps } from './sitemaps.ts';

const entry = (path: string) => `<url><loc>https://example.org/${path}</loc></url>`;
const map = (...paths: string[]) => `<urlset xmlns="s">${paths.map(entry).join('')}</urlset>`;
const listed = (...numbers: number[]) =>
  numbers.map((n) => `<sitemap><loc>https://example.org/sitemap-${n}.xml</loc></sitemap>`).join('');
const index = (...numbers: number[]) => `<sitemapindex>${listed(...numbers)}</sitemapindex>`;

test('the pages of all parts stand in one file, in the order of their addresses', () => {
  const files = joinSitemaps([map('people/b/', 'timeline/10/'), map('', 'timeline/2/')], index(0));
  expect([...files]).toEqual([
    ['sitemap-0.xml', map('', 'people/b/', 'timeline/2/', 'timeline/10/')],
    ['sitemap-index.xml', index(0)],
  ]);
});

test('too many pages for one file stand in several, which the index lists', () => {
  const files = joinSitemaps([map('a/', 'd/'), map('b/'), map('c/', 'e/')], index(0), 2);
  expect([...files]).toEqual([
    ['sitemap-0.xml', map('a/', 'b/')],
    ['sitemap-1.xml', map('c/', 'd/')],
    ['sitemap-2.xml', map('e/')],
    ['sitemap-index.xml', index(0, 1, 2)],
  ]);
});

test('parts of a site without an address have none', () => {
  expect(joinSitemaps([], undefined).size).toBe(0);
});
