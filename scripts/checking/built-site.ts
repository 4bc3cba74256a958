import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parsePage, type BuiltPage } from './built-page.ts';

/** A built site as its readers' browsers would find it. Names are paths from its folder, with forward slashes. */
export interface BuiltSite {
  /** The path it is published under, `/` or `/archive/`. */
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Style sheets, feeds, scripts, data: every text file that is not a page. */
  readonly texts: ReadonlyMap<string, string>;
}

const TEXT_FILE = /\.(?:css|js|mjs|json|xml|txt|svg|webmanifest|csv|bib|ris)$|^_headers$/;

/** Files of the search engine: its own code and index, written by Pagefind. */
const OF_PAGEFIND = /^pagefind\//;

/** Reads a built site. Throws where the folder is missing. */
export async function readSite(folder: string, base: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const pages = new Map<string, BuiltPage>();
  const texts = new Map<string, string>();
  for (const name of files) {
    if (OF_PAGEFIND.test(name)) continue;
    if (name.endsWith('.html'))
      pages.set(name, parsePage(await readFile(path.join(folder, name), 'utf8')));
    else if (TEXT_FILE.test(name)) texts.set(name, await readFile(path.join(folder, name), 'utf8'));
  }
  return { base, files: new Set(files), pages, texts };
}

/** The address path of a page's file: `/people/` for `people/index.html`. */
export function pathOf(site: BuiltSite, file: string): string {
  return site.base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
}

/** The file that a static host answers a path with. */
export function fileAt(site: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const name = decodeURIComponent(pathname.slice(site.base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return site.files.has(file) ? file : undefined;
}
