import { createHash } from 'node:crypto';
import { KEY_LENGTH } from '../../views/search/bundles.ts';

/** A key for each id: the beginning of its hash, longer where another has the same. */
export function composeKeys(ids: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    const hash = createHash('sha256').update(id).digest('hex');
    let length = KEY_LENGTH;
    while (taken.has(hash.slice(0, length))) length++;
    taken.add(hash.slice(0, length));
    keys.set(id, hash.slice(0, length));
  }
  return keys;
}
