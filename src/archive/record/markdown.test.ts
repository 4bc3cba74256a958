import { describe, expect, test } from 'vitest';
import { decodeMarkdown, encodeMarkdown } from './markdown.ts';

describe('front matter', () => {
  test.each([
    '---js\nmodule.exports = {}\n---\n',
    '---javascript\n1\n---\n',
    '--- json\n{}\n---\n',
    'no front matter',
  ])('refuses %j', (file) => {
    expect(() => decodeMarkdown(file)).toThrow(/Front matter may only be YAML/);
  });

  test('a file saved on Windows is read like any other', () => {
    const file = '\uFEFF---\r\nname: a\r\n---\r\n\r\nA note.\r\n';
    expect(decodeMarkdown(file)).toMatchObject({ data: { name: 'a' }, body: '\nA note.\n' });
  });

  test('equal files do not share what was read from them', () => {
    const file = encodeMarkdown({ names: ['a'] }, '');
    const first = decodeMarkdown(file).data as { names: string[] };
    first.names.push('b');
    expect(decodeMarkdown(file).data).toEqual({ names: ['a'] });
  });

  test('refuses doubled keys and alias bombs', () => {
    expect(() => decodeMarkdown('---\na: 1\na: 2\n---\n')).toThrow(/unique/);
    expect(() => decodeMarkdown('---\na: &x [1]\nb: [*x, *x]\n---\n')).toThrow(/alias/i);
  });
});
