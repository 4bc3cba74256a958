import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestProgram } from './press/program-digest.ts';
import { readYears, type Shard } from './shard.ts';

/** What the process that makes the index is told, as JSON. */
export interface IndexOrder {
  readonly site: string;
  /** The site as it stands, whose files are used again; a digest of the program that made them. */
  readonly standing: string;
  readonly program: string;
  readonly language: string;
  readonly cache: string;
  /** Of a part of a site: which one, and the ids of all articles of the archive. */
  readonly part: { readonly part: number; readonly ids: readonly string[] } | undefined;
}

const PROCESS = fileURLToPath(new URL('./search-index-process.ts', import.meta.url));

/**
 * Makes the search index of the built site: one entry an article, read from its page,
 * and one a quotation, read from the site's own list of them; of a part of a site, the index of what is in it. Any
 * failure fails the build. It is made in a process of its own: this one still holds the archive and all that pages were
 * made from, and the two together take twice the memory.
 */
export function makeSearchIndex(
  language: string,
  content: string,
  shard: Shard | undefined,
  standing = '',
): AstroIntegration {
  let cache = '';
  let root = '';
  return {
    name: 'dateline:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) =>
        give({
          site: fileURLToPath(dir),
          standing,
          program: digestProgram(root),
          language,
          cache,
          part: shard && { part: shard.part, ids: [...readYears(content).keys()] },
        }),
    },
  };
}

function give(order: IndexOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [PROCESS], (error, _, said) => {
      if (error) reject(new Error(said.trim() || error.message));
      else resolve();
    });
    child.stdin?.end(JSON.stringify(order));
  });
}
