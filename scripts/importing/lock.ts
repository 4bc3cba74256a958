import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../refused.ts';

/**
 * Runs `work` while no other import of the same content folder can run. A lock left by a process that is no longer
 * there is taken over. Throws Refused with what to do where another import is at work.
 */
export async function withLock<T>(content: string, work: () => Promise<T>): Promise<T> {
  const path = join(content, '.import.lock');
  await takeLock(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string, again = true): Promise<void> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${process.pid}\n`);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
    if (!again || isAlive(owner)) {
      throw new Refused(
        `${path}: another import (process ${owner}) is at work on this folder. Wait until it has finished, or delete the file if no import is running.`,
      );
    }
    await rm(path, { force: true });
    await takeLock(path, false);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
