import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `fresh` in the place of another. No system call that Node reaches exchanges two folders, so that
 * there is a moment between two renames when neither has the name; `restoreFolder` mends what a kill in it leaves.
 */
export async function replaceFolder(folder: string, fresh: string): Promise<void> {
  const old = oldOf(folder);
  await rm(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await restoreFolder(folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Gives a folder back its name where a replacement was cut short after it had been moved away. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(oldOf(folder))) await rename(oldOf(folder), folder);
}

const oldOf = (folder: string): string => `${folder}.old`;
