import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureSite } from './site-size.ts';

const STYLE = '.a{color:#123}'.repeat(20);
const SCRIPT = 'import{b}from"./b.js";b()';
const IMPORTED = 'export const b=()=>console.log("b")';
const PAGE = `<!doctype html><link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>`;

let site: string;

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'site-size-'));
  const files: Record<string, string> = {
    '_astro/a.css': STYLE,
    '_astro/a.js': SCRIPT,
    '_astro/b.js': IMPORTED,
    'articles/2031-01-01-a/index.html': PAGE,
    'articles/2031-01-02-b/index.html': PAGE + Array.from({ length: 500 }, (_, n) => n).join(' '),
    'index.html': '<p>start</p>',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
});
afterAll(() => rm(site, { recursive: true }));

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

test('files and bytes are counted, by their folders too', async () => {
  const { files, pages, bytes, folders } = await measureSite(site);
  expect({ files, pages }).toEqual({ files: 6, pages: 3 });
  expect(folders['articles']?.files).toBe(2);
  expect(Object.values(folders).reduce((sum, folder) => sum + folder.bytes, 0)).toBe(bytes);
});

test('the largest page of a kind is named', async () => {
  const { kinds } = await measureSite(site);
  expect(kinds.map(({ kind, pages }) => [kind, pages])).toEqual([
    ['articles/*', 2],
    ['start', 1],
  ]);
  expect(kinds[0]?.largestPage).toBe('articles/2031-01-02-b/index.html');
});

test('an article weighs what its page, its style and its scripts weigh, imported ones too', async () => {
  const { article } = await measureSite(site);
  const shared = packed(STYLE) + packed(SCRIPT) + packed(IMPORTED);
  expect(article?.largest).toBeGreaterThan(packed(PAGE) + shared + 500);
  await rm(path.join(site, 'articles/2031-01-02-b'), { recursive: true });
  expect((await measureSite(site)).article).toEqual({
    usual: packed(PAGE) + shared,
    largest: packed(PAGE) + shared,
  });
});
