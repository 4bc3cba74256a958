import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

let home: string;
let site: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-replace-'));
  site = join(home, 'site');
});
afterEach(() => rm(home, { recursive: true }));

async function fill(folder: string, text: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), text);
}

const shown = () => readFile(join(site, 'index.html'), 'utf8');

test('a folder takes the place of another, and nothing else is left', async () => {
  await fill(site, 'old');
  await fill(`${site}.new`, 'new');
  await replaceFolder(site, `${site}.new`);
  expect(await shown()).toBe('new');
  expect(await readdir(home)).toEqual(['site']);
});

test('a folder takes a place where there is none yet', async () => {
  await fill(`${site}.new`, 'new');
  await replaceFolder(site, `${site}.new`);
  expect(await shown()).toBe('new');
});

test('where there is nothing to put there, the old one stays', async () => {
  await fill(site, 'old');
  await expect(replaceFolder(site, `${site}.new`)).rejects.toThrow('ENOENT');
  expect(await shown()).toBe('old');
});

test('a folder that a kill left without its name gets it back', async () => {
  await fill(`${site}.old`, 'old');
  await restoreFolder(site);
  expect(await shown()).toBe('old');
});

test('what a kill left of an earlier site does not come back over a later one', async () => {
  await fill(site, 'new');
  await fill(`${site}.old`, 'old');
  await restoreFolder(site);
  expect(await shown()).toBe('new');
});
