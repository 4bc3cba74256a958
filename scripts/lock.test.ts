import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from './lock.ts';
import { Refused } from './refused.ts';

/** Higher than any system gives. */
const NOBODY = 999_999_999;

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-lock-'));
  lock = join(folder, 'work.lock');
});
afterEach(() => rm(folder, { recursive: true }));

const work = () => withLock(lock, 'import', async () => 'done');

/** Leaves a lock that was written so many seconds ago. */
async function leave(file: string, text: string, ago = 0): Promise<void> {
  const then = Date.now() / 1000 - ago;
  await writeFile(file, text);
  await utimes(file, then, then);
}

describe('a lock', () => {
  test('lets one work at a time, refuses the second with what to do, and is gone afterwards', async () => {
    await withLock(lock, 'import', async () => {
      await expect(work()).rejects.toThrow(Refused);
      await expect(work()).rejects.toThrow(
        `another import (process ${process.pid} on ${hostname()}) is at work`,
      );
    });
    expect(await work()).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  test('is gone after work that failed', async () => {
    const failing = withLock(lock, 'import', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that died is taken over', async () => {
    await leave(lock, `${NOBODY} ${hostname()}\n`);
    expect(await work()).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  test('of an earlier process with the number of this one is taken over', async () => {
    await leave(lock, `${process.pid} ${hostname()}\n`);
    expect(await work()).toBe('done');
  });

  test('of a living process is kept', async () => {
    await leave(lock, `${process.ppid} ${hostname()}\n`);
    await expect(work()).rejects.toThrow(Refused);
  });

  test('of another machine is kept: nobody here knows whether it lives', async () => {
    await leave(lock, `${NOBODY} elsewhere.example\n`);
    await expect(work()).rejects.toThrow('on elsewhere.example');
  });

  test('that is still empty is being written, and kept', async () => {
    await leave(lock, '');
    await expect(work()).rejects.toThrow(Refused);
  });

  test('that has long been empty is taken over', async () => {
    await leave(lock, '', 60);
    expect(await work()).toBe('done');
  });

  test('that another one is just taking over is left to that one', async () => {
    await leave(lock, `${NOBODY} ${hostname()}\n`);
    await leave(`${lock}.taking`, `${process.ppid} ${hostname()}\n`);
    await expect(work()).rejects.toThrow(Refused);
  });

  test('that is dead is taken over by one of many', async () => {
    await leave(lock, `${NOBODY} ${hostname()}\n`);
    let [working, most] = [0, 0];
    const works = Array.from({ length: 20 }, () =>
      withLock(lock, 'import', async () => {
        most = Math.max(most, ++working);
        await new Promise((resolve) => setTimeout(resolve, 50));
        working--;
      }),
    );
    const outcomes = await Promise.allSettled(works);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(most).toBe(1);
  });
});
