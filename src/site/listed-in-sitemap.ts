import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A page that must not be listed says so within its head; pages' heads are shorter than this. */
const HEAD = 16_384;

/**
 * Whether a page belongs in the sitemap: those that only lead on, or are not for search engines, don't, nor in a part
 * of a site those of its other parts.
 */
export function listedInSitemap(folder: string, page: string, site: URL): boolean {
  const path = decodeURIComponent(new URL(page).pathname).slice(site.pathname.length);
  const built = join(folder, path, 'index.html');
  if (!existsSync(built)) return false;
  const buffer = Buffer.alloc(HEAD);
  const file = openSync(built, 'r');
  const length = readSync(file, buffer, 0, HEAD, 0);
  closeSync(file);
  return !buffer.subarray(0, length).includes('<meta name="robots" content="noindex"');
}
