import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRefused, readBulk } from './exporting/read-bulk.ts';
import { ARTICLES, QUOTES } from './exporting/mapping.ts';
import { readRecords } from './read-records.ts';
import { ROOT } from './run.ts';

const CONTENT = join(ROOT, 'content');

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-export-'));
});
afterAll(() => rm(home, { recursive: true }));

function run(...options: string[]) {
  const command = [join(ROOT, 'scripts/export.ts'), '--content', CONTENT, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: home,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe('an export for OpenSearch', () => {
  test('has every article and quote of the archive, in documents that its mappings take', async () => {
    expect(run('--opensearch', '--out', 'papers', '--name', 'papers')).toMatchObject({ code: 0 });
    const read = async (name: string) =>
      readBulk(await readFile(join(home, 'papers', name), 'utf8'));
    const { records } = await readRecords(CONTENT);
    const articles = await read('articles-0001.ndjson');
    const quotes = await read('quotes-0001.ndjson');
    expect(articles.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(quotes).toHaveLength(records.flatMap((record) => record.quotes).length);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
    for (const { document } of articles) expect(findRefused(document, ARTICLES)).toEqual([]);
    for (const { document } of quotes) expect(findRefused(document, QUOTES)).toEqual([]);
    const mapping = await readFile(join(home, 'papers/articles.mapping.json'), 'utf8');
    expect(JSON.parse(mapping)).toEqual(ARTICLES);
  });

  test('replaces an earlier export and leaves nothing else', async () => {
    await writeFile(join(home, 'papers/articles-0002.ndjson'), 'of an earlier export\n');
    expect(run('--opensearch', '--out', 'papers').code).toBe(0);
    expect(await readdir(join(home, 'papers'))).not.toContain('articles-0002.ndjson');
    expect(await readdir(home)).toEqual(['papers']);
  });

  test('never replaces a folder that holds anything else', async () => {
    await writeFile(join(home, 'letter.txt'), 'Dear all');
    const { code, said } = run('--opensearch', '--out', '.');
    expect(code).toBe(1);
    expect(said).toContain('Give --out a folder of its own.');
    expect(await readFile(join(home, 'letter.txt'), 'utf8')).toBe('Dear all');
  });

  test('says what it can export for where nothing is asked for', () => {
    expect(run()).toMatchObject({ code: 1, said: expect.stringContaining('--opensearch') });
  });

  test('refuses a name that no index may have', () => {
    const { code, said } = run('--opensearch', '--name', 'My Papers');
    expect(code).toBe(1);
    expect(said).toContain('--name is "My Papers"');
  });
});
