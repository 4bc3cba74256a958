import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema } from '#archive/clipping/corrections/correction.ts';
import { changeAuthority } from './authority-text.ts';
import { readContentFile, sealOf, writeEdits } from './content-file.ts';
import { correctText, type CorrectionChange } from './correction-text.ts';
import { editsOf, pathOf, type Decision } from './decision.ts';
import { compareLines } from './difference.ts';

const WRITTEN = `# the harbour file
roles: # lines
- lines: 3 # the masthead
  role: publisher
  reason: printed above

date: {value: 2031-01-01, reason: print} # to be checked
`;

describe('A correction', () => {
  test.each([
    [{ kind: 'field', name: 'date', value: '2031-03-02' }, { date: { value: '2031-03-02' } }],
    [
      { kind: 'field', name: 'authors', value: ['A', 'B: C'] },
      { authors: { value: ['A', 'B: C'] } },
    ],
    [{ kind: 'field', name: 'time', value: '09:30' }, { time: { value: '09:30' } }],
    [
      { kind: 'field', name: 'title', value: null, part: 2 },
      { parts: { 2: { title: { value: null } } } },
    ],
    [{ kind: 'lines', lines: '14, 18-20', role: 'body' }, { roles: [{ lines: '14, 18-20' }] }],
    [{ kind: 'name', name: 'Roe', person: null }, { names: [{ name: 'Roe', person: null }] }],
    [{ kind: 'speaker', quote: '"No": #1', person: 'a-b' }, { speakers: [{ quote: '"No": #1' }] }],
    [{ kind: 'whole' }, { split: { value: 'whole' } }],
  ] as [CorrectionChange, object][])('says what was decided: %o', (change, said) => {
    const text = correctText('', change, 'because: why');
    expect(correctionSchema.parse(parse(text))).toMatchObject(said);
    expect(correctText(text, change, 'because: why')).toBe(text);
  });

  test('keeps comments, order and spelling of what somebody wrote', () => {
    const text = correctText(WRITTEN, { kind: 'field', name: 'date', value: '2031-03-02' }, 'seen');
    expect(text).toBe(
      WRITTEN.replace('2031-01-01, reason: print', '2031-03-02, reason: seen').replace(
        'roles: # lines\n',
        'roles:\n# lines\n',
      ),
    );
    const more = correctText(WRITTEN, { kind: 'lines', lines: '3', role: 'byline' }, 'seen');
    expect(more).toContain('- lines: 3 # the masthead\n  role: byline\n  reason: seen');
  });
});

describe('A person’s file', () => {
  const file = `---\n# who\nname: A Roe # as printed\nalso: [Roe, A. Roe]\nreview: proposed\n---\n\nA *note*\n---\nand more\n`;

  test('keeps comments, order and note', () => {
    const change = { set: { review: 'confirmed', wikidata: 'Q1' }, drop: { also: 'Roe' } };
    expect(changeAuthority(file, change)).toBe(
      file
        .replace('[Roe, A. Roe]', '[A. Roe]')
        .replace('review: proposed', 'wikidata: Q1\nreview: confirmed'),
    );
    expect(changeAuthority(file, { note: 'new' })).toMatch(/review: proposed\n---\n\nnew\n$/);
  });

  test('keeps its line ends', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const decision: Decision = { about: 'person', id: 'a-roe', change: { add: { not: 'B' } } };
    const [edit] = editsOf([decision], '', () => windows);
    expect(edit?.after).toContain('not:\r\n  - B\r\n');
    expect(edit?.after).not.toMatch(/[^\r]\n/);
  });
});

describe('A file of the content folder', () => {
  let content = '';
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  });
  afterEach(() => rmSync(content, { recursive: true }));
  const write = (path: string) =>
    writeEdits(content, [{ path, before: undefined, after: 'x: 1\n' }]);

  test('is written where it belongs', () => {
    write('corrections/pilots/a b.txt.yaml');
    expect(readFileSync(join(content, 'corrections/pilots/a b.txt.yaml'), 'utf8')).toBe('x: 1\n');
  });

  test.each([
    'corrections/../sources/a.yaml',
    '../corrections/a.yaml',
    'corrections/..\\a.yaml',
    '/etc/a.yaml',
    'sources/a.txt',
    'people/../../a.md',
    'people/a/b.md',
    'archive.yaml',
    'corrections//a.yaml',
  ])('is none that the desk writes: %s', (path) => {
    expect(() => write(path)).toThrow('no file that the desk writes');
  });

  test('is not reached through links that lead elsewhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'dateline-elsewhere-'));
    symlinkSync(elsewhere, join(content, 'corrections'));
    mkdirSync(join(content, 'people'));
    writeFileSync(join(elsewhere, 'a.md'), 'secret');
    symlinkSync(join(elsewhere, 'a.md'), join(content, 'people/a.md'));
    expect(() => write('corrections/a.yaml')).toThrow('lies behind one');
    expect(() => readContentFile(content, 'people/a.md')).toThrow('is a link');
    rmSync(elsewhere, { recursive: true });
  });

  test('is left alone with all others where one has changed', () => {
    write('people/a.md');
    const edits = [
      { path: 'people/b.md', before: undefined, after: 'y' },
      { path: 'people/a.md', before: 'x: 1\n', after: 'y' },
    ];
    expect(() => writeEdits(content, edits, { 'people/a.md': sealOf('x: 0\n') })).toThrow(
      'changed',
    );
    expect(readContentFile(content, 'people/b.md')).toBeUndefined();
    writeEdits(content, edits, { 'people/a.md': sealOf('x: 1\n') });
    expect(readContentFile(content, 'people/a.md')).toBe('y');
  });

  test('is named by what is decided', () => {
    const change = { kind: 'whole' } as const;
    expect(pathOf({ about: 'clipping', source: 'p/a.txt', change })).toBe(
      'corrections/p/a.txt.yaml',
    );
  });
});

test('Two texts are compared by as few lines as may be', () => {
  const signs = compareLines('a\nb\nc\n', 'a\nx\nc\nd\n').map(({ sign, text }) => sign + text);
  expect(signs).toEqual([' a', '-b', '+x', ' c', '+d']);
});
