import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A page that must not be listed says so within its head; pages' heads are shorter than this. */
const HEAD = 16_384;

/** Whether a built page belongs in the sitemap: pages that only lead on, or are not for search engines, don't. */
export function listedInSitemap(folder: string, page: string, site: URL): boolean {
  const path = decodeURIComponent(new URL(page).pathname).slice(site.pathname.length);
  const buffer = Buffer.alloc(HEAD);
  const file = openSync(join(folder, path, 'index.html'), 'r');
  const length = readSync(file, buffer, 0, HEAD, 0);
  closeSync(file);
  return !buffer.subarray(0, length).includes('<meta name="robots" content="noindex"');
}
