import { existsSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { Refused } from '../refused.ts';
import { listFiles } from './content-folder.ts';
import { sha256 } from './text-cache.ts';
import { writeWhole } from './write-whole.ts';

interface Copy {
  readonly file: string;
  /** Where it is to lie in the content folder. */
  readonly target: string;
  readonly isThere: boolean;
}

/**
 * Copies clippings into the sources of a content folder, whole or not at all, and of a folder all that is in it with the
 * folders below. One that is there with other bytes is never overwritten: sources are evidence. Throws Refused where a
 * file is missing or its name is taken; then none was copied.
 */
export async function copyIn(content: string, given: readonly string[]): Promise<void> {
  const copies: Copy[] = [];
  const taken = new Map<string, { readonly file: string; readonly hash: string }>();
  for (const [file, name] of (
    await Promise.all(given.map((path) => listGiven(path, content)))
  ).flat()) {
    const bytes = await readGiven(file);
    const [target, hash] = [join('sources', name), sha256(bytes)];
    const other = taken.get(target);
    if (other && other.hash !== hash)
      throw new Refused(
        `${other.file} and ${file} have one name and other content. Rename one of them; none was copied.`,
      );
    taken.set(target, { file, hash });
    if (!other) copies.push({ file, target, isThere: await isThere(content, target, bytes, file) });
  }
  for (const { file, target } of copies.filter((copy) => !copy.isThere))
    writeWhole(content, target, await readGiven(file), { durable: true });
}

type Given = readonly [file: string, name: string];

/** The files that a name from the command line means, each with the name it gets in `sources`. */
async function listGiven(path: string, content: string): Promise<readonly Given[]> {
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory()) {
    const below = (await listFiles(path)).map((name): Given => [join(path, name), name]);
    const meant = below.filter(([file]) => !isWithin(content, file) && isFile(file));
    if (meant.length > 0) return meant;
    throw new Refused(`There are no files in ${path}. Correct its name, or leave it out.`);
  }
  if (basename(path).startsWith('.'))
    throw new Refused(
      `${path} is hidden: its name begins with a dot, so it would never be read. Rename it and import it again; none was copied.`,
    );
  if (kind?.isFile()) return [[path, basename(path)]];
  throw unreadable(path);
}

/** An archive that lies in the folder of clippings is none of them. */
function isWithin(folder: string, file: string): boolean {
  return resolve(file).startsWith(resolve(folder) + sep);
}

/** Whether there is a file: not what a link leads to that is broken, or leads to a folder. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function readGiven(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw unreadable(file);
  });
}

function unreadable(file: string): Refused {
  return new Refused(`${file} can't be read. Correct its name, or leave it out.`);
}

async function isThere(
  content: string,
  target: string,
  bytes: Uint8Array,
  file: string,
): Promise<boolean> {
  const path = join(content, target);
  if (!existsSync(path)) return false;
  if ((await readFile(path)).equals(bytes)) return true;
  throw new Refused(
    `${path} exists with other content. Rename ${file} and import it again; sources are never overwritten.`,
  );
}
