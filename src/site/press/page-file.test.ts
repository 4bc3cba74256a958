import { expect, test } from 'vitest';
import { addressOfPath, fileOfPath } from './page-file.ts';

test.each([
  ['/', 'page', 'index.html', 'https://a.test/b/'],
  [
    '/people/mara-quell/',
    'page',
    'people/mara-quell/index.html',
    'https://a.test/b/people/mara-quell/',
  ],
  ['/people', 'page', 'people/index.html', 'https://a.test/b/people/'],
  ['/404/', 'page', '404.html', 'https://a.test/b/404/'],
  ['/feed.xml', 'endpoint', 'feed.xml', 'https://a.test/b/feed.xml'],
  [
    '/data/articles-2031.csv/',
    'endpoint',
    'data/articles-2031.csv',
    'https://a.test/b/data/articles-2031.csv/',
  ],
  [
    '/collections/späte post/',
    'page',
    'collections/späte post/index.html',
    'https://a.test/b/collections/sp%C3%A4te%20post/',
  ],
] as const)('%s is a %s in %s', (pathname, type, file, address) => {
  expect(fileOfPath(pathname, type)).toBe(file);
  for (const base of ['/b', '/b/'])
    expect(addressOfPath(pathname, type, base, 'https://a.test').href).toBe(address);
});
