import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFixity } from '../checking/check-fixity.ts';
import { HARBOUR, openTestFolder, TREATY, type TestFolder } from '../importing/test-folder.ts';
import { Refused } from '../refused.ts';
import { writeBag } from './write-bag.ts';

let folder: TestFolder;
let home: string;

beforeEach(async () => {
  folder = await openTestFolder();
  home = mkdtempSync(path.join(tmpdir(), 'dateline-bag-'));
  await folder.put('harbour.txt', HARBOUR);
  await folder.put('treaty.txt', TREATY);
}, 60_000);

afterEach(async () => {
  await folder.remove();
  rmSync(home, { recursive: true });
});

const rulesOf = async (): Promise<string[]> =>
  (await checkFixity(folder.content)).map(({ rule, place }) => `${rule} ${place.file}`);

test('a bit that flipped, a clipping that is gone and one that is new are found', async () => {
  await expect(checkFixity(folder.content)).rejects.toThrow(Refused);
  await folder.run();
  expect(await rulesOf()).toEqual([]);
  const bytes = Buffer.from(HARBOUR);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  await folder.put('harbour.txt', bytes);
  await folder.put('new.txt', TREATY);
  rmSync(path.join(folder.content, 'sources/treaty.txt'));
  expect((await rulesOf()).sort()).toEqual([
    'source-damaged sources/harbour.txt',
    'source-missing sources/treaty.txt',
    'source-unlisted sources/new.txt',
  ]);
  const { diagnostics } = await folder.run();
  expect(diagnostics.filter(({ rule }) => rule === 'source-altered')).toHaveLength(1);
  expect(await rulesOf()).toEqual([]);
});

test('a bag lists each file with its digest, and is the same whenever it is made', async () => {
  mkdirSync(path.join(home, 'site'));
  writeFileSync(path.join(home, 'site/index.html'), '<p>Harbour</p>');
  const info = { title: 'Harbour\nnews', description: 'Clippings.', agent: 'dateline 0' };
  const make = (name: string) =>
    writeBag(
      path.join(home, name),
      { content: folder.content, site: path.join(home, 'site') },
      info,
    );
  expect(await make('one')).toBe(3);
  await make('two');
  const read = (bag: string, file: string) => readFileSync(path.join(home, bag, file), 'utf8');
  for (const file of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    expect(read('two', file)).toBe(read('one', file));
  expect(read('one', 'bag-info.txt')).toContain('External-Description: Harbour news. Clippings.\n');
  const check = (manifest: string) =>
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifest], {
      cwd: path.join(home, 'one'),
      stdio: 'pipe',
    });
  expect(() => check('manifest-sha256.txt')).not.toThrow();
  expect(() => check('tagmanifest-sha256.txt')).not.toThrow();
  writeFileSync(path.join(home, 'one/data/site/index.html'), '<p>harbour</p>');
  expect(() => check('manifest-sha256.txt')).toThrow();
});
