import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from './content-folder.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Remembers the outcome of work under a fingerprint of all that it depends on, so that only what has changed is done
 * again. Losing or damaging it costs time, nothing else. Several processes may use one.
 */
export interface TextCache {
  readonly folder: string;
  /** The text kept under the key; undefined where there is none, or none that is whole. */
  readonly recall: (key: string) => string | undefined;
  readonly keep: (key: string, text: string) => void;
  /** Forgets all but the keys given. */
  readonly prune: (used: ReadonlySet<string>) => void;
}

/** The folder in which the outcome for a content folder is kept, below the one for all that is kept. */
export function cacheFolder(home: string, content: string): string {
  return join(home, 'import', fingerprint(resolve(content)).slice(0, 16));
}

/** Opens the cache in a folder, which is made when there is something to keep. */
export function openTextCache(folder: string): TextCache {
  return {
    folder,
    recall: (key) => {
      try {
        return unseal(readFileSync(join(folder, key)));
      } catch {
        return undefined;
      }
    },
    keep: (key, text) => {
      try {
        writeWhole(folder, key, seal(text));
      } catch {
        // Where the folder can't be written, nothing is kept and nothing is lost.
      }
    },
    prune: (used) => {
      try {
        for (const name of readdirSync(folder))
          if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      } catch {
        // What can't be deleted stays.
      }
    },
  };
}

const SEAL = 64;

/** The text behind its fingerprint, which tells a file that was cut or damaged. */
function seal(text: string): string {
  return fingerprint(text) + text;
}

function unseal(sealed: Buffer): string | undefined {
  const text = sealed.toString('utf8', SEAL);
  return fingerprint(text) === sealed.toString('latin1', 0, SEAL) ? text : undefined;
}

/** SHA-256 of bytes in hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 in hexadecimal of parts that can't run into each other. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Scripts that decide what is read of a clipping. */
const READING = /^(?:(?:read|page|html)-[^/]+|(?:importing|readers)\/(?:[^/]+\/)?[^/]+)\.[jt]s$/;

/** Code as it stands in a checkout, and as it is compiled in a package. */
const CODE = ['.ts', '.js'];

/** The fingerprint of the rules: of all code that reads clippings, and of the packages it uses. */
export async function fingerprintRules(project: string): Promise<string> {
  const files = ['package-lock.json', 'package.json'];
  const code = await listFiles(join(project, 'src/archive'), [...CODE, '.json']);
  for (const name of code) {
    if (!/\.test\.|fixtures\//.test(name)) files.push(`src/archive/${name}`);
  }
  for (const name of await listFiles(join(project, 'scripts'), CODE)) {
    if (READING.test(name) && !name.includes('.test.')) files.push(`scripts/${name}`);
  }
  const parts: (string | Uint8Array)[] = [];
  for (const name of files) {
    parts.push(name, await readFile(join(project, name)).catch(() => ''));
  }
  return fingerprint(...parts);
}
