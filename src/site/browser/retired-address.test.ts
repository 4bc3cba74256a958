import { expect, test } from 'vitest';
import { findInstead } from './retired-address.ts';

const pathsFor = (path: string) => findInstead(path).map((instead) => instead.path);

test('a pair without a page leads to both', () => {
  expect(pathsFor('pairs/ana-brezh--olo-tarn/')).toEqual([
    'people/ana-brezh/#company',
    'people/olo-tarn/#company',
  ]);
  expect(pathsFor('pairs/no--pe/2/')).toEqual([
    'countries/no/#countries',
    'countries/pe/#countries',
  ]);
});

test('a further page or a file leads to what it is of', () => {
  expect(pathsFor('people/ana-brezh/9/')).toEqual(['people/ana-brezh/']);
  expect(pathsFor('articles/2031-01-02-rain/cite.bib')).toEqual(['articles/2031-01-02-rain/']);
});

test('a story that is none any more leads to the article it was named by', () => {
  expect(pathsFor('stories/2031-01-02-rain/')).toEqual(['articles/2031-01-02-rain/']);
});

test('nothing is guessed of other addresses', () => {
  expect(['people/nobody/', 'about/x/', '', 'pairs/x/'].flatMap(pathsFor)).toEqual([]);
});
