import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) => readMarkdown(text, 'a.md');

test.each([
  ['# Mayor promises a *new* bridge', 'Mayor promises a new bridge', 'h1'],
  ['### Prices ###', 'Prices', 'h3'],
  ['> We will **not** wait.', 'We will not wait.', 'blockquote'],
  ['- The [ferry](https://example.org/a_(b)) is back.', '- The ferry is back.', 'li'],
  ['![The bridge](https://example.org/b.jpg "Photo: T. Quill")', 'The bridge Photo: T. Quill', 'p'],
  [
    'It will take two years\\* and cost 11 million.[^1]',
    'It will take two years* and cost 11 million.',
    'p',
  ],
  ['snake_case and 2 * 3 * 4 stay', 'snake_case and 2 * 3 * 4 stay', 'p'],
])('“%s” says “%s”', (line, text, tag) => {
  const { source, hints } = read(line);
  expect(source.lines).toEqual([{ n: 1, text }]);
  expect(hints).toMatchObject([{ n: 1, tag }]);
});

test('lines keep their numbers, and a line that is nothing but marks stays', () => {
  const { source } = read('One\n\n---\n![](a.png)\nTwo');
  expect(source.lines.map(({ text }) => text)).toEqual(['One', '', '---', '![](a.png)', 'Two']);
});

test.each(['[', '![', '*', '_', '(', '[a](', '\\', '> ', '[^'])(
  '“%s” many times is read',
  (piece) => {
    expect(read(piece.repeat(60_000)).source.lines).toHaveLength(1);
  },
);
