import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { composePassagesMarkdown, escapeMarkdown } from './passages-markdown.ts';

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);
const reference = {
  id: 'a',
  title: 'A',
  authors: [],
  archive: 'Bridges',
  address: 'https://example.org/articles/a/',
  passage: { at: 'p3s2' },
};

test.each([
  '# no heading',
  '- no item',
  '1. no list',
  '*plain* _text_ <b> [x](y) `z` \\ &amp;',
  '> said',
  '+ more',
  '=== ',
])('"%s" stays text', (text) => {
  const { children } = parse(escapeMarkdown(text));
  expect(children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
  const [paragraph] = children as unknown as [{ children: [{ value: string }] }];
  expect(paragraph.children[0].value).toBe(text.trim());
});

test('each passage is quoted, cited, linked and noted; the works stand at the end', () => {
  const kept = { reference, words: 'It will *hold*.', note: 'Look again.' };
  const markdown = composePassagesMarkdown('Passages', [kept, { ...kept, note: '' }], {
    inText: ['(Marsh, para. 3)', '(Marsh, para. 3)'],
    list: ['Marsh. “A.” Bridges.'],
  });
  const { children } = parse(markdown);
  expect(children.map(({ type }) => type)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    'paragraph',
    'blockquote',
    'paragraph',
    'heading',
    'list',
  ]);
  expect(markdown).toContain('(Marsh, para. 3) <https://example.org/articles/a/#p3s2>');
});
