import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Refused } from './refused.ts';

/** An empty lock is one that is just being written; one that has been empty for longer was left so. */
const WRITING_TAKES = 10_000;

/** The locks of this process. One that names it and is not among them is of an earlier process of the same number. */
const held = new Set<string>();

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * Runs `work` while the file `lock` keeps out whoever does the same work ("import", "build") on the same folder. A
 * lock left by a process that is no longer there is taken over. Throws Refused with what to do where another one is at
 * work, or may be: on another machine nobody can be asked.
 */
export async function withLock<T>(lock: string, name: string, work: () => Promise<T>): Promise<T> {
  if (!(await take(lock)) && !(await takeOver(lock))) throw await refusal(lock, name);
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    await rm(lock, { force: true });
  }
}

/** Makes the lock with its owner in it. False where there is one. */
async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(`${process.pid} ${hostname()}\n`);
    } catch (error) {
      // A disk that takes no letter more has taken the name: it would keep out everybody.
      await rm(lock, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a dead lock over. Only one process at a time may remove one, and looks again before it does: of two that found
 * it dead, the second would else remove the living lock of the first.
 */
async function takeOver(lock: string): Promise<boolean> {
  const taking = `${lock}.taking`;
  if ((await isHeld(lock)) || !(await take(taking))) return false;
  try {
    if (await isHeld(lock)) return false;
    await rm(lock, { force: true });
    return await take(lock);
  } finally {
    await rm(taking, { force: true });
  }
}

async function isHeld(lock: string): Promise<boolean> {
  const owner = await readOwner(lock);
  if (owner?.pid === process.pid && owner.host === hostname()) return held.has(lock);
  if (owner) return owner.host !== hostname() || isAlive(owner.pid);
  const written = await stat(lock).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs < WRITING_TAKES;
}

/** Nothing where the lock is gone, or holds no owner. */
async function readOwner(lock: string): Promise<Owner | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  const [, pid, host] = /^(\d+) (.+)\n$/.exec(text) ?? [];
  return pid !== undefined && host !== undefined ? { pid: Number(pid), host } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function refusal(lock: string, name: string): Promise<Refused> {
  const owner = await readOwner(lock);
  const who = owner ? ` (process ${owner.pid} on ${owner.host})` : '';
  return new Refused(
    `${lock}: another ${name}${who} is at work on this folder. Wait until it has finished; if none is running, delete the file, and ${lock}.taking where there is one.`,
  );
}
