import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const shape = (query: string) => parseQuery(query).map(({ kind, text }) => `${kind}: ${text}`);

test('words and phrases are terms of their own', () => {
  expect(shape('ceasefire "air defence" Kyiv')).toEqual([
    'word: ceasefire',
    'phrase: air defence',
    'word: Kyiv',
  ]);
});

test('quotation marks of every kind make a phrase, the last may be missing', () => {
  expect(shape('“grain corridor”')).toEqual(['phrase: grain corridor']);
  expect(shape('„grain corridor“')).toEqual(['phrase: grain corridor']);
  expect(shape('«grain corridor»')).toEqual(['phrase: grain corridor']);
  expect(shape('talks "grain corr')).toEqual(['word: talks', 'phrase: grain corr']);
});

test('an asterisk asks for the beginning of a word', () => {
  expect(parseQuery('negotiat*')).toEqual([
    { kind: 'start', words: ['negotiat'], text: 'negotiat' },
  ]);
});

test('signs alone are no terms', () => {
  expect(parseQuery('" " - * “”')).toEqual([]);
});

test('accents, case and dots inside abbreviations make no difference', () => {
  expect(parseQuery('Noël U.S.').map(({ words }) => words)).toEqual([['noel'], ['us']]);
});
