import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { settings } from '#archive/settings.ts';

/** The path a content folder's site is built for: that of its published address, `/` where it has none. */
export async function readBasePath(content: string): Promise<string> {
  const file = path.join(content, 'archive.yaml');
  if (!existsSync(file)) return '/';
  const { address } = settings.parse(parse(await readFile(file, 'utf8')));
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/?$/, '/');
}
