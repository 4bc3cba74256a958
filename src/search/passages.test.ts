import { expect, test } from 'vitest';
import type { Entry } from './entries.ts';
import type { Pattern } from './find-marks.ts';
import { findPassages, markText, type Piece } from './passages.ts';

const word = (...forms: string[]): Pattern => ({ forms: [new Set(forms)], open: false });
const row = (...words: string[]): Pattern => ({
  forms: words.map((one) => new Set([one])),
  open: false,
});
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const CONTENT =
  'Ada Marsh spoke. The “grain corridor” is open, Élise-Noël Duc said. Marshes are wet.';
const entry: Entry = {
  path: 'articles/a/',
  title: 'A corridor',
  text: CONTENT,
  sentences: [
    ['p1s1', 0],
    ['p1s2', 3],
    ['p2s1', 11],
  ],
};

test('a match stands in its sentence, with the address of the sentence', () => {
  const [first, ...others] = findPassages(entry, [word('marsh')]);
  expect(others).toEqual([]);
  expect(first?.address).toBe('p1s1');
  expect(shown(first?.pieces ?? [])).toBe('Ada [Marsh] spoke.');
});

test('words in a row are one mark, without the punctuation around them', () => {
  const [passage] = findPassages(entry, [row('grain', 'corridor')]);
  expect(shown(passage?.pieces ?? [])).toBe('The “[grain corridor]” is open, Élise-Noël Duc said.');
});

test('words in another order are no phrase', () => {
  expect(findPassages(entry, [row('corridor', 'grain')])).toEqual([]);
});

test('an open pattern marks longer words, a closed one does not', () => {
  const found = findPassages(entry, [{ ...word('marsh'), open: true }]);
  expect(found.map(({ address }) => address)).toEqual(['p1s1', 'p2s1']);
});

test('accents and hyphens do not hide a word', () => {
  expect(shown(markText('Élise-Noël Duc', [word('noel')]))).toBe('[Élise-Noël] Duc');
});

test('the sentence with most of the terms comes first', () => {
  const found = findPassages(entry, [word('ada', 'open'), word('said')]);
  expect(found.map(({ address }) => address)).toEqual(['p1s2', 'p1s1']);
});

test('a long sentence is cut around its match', () => {
  const long = Array.from({ length: 200 }, (_, n) => `w${n}`).join(' ');
  const [passage] = findPassages({ ...entry, text: long, sentences: [] }, [word('w120')]);
  expect(shown(passage?.pieces ?? [])).toMatch(/^… w106 .* \[w120\] .* w149 …$/);
});
