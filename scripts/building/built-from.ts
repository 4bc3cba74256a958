import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { READING_FORMAT } from '#archive/record/article-reading.ts';
import { readManifest } from '../importing/source-manifest.ts';
import { ROOT } from '../run.ts';

/** Beside the pages of a site: what made them. */
const BUILT_FROM = 'built-from.json';

/**
 * Writes beside the pages which version of the program, which packages and which clippings they were made by and from, so that
 * in later years the same site can be made again. The same archive gives the same file on every machine.
 */
export async function writeBuiltFrom(folder: string, content: string): Promise<void> {
  const { name, version, dependencies, devDependencies } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version', string> &
    Record<'dependencies' | 'devDependencies', Record<string, string>>;
  // A checkout has it, an installed package does not.
  const lock = await readFile(path.join(ROOT, 'package-lock.json')).catch(() => undefined);
  const packages = Object.entries({ ...dependencies, ...devDependencies }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const about = {
    program: name,
    version,
    readingFormat: READING_FORMAT,
    ...(lock && { packageLock: createHash('sha256').update(lock).digest('hex') }),
    packages: Object.fromEntries(packages),
    sources: Object.fromEntries(readManifest(content) ?? []),
  };
  await writeFile(path.join(folder, BUILT_FROM), `${JSON.stringify(about, null, 1)}\n`);
}
