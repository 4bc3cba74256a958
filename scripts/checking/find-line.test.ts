import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withLine } from './find-line.ts';

const content = mkdtempSync(path.join(tmpdir(), 'dateline-line-'));
afterAll(() => rmSync(content, { recursive: true }));
mkdirSync(path.join(content, 'people'));
mkdirSync(path.join(content, 'corrections'));
writeFileSync(
  path.join(content, 'people/a.md'),
  '---\nname: A. Smith\nalso:\n  - "Jane Smith"\nsameAs: b\nreview: confirmed\n---\n',
);
writeFileSync(
  path.join(content, 'corrections/x.txt.yaml'),
  'roles:\n  - lines: 14, 18-20\n    role: body\ndate:\n  value: null\n',
);

const lineOf = (file: string, message: string) =>
  withLine(content, { rule: 'r', severity: 'error', place: { file }, message, remedy: '' }).place
    .line;

test.each([
  ['people/a.md', 'sameAs is "b", which does not exist.', 5],
  ['people/a.md', '"jane smith" is a name of b and of a.', 4],
  ['people/a.md', '"a smith" is a name of b and of a.', 2],
  ['corrections/x.txt.yaml', "The correction of 'date' says what was read without it.", 4],
  ['corrections/x.txt.yaml', "The correction of lines '14, 18-20' names no line with text.", 2],
  ['corrections/x.txt.yaml', 'Something else.', undefined],
  ['people/gone.md', 'sameAs is "b".', undefined],
  ['articles/a.md', '"jane smith" is there.', undefined],
])('%s: %s', (file, message, line) => {
  expect(lineOf(file, message)).toBe(line);
});
