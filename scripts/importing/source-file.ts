import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { withoutBelongings } from './belongings.ts';
import { listEntries } from './content-folder.ts';

/** The bytes of a clipping, or why its file is not read. */
export type SourceFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** Where links in `sources/` may lead. */
export type LinksTo = 'inside' | 'anywhere';

/** A pipe is opened without waiting for somebody to write into it. */
const OPENING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads the bytes of a clipping where it is a regular file, or a link to one that may be followed. Never throws, never waits. */
export function readSourceFile(content: string, source: string, links: LinksTo): SourceFile {
  const path = join(content, 'sources', source);
  const place = `sources/${source}`;
  try {
    if (links === 'inside' && lstatSync(path).isSymbolicLink() && leadsOut(content, path))
      return refused(place, LEADS_OUT);
    return readFileAt(path, place);
  } catch (error) {
    return refused(place, unopened(error as NodeJS.ErrnoException));
  }
}

/** Reads the bytes of a regular file; `place` names it where it is none. Never throws, never waits. */
export function readFileAt(path: string, place: string): SourceFile {
  try {
    const file = openSync(path, OPENING);
    try {
      if (!fstatSync(file).isFile()) return refused(place, NO_FILE);
      return { kind: 'bytes', bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(place, unopened(error as NodeJS.ErrnoException));
  }
}

/** What lies in `sources/`, but for what belongs to saved pages: the names of files and links, in code-point order, and what is neither, named. */
export async function listSources(
  content: string,
): Promise<{ sources: readonly string[]; diagnostics: readonly Diagnostic[] }> {
  const isClipping = (entry: Dirent) => entry.isFile() || entry.isSymbolicLink();
  const folder = join(content, 'sources');
  const others = await listEntries(folder, (entry) => !isClipping(entry) && !entry.isDirectory());
  return {
    sources: withoutBelongings(await listEntries(folder, isClipping)),
    diagnostics: withoutBelongings(others).map((source) =>
      diagnosticOf(`sources/${source}`, NO_FILE),
    ),
  };
}

function leadsOut(content: string, path: string): boolean {
  const target = realpathSync(path);
  const folders = [content, join(content, 'sources')].map((folder) => realpathSync(folder));
  return !folders.some((folder) => dirname(target) === folder || target.startsWith(folder + sep));
}

type Refusal = Pick<Diagnostic, 'rule' | 'message' | 'remedy'>;

const LEADS_OUT: Refusal = {
  rule: 'source-leads-out',
  message: 'The link leads to a file outside of the content folder; it was not followed.',
  remedy:
    'Put the file itself into sources/, or write "links: anywhere" into archive.yaml if all links there may be followed.',
};
const NO_FILE: Refusal = {
  rule: 'source-no-file',
  message:
    'This is no regular file (a folder behind a link, a pipe, a socket or a device); it was not read.',
  remedy: 'Put a file in its place, or take it out.',
};

function unopened({ code, message }: NodeJS.ErrnoException): Refusal {
  // A socket, or a pipe that nobody writes into on some systems, can't even be opened.
  if (code === 'ENXIO' || code === 'EOPNOTSUPP') return NO_FILE;
  return {
    rule: 'source-unopened',
    message: `The file can't be opened: ${message}.`,
    remedy: 'Give yourself the right to read it, or take it out.',
  };
}

function refused(file: string, refusal: Refusal): SourceFile {
  return { kind: 'refused', diagnostic: diagnosticOf(file, refusal) };
}

function diagnosticOf(file: string, refusal: Refusal): Diagnostic {
  return { severity: 'error', place: { file }, ...refusal };
}
