import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** So often a thread looks whether the process is still wanted. */
const EVERY = 200;

/**
 * Ends this process when the one that started it is gone, however busy it is: a reader that hangs in a clipping hears
 * no message, and where its import was killed nobody is left to end it. What it writes is whole or not there.
 */
export function endWithParent(): void {
  // Which process that is, is asked here: until the thread runs, it may be gone.
  const parent = process.ppid;
  const watch = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { parent } });
  watch.unref();
}

/** The system gives a process whose parent is gone another one; Windows leaves it the number of the old. */
function watchParent(parent: number): void {
  setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    process.kill(process.pid, 'SIGKILL');
  }, EVERY);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const { parent } = (workerData ?? {}) as { readonly parent?: number };
if (!isMainThread && parent !== undefined) watchParent(parent);
