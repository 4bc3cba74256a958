import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { decodeManifest, encodeManifest, MANIFEST, type Digests } from '../bagging/manifest.ts';
import { beginChanges, type ChangedFiles } from './changes.ts';

/**
 * Writes down the SHA-256 of all clippings. One whose bytes are not those of the last import is named: sources are evidence,
 * and who has not changed one on purpose has a damaged disk or a stranger in the folder.
 */
export function updateManifest(
  content: string,
  digests: Digests,
  unread: ReadonlySet<string>,
  check: boolean,
): { readonly changed: ChangedFiles; readonly diagnostics: readonly Diagnostic[] } {
  const before = readManifest(content) ?? new Map<string, string>();
  const changes = beginChanges(content, check);
  // What can't be opened today is not forgotten.
  const kept = [...before].filter(([path]) => unread.has(path.slice('sources/'.length)));
  changes.write({ path: MANIFEST, text: encodeManifest(new Map([...kept, ...digests])) });
  const altered = [...digests].filter(([path, digest]) => (before.get(path) ?? digest) !== digest);
  return {
    changed: { ...changes.report(), unchanged: 0 },
    diagnostics: altered.map(([file]) => ({
      rule: 'source-altered',
      severity: 'warning',
      place: { file },
      message: 'The clipping’s bytes are not those of the last import.',
      remedy: 'If you have not changed it, put it back from a copy and import again.',
    })),
  };
}

/** The digests of the clippings as an import wrote them down; undefined where none did. */
export function readManifest(content: string): Digests | undefined {
  try {
    return decodeManifest(readFileSync(join(content, MANIFEST), 'utf8'));
  } catch {
    return undefined;
  }
}
