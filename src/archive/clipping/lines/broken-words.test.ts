import { expect, test } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import { lineJoiner } from './broken-words.ts';
import { findShapes } from './line-shape.ts';

function joined(...lines: string[]): string {
  const shapes = findShapes(parseSourceText('any.txt', lines.join('\n')).lines);
  return lineJoiner(shapes)(shapes.map(({ text }) => text));
}

test('a word is made whole where it is printed whole elsewhere', () => {
  expect(joined('More security, the secu-', 'rity minister said.')).toBe(
    'More security, the security minister said.',
  );
});

test('a text that parts one word parts others', () => {
  expect(joined('The security of secu-', 'rity and of ama-', 'teurs.')).toBe(
    'The security of security and of amateurs.',
  );
});

test('a compound keeps its hyphen', () => {
  expect(joined('The security of secu-', 'rity in a long term: the long-', 'term plan.')).toBe(
    'The security of security in a long term: the long-term plan.',
  );
});

test('where nothing shows that words are parted the hyphen stays', () => {
  expect(joined('A plan for the long-', 'term future.')).toBe('A plan for the long-term future.');
});

test('a hyphen that stands for a word keeps its blank', () => {
  expect(joined('Both short-', 'and long-term plans.')).toBe('Both short- and long-term plans.');
});
