import fs from 'node:fs';

/**
 * Runs `work` in which a file can be moved from one disk to another. Astro moves styles from the folder of its code into
 * that of the site by renaming, which no system does across disks, and the code has to stay with the project's packages
 * wherever the site goes.
 */
export async function withMovesAcrossDisks<T>(work: () => Promise<T>): Promise<T> {
  const { rename } = fs.promises;
  fs.promises.rename = async (from, to) => {
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await fs.promises.copyFile(from, to);
      await fs.promises.rm(from);
    }
  };
  try {
    return await work();
  } finally {
    fs.promises.rename = rename;
  }
}
