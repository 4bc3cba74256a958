import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What makes pages out of an archive. */
const PARTS = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** A digest of the program in the folder `root`: all code and styles, and the versions of the packages. */
export function digestProgram(root: string): string {
  const hash = createHash('sha256');
  for (const name of PARTS.flatMap((part) => filesOf(root, part)).sort())
    hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest('base64url');
}

function filesOf(root: string, part: string): string[] {
  try {
    return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  } catch (error) {
    // A single file; an installed package has no lock.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [part];
    return [];
  }
}
