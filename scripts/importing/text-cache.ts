import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles, writeWhole } from './content-folder.ts';

/**
 * Remembers the outcome of work under a fingerprint of all that it depends on, so that only what has changed is done
 * again. Losing it costs time, nothing else.
 */
export interface TextCache {
  /** The text kept under the key, else what `make` gives, which is then kept. */
  readonly recall: (key: string, make: () => Promise<string>) => Promise<string>;
  /** Forgets all that nobody has asked for. */
  readonly prune: () => Promise<void>;
}

/** Opens the cache of a content folder, below `.cache` of the project. */
export function openTextCache(project: string, content: string): TextCache {
  const folder = join(project, '.cache/import', fingerprint(resolve(content)).slice(0, 16));
  const used = new Set<string>();
  return {
    recall: async (key, make) => {
      used.add(key);
      const kept = await readFile(join(folder, key), 'utf8').catch(() => undefined);
      if (kept !== undefined) return kept;
      const made = await make();
      // Where the folder can't be written, nothing is kept and nothing is lost.
      await writeWhole(join(folder, key), made).catch(() => {});
      return made;
    },
    prune: async () => {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!used.has(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
}

/** SHA-256 of bytes in hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 in hexadecimal of parts that can't run into each other. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

const READING =
  /^(?:(?:read|page)-[^/]+|html-depth|(?:importing|readers)\/(?:[^/]+\/)?[^/.]+)\.ts$/;

/** The fingerprint of the rules: of all code that reads clippings, and of the packages it uses. */
export async function fingerprintRules(project: string): Promise<string> {
  const files = ['package-lock.json'];
  const code = await listFiles(join(project, 'src/archive'), ['.ts', '.json']);
  for (const name of code) {
    if (!/\.test\.|fixtures\//.test(name)) files.push(`src/archive/${name}`);
  }
  for (const name of await listFiles(join(project, 'scripts'), ['.ts'])) {
    if (READING.test(name)) files.push(`scripts/${name}`);
  }
  const parts: (string | Uint8Array)[] = [];
  for (const name of files) {
    parts.push(name, await readFile(join(project, name)).catch(() => ''));
  }
  return fingerprint(...parts);
}
