import { afterEach, beforeEach, expect, test } from 'vitest';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HARBOUR, openTestFolder, TREATY, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

async function forget(): Promise<void> {
  for (const name of await readdir(folder.content))
    if (name !== 'sources') await rm(join(folder.content, name), { recursive: true });
}

test('the files are the same however many readers there are', async () => {
  for (let n = 1; n <= 12; n++)
    await folder.put(`${n}.txt`, (n % 2 ? HARBOUR : TREATY).replace('harbour', `harbour ${n}`));
  await folder.put('empty.txt', '');
  const outcomes = [];
  for (const workers of [0, 1, 2, 5]) {
    const report = await folder.run({ workers });
    outcomes.push({ report, files: await folder.files() });
    await forget();
  }
  expect(outcomes[0]?.report.articles).toBe(12);
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
});

test('a clipping that its reader does not survive is named, and the others are read', async () => {
  await folder.put('harbour.txt', HARBOUR);
  await folder.put('giant.txt', 'The mayor of Arvenport said so.\n'.repeat(900_000));
  await folder.put('treaty.txt', TREATY);
  const limits = { seconds: 600, megabytes: 160 };
  const { articles, diagnostics } = await folder.run({ workers: 2, limits });
  expect(articles).toBe(2);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'clipping-lost', place: { file: 'sources/giant.txt' } }),
  );
});

test.each([
  ['cut', (path: string) => truncate(path, 70)],
  ['emptied', (path: string) => truncate(path, 0)],
  [
    'damaged',
    async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace(/a/g, 'b')),
  ],
])('a cache whose files are %s costs time only', async (_, damage) => {
  await folder.put('harbour.txt', HARBOUR);
  await folder.run();
  const before = await folder.files();
  const cache = join(folder.content, '.cache');
  const names = await readdir(cache);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) if (name !== '.unfinished') await damage(join(cache, name));
  expect(await folder.run()).toMatchObject({ added: [], updated: [], unchanged: 1 });
  expect(await folder.files()).toEqual(before);
});
