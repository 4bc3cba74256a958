import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

/** What names another file of the project, in an import, an address or a style: `'./x.ts'`, `url(../x.woff2)`. */
const NAMED = /['"(]((?:\.\.?|#archive)\/[^'"()?\s]+)(?:\?\w+)?['")]/g;
const READ = /\.(?:ts|mjs|astro|css)$/;

/** The files that some files need, with those: all that they name, and what these name. Paths from the root. */
export async function findNeeded(
  root: string,
  entries: readonly string[],
): Promise<readonly string[]> {
  const needed = new Set(entries);
  for (const name of needed) {
    if (!READ.test(name)) continue;
    const text = await readFile(path.join(root, name), 'utf8');
    // What is only imported for its types is not needed.
    const running = name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
    for (const [, target = ''] of running.matchAll(NAMED)) {
      const found = target.startsWith('#archive/')
        ? target.replace('#archive/', 'src/archive/')
        : path.posix.join(path.posix.dirname(name), target);
      if (isFile(root, found)) needed.add(found);
    }
  }
  return [...needed].sort();
}

function isFile(root: string, name: string): boolean {
  return /\.\w+$/.test(name) && name !== 'package.json' && existsSync(path.join(root, name));
}
