import { createHash } from 'node:crypto';
import { archive } from './load-archive.ts';

/**
 * The digest of all that a page is made from besides code, which Astro compares with that of the last build to tell
 * whether the page has to be made again. Inputs are plain values (a Map or a Set would tell nothing); an article among
 * them stands for its two files. What every page is made from, the archive's settings, is part of each.
 */
export function cacheKey(...inputs: readonly unknown[]): string {
  const hash = createHash('sha256').update(settings);
  for (const input of inputs) hash.update(JSON.stringify(input) ?? '').update('\n');
  return hash.digest('base64url').slice(0, 22);
}

/** Paths whose pages are made from their props alone, each with its key. Functions among the props tell nothing. */
export function withKeys<Path extends { readonly props: unknown }>(
  paths: readonly Path[],
): (Path & { readonly cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: cacheKey(path.props) }));
}

const settings = JSON.stringify(archive.settings);
