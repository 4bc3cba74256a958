import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withBuildCache } from './build-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-pages-'));
});

afterEach(() => rm(folder, { recursive: true }));

const leave = (name: string) => () => writeFile(path.join(folder, name), 'page');

test('what whole work has left is there for the next', async () => {
  await withBuildCache(folder, leave('one.html'));
  await withBuildCache(folder, async () => {
    expect(existsSync(path.join(folder, 'one.html'))).toBe(true);
  });
});

test('what broken work has left is gone', async () => {
  await withBuildCache(folder, leave('one.html'));
  const broken = withBuildCache(folder, async () => {
    await leave('half.html')();
    throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  await withBuildCache(folder, leave('two.html'));
  expect(await readdir(folder)).toEqual(['two.html']);
});
