import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from './watch-folders.ts';

const QUIET = 150;
let folder: string;
let works: number;
let end: () => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  mkdirSync(path.join(folder, 'strike'));
  works = 0;
});

afterEach(() => {
  end();
  rmSync(folder, { recursive: true });
});

const put = (name: string) => writeFileSync(path.join(folder, name), 'A clipping.\n');

async function until(count: number): Promise<void> {
  for (let tries = 0; works < count && tries < 200; tries++) await wait(50);
  await wait(3 * QUIET);
}

test('several files that are dropped in at once are one change, also in a folder below', async () => {
  end = watchFolders([folder], async () => void works++, QUIET);
  for (const name of ['a.txt', 'b.txt', 'strike/c.txt']) put(name);
  await until(1);
  expect(works).toBe(1);
});

test('what changes during the work is answered by doing it once more, never twice at once', async () => {
  let atOnce = 0;
  let most = 0;
  end = watchFolders(
    [folder],
    async () => {
      most = Math.max(most, ++atOnce);
      works++;
      if (works === 1) put('b.txt');
      await wait(4 * QUIET);
      atOnce--;
    },
    QUIET,
  );
  put('a.txt');
  await until(2);
  expect(works).toBe(2);
  expect(most).toBe(1);
});

test('hidden files, which are no clippings, change nothing', async () => {
  end = watchFolders([folder], async () => void works++, QUIET);
  put('.a.txt.swp');
  await wait(6 * QUIET);
  expect(works).toBe(0);
});
