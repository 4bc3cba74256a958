import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Refused } from '../refused.ts';
import { ROOT } from '../run.ts';
import { PART_FILE } from './part-file.ts';

/**
 * The folder that a name from the command line means. Where it is a link, the folder that it leads to: the link stays.
 * The folders above are made where they are missing.
 */
export async function settleFolder(out: string): Promise<string> {
  const folder = path.resolve(out);
  await mkdir(path.dirname(folder), { recursive: true });
  return realpath(folder).catch(() => folder);
}

/**
 * Throws Refused where building into the folder would put a site in the place of folders that are to be kept, of this
 * project, or of files that are no site.
 */
export async function requireApart(folder: string, ...keep: readonly string[]): Promise<void> {
  for (const kept of [...keep, ROOT]) {
    if (isWithin(await realpath(kept), folder))
      throw new Refused(
        `A build replaces the folder ${folder} with the site, and ${kept} is in it. Give --out a folder of its own.`,
      );
  }
  const files = await readdir(folder).catch(() => []);
  const isSite = ['index.html', PART_FILE].some((file) => existsSync(path.join(folder, file)));
  if (files.length > 0 && !isSite)
    throw new Refused(
      `A build replaces the folder ${folder} with the site, and it holds ${files[0]} and no site. Give --out a folder of its own.`,
    );
}

function isWithin(inner: string, outer: string): boolean {
  const between = path.relative(outer, inner);
  return between === '' || (between.split(path.sep)[0] !== '..' && !path.isAbsolute(between));
}
