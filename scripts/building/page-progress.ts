import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Progress } from '../progress.ts';

const EVERY = 500;

/**
 * Does the work of building a site into a folder, and tells meanwhile how many articles have their pages: Astro says
 * nothing itself, and what it has written can be counted.
 */
export async function withPageProgress<T>(
  content: string,
  site: string,
  tell: Progress,
  work: () => Promise<T>,
): Promise<T> {
  const all = await count(path.join(content, 'articles'));
  const look = async () => {
    const done = await count(path.join(site, 'articles'));
    if (done > 0 && done < all) tell(done, all);
  };
  const timer = setInterval(() => void look(), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    tell(all, all);
  }
}

async function count(folder: string): Promise<number> {
  return (await readdir(folder).catch(() => [])).length;
}
