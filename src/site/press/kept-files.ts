import { copyFileSync, linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Of a file as it was written: the key of what it was made from, its length and its time. */
type Stamp = readonly [key: string, bytes: number, time: number];

const notesFile = z.strictObject({
  /** A digest of the program that made the files. */
  program: z.string(),
  site: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.number(), z.number()])),
});

/** The files of the last build that may stand in the next one, and the notes for the build after it. */
export interface KeptFiles {
  /** Puts the file as it was made from the same inputs into the new site; false where there is none. */
  keep(file: string, key: string): boolean;
  /** Takes down what a file was made from, once it is written. */
  note(file: string, key: string): void;
  /** Writes what was taken down, for the next build. */
  close(): void;
}

/**
 * Opens the notes of the last build in `notes`. A file is taken from the site that stands in `site` where its key is the
 * same, the same `program` made it, and nobody has touched it since. Notes that can't be read count as none: they
 * only save work.
 */
export function openKeptFiles(
  notes: string,
  program: string,
  { site, fresh }: { readonly site: string; readonly fresh: string },
): KeptFiles {
  const before = readNotes(notes, program, site);
  const now: Record<string, Stamp> = {};
  return {
    keep(file, key) {
      const [known, bytes, time] = before[file] ?? [];
      if (known !== key) return false;
      const old = join(site, file);
      const stat = lstatSync(old, { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size !== bytes || stat.mtimeMs !== time) return false;
      linkOrCopy(old, join(fresh, file));
      now[file] = [key, bytes, time];
      return true;
    },
    note(file, key) {
      const { size, mtimeMs } = lstatSync(join(fresh, file));
      now[file] = [key, size, mtimeMs];
    },
    close() {
      writeFileSync(notes, JSON.stringify({ program, site, files: now }));
    },
  };
}

function readNotes(notes: string, program: string, site: string): Record<string, Stamp> {
  try {
    const read = notesFile.parse(JSON.parse(readFileSync(notes, 'utf8')));
    return read.program === program && read.site === site ? read.files : {};
  } catch {
    return {};
  }
}

/** One file with two names costs neither time nor room; where the disk knows no such names it is copied. */
function linkOrCopy(old: string, fresh: string): void {
  try {
    linkSync(old, fresh);
  } catch {
    copyFileSync(old, fresh);
  }
}
