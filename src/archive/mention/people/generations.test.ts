import { expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { findPeople } from './find-people.ts';

function read(text: string): string {
  return findPeople(parseDocument(text))
    .mentions.map(({ text, name, how }) => `${text} | ${name} | ${how}\n`)
    .join('');
}

test('a son is not his father where a text names both; a suffix alone makes no second person', () => {
  const both = read(
    'President Joseph Harker spoke on Monday. His son Joseph Harker Jr. left. Harker Jr. smiled, and Harker waved.',
  );
  expect(both.split('\n').map((line) => line.split(' | ')[1])).toEqual([
    'Joseph Harker',
    'Joseph Harker Jr',
    'Joseph Harker Jr',
    'Joseph Harker',
    undefined,
  ]);
  expect(read('Joseph Harker Jr. spoke on Monday. Harker waved, he said.')).toBe(
    'Joseph Harker Jr | Joseph Harker Jr | full name\nHarker | Joseph Harker Jr | surname\n',
  );
});
