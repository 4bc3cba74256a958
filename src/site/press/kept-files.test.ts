import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeptFiles } from './kept-files.ts';

let home: string;
let site: string;
let fresh: string;
let notes: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  [site, fresh, notes] = ['site', 'fresh', 'pages.json'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(site);
  mkdirSync(fresh);
});
afterEach(() => rmSync(home, { recursive: true }));

const open = (program = 'program', standing = site) =>
  openKeptFiles(notes, program, { site: standing, fresh });

/** A first build of one page, straight into the place where the site stands. */
function build(page: string, key: string): void {
  writeFileSync(join(site, 'index.html'), page);
  const first = openKeptFiles(notes, 'program', { site, fresh: site });
  first.note('index.html', key);
  first.close();
}

test('a page made from the same is one file with two names, and is kept again by the build after', () => {
  build('page', 'key');
  const second = open();
  expect(second.keep('index.html', 'key')).toBe(true);
  second.close();
  expect(readFileSync(join(fresh, 'index.html'), 'utf8')).toBe('page');
  expect(statSync(join(fresh, 'index.html')).ino).toBe(statSync(join(site, 'index.html')).ino);
  rmSync(join(fresh, 'index.html'));
  expect(open().keep('index.html', 'key')).toBe(true);
});

test.each([
  ['made from something else', () => open().keep('index.html', 'other')],
  ['made by another program', () => open('other').keep('index.html', 'key')],
  ['of another site', () => open('program', fresh).keep('index.html', 'key')],
  ['never made', () => open().keep('about.html', 'key')],
])('a page %s is not kept', (_, keep) => {
  build('page', 'key');
  expect(keep()).toBe(false);
});

test('a page that somebody has changed, or taken away, is not kept', () => {
  build('page', 'key');
  writeFileSync(join(site, 'index.html'), 'egap');
  expect(open().keep('index.html', 'key')).toBe(false);
  rmSync(join(site, 'index.html'));
  expect(open().keep('index.html', 'key')).toBe(false);
});

test.each(['', '{', '[]', '{"program":"program","pages":{"index.html":[1]}}'])(
  'notes that can not be read count as none: %j',
  (text) => {
    build('page', 'key');
    writeFileSync(notes, text);
    expect(open().keep('index.html', 'key')).toBe(false);
  },
);
