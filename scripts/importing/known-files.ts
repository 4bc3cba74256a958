import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, type TextCache } from './text-cache.ts';

/** Remembers which files were written for an article, so that those that are still there need not be made again. */
export interface KnownFiles {
  /** Whether these files, made from this, lie in the content folder unchanged. */
  readonly areThere: (madeFrom: string, paths: readonly string[]) => boolean;
  readonly remember: (madeFrom: string, hashes: readonly string[]) => void;
  /** Keeps what was asked for and remembered, and forgets the rest. */
  readonly keep: () => void;
}

/** Under this the fingerprints of all files are kept together in the cache. */
export const FILES_KEY = 'files';

/** Opens what is known of a content folder's files. */
export function openKnownFiles(content: string, cache: TextCache): KnownFiles {
  const before = new Map(
    JSON.parse(cache.recall(FILES_KEY) ?? '[]') as [string, readonly string[]][],
  );
  const now = new Map<string, readonly string[]>();
  return {
    areThere: (madeFrom, paths) => {
      const hashes = before.get(madeFrom);
      if (!hashes || paths.some((path, at) => hashOf(join(content, path)) !== hashes[at]))
        return false;
      now.set(madeFrom, hashes);
      return true;
    },
    remember: (madeFrom, hashes) => now.set(madeFrom, hashes),
    keep: () => cache.keep(FILES_KEY, JSON.stringify([...now])),
  };
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch {
    return undefined;
  }
}
