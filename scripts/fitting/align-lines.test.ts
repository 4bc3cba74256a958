import { expect, test } from 'vitest';
import { alignLines } from './align-lines.ts';

const PARAGRAPHS = [
  'The mayor of Lund said that the bridge would be rebuilt before the winter.',
  'What comes next',
  'Work begins in April, and the ferries will sail until the bridge is open again.',
];
const marksOf = (lines: readonly string[], titles: readonly string[] = []) =>
  alignLines(lines, PARAGRAPHS, titles).marks.join('');

test('paragraphs and subheads are the text, the rest of the page is not', () => {
  expect(marksOf(['News', 'Sport', ...PARAGRAPHS, 'Most read', 'Baker wins prize'])).toBe(
    'ooiiioo',
  );
});

test('the headline is marked as one, wherever it is printed', () => {
  const title = 'A new bridge for Lund';
  expect(marksOf([title, ...PARAGRAPHS, title], [title])).toBe('hiiih');
});

test('the pieces of a sentence that links cut belong to it, the same words in a menu do not', () => {
  const pieces = [
    'The mayor of',
    'Lund',
    'said that the bridge would be rebuilt before the winter.',
  ];
  expect(marksOf(['Lund', 'Weather', ...pieces, ...PARAGRAPHS.slice(1)])).toBe('ooiiiii');
});

test('a line that holds half of a paragraph is left open', () => {
  const line = `${PARAGRAPHS[0]?.slice(0, 60)} and here the site goes on about something else`;
  expect(marksOf([line, ...PARAGRAPHS])).toBe('?iii');
});

test('how much of the text a page holds is told', () => {
  expect(alignLines(PARAGRAPHS, PARAGRAPHS, []).covered).toBe(1);
  expect(alignLines([PARAGRAPHS[0] ?? ''], PARAGRAPHS, []).covered).toBeLessThan(0.6);
});
