import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const UNFINISHED = 'unfinished';

/**
 * Does work that may use what an earlier build left in a folder, and leaves its own there. Work that was broken off may
 * have left files half written: then the next one begins with an empty folder.
 */
export async function withBuildCache<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const mark = path.join(folder, UNFINISHED);
  if (existsSync(mark)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(mark, '');
  const done = await work();
  await rm(mark);
  return done;
}
