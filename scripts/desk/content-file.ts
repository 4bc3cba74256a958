import { lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { sha256 } from '../importing/text-cache.ts';
import { writeWhole } from '../importing/write-whole.ts';
import { Refused } from '../refused.ts';
import type { Edit } from './decision.ts';

/** What the desk may write: corrections and the files of people, and nothing in hidden folders. */
const WRITTEN = /^(?:corrections\/[^\0]+\.yaml|people\/[^\0/]+\.md)$/;

/** What a file held when it was shown, by its path: a hash, or `none`. */
export type Seen = Readonly<Record<string, string>>;

/** The text of a file that the desk may write; undefined where there is none. Throws Refused where its place is not to be written to. */
export function readContentFile(content: string, path: string): string | undefined {
  requireWithin(content, path);
  try {
    return readFileSync(join(content, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What is to be sent along with a form, so that what changed since is told. */
export function sealOf(text: string | undefined): string {
  return text === undefined ? 'none' : sha256(text);
}

/** Writes edits, each file whole. Throws Refused, and writes nothing, where one of them is no longer what was shown. */
export function writeEdits(content: string, edits: readonly Edit[], seen: Seen = {}): void {
  for (const { path, before } of edits) {
    const there = sealOf(readContentFile(content, path));
    if (there !== sealOf(before) || (path in seen && there !== seen[path])) throw changed(path);
  }
  for (const { path, after } of edits) {
    if (after === undefined) rmSync(join(content, path));
    else writeWhole(content, path, after, { durable: true });
  }
}

function changed(path: string): Refused {
  return new Refused(
    `${path} has changed since it was shown here. Nothing was written. Look at it as it is now, and decide again.`,
  );
}

/** No path may leave the folder, by its words or by a link on the way. */
function requireWithin(content: string, path: string): void {
  const plain = WRITTEN.test(path) && path.split(/[/\\]/).every((name) => !/^\.{0,2}$/.test(name));
  if (!plain || path.includes('\\')) throw new Refused(`${path} is no file that the desk writes.`);
  const root = realpathSync(content);
  let there = join(root, path);
  if (isLink(there)) throw linked(path);
  while (!exists(there)) there = dirname(there);
  if (realpathSync(there) !== there || !(there === root || there.startsWith(root + sep)))
    throw linked(path);
}

function linked(path: string): Refused {
  return new Refused(
    `${path} is a link, or lies behind one. The desk writes into the content folder itself; put the file in its place.`,
  );
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
