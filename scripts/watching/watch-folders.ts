import { existsSync, watch, type FSWatcher } from 'node:fs';

/** So long nothing more must have changed: a file that is copied in is not read before it is whole. */
const QUIET = 600;

/**
 * Does some work each time something has changed in folders, or in files, and was then left alone for a while. The work
 * is never done twice at once: what changes meanwhile is answered by doing it once more. Gives a function that ends it.
 */
export function watchFolders(
  paths: readonly string[],
  work: () => Promise<void>,
  quiet = QUIET,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    try {
      await work();
    } finally {
      working = false;
      if (again) plan();
      again = false;
    }
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
  const watchers = paths.filter((path) => existsSync(path)).map((path) => open(path, plan));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function open(path: string, plan: () => void): FSWatcher {
  const watcher = watch(path, { recursive: true }, (_, name) => {
    if (!/(?:^|[\\/])\./.test(name ?? '')) plan();
  });
  // A folder below that goes away while it is looked at is no reason to end.
  watcher.on('error', plan);
  return watcher;
}
