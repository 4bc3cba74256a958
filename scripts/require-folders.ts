import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from './refused.ts';

/** Throws Refused where there is no such content folder. */
export async function requireContent(content: string): Promise<void> {
  if (await isFolder(content)) return;
  throw new Refused(
    `There is no folder ${content}. Correct its name, or begin an archive there: npm run import -- FILE… --content ${content}`,
  );
}

/** Throws Refused where the content folder has no `sources`. */
export async function requireSources(content: string): Promise<void> {
  const sources = join(content, 'sources');
  if (await isFolder(sources)) return;
  throw new Refused(
    `There is no folder ${sources}. Make it and put clippings into it, or name the clippings: npm run import -- FILE… --content ${content}`,
  );
}

/** Throws Refused where no site has been built into the folder. */
export async function requireSite(out: string): Promise<void> {
  if (existsSync(join(out, 'index.html'))) return;
  throw new Refused(
    `There is no built site in ${out}. Build it first: npm run build -- --out ${out}`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
