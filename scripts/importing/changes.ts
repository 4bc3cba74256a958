import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './authority-files.ts';
import { writeWhole } from './write-whole.ts';

/** Files of a content folder as they are changed, or, when only checking, as they would be. */
export interface Changes {
  /** Makes a file that people own from then on: one that is there stays as it is, whatever it holds. */
  readonly create: (file: ContentFile) => void;
  /** Writes files that belong together, the last first; they count as one change, of the first. */
  readonly write: (...files: readonly [ContentFile, ...ContentFile[]]) => void;
  /** The same for files to take away. */
  readonly remove: (...paths: readonly [string, ...string[]]) => void;
  /** Adds what others have changed. */
  readonly add: (others: ChangedFiles) => void;
  readonly report: () => ChangedFiles;
}

export interface ChangedFiles {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Begins a list of changes to a content folder. A file is touched only where its text differs. */
export function beginChanges(content: string, checkOnly: boolean): Changes {
  const added: string[] = [];
  const updated: string[] = [];
  const removed: string[] = [];
  let unchanged = 0;
  return {
    create: ({ path, text }) => {
      if (existsSync(join(content, path))) return;
      added.push(path);
      // People write into it from now on: it can't be made again.
      if (!checkOnly) writeWhole(content, path, text, { durable: true });
    },
    write: (...files) => {
      const before = files.map(({ path }) => textOf(join(content, path)));
      const changed = files.filter(({ text }, index) => before[index] !== text);
      if (changed.length === 0) unchanged++;
      else (before[0] === undefined ? added : updated).push(files[0].path);
      if (checkOnly) return;
      for (const { path, text } of changed.reverse()) writeWhole(content, path, text);
    },
    remove: (...paths) => {
      removed.push(paths[0]);
      if (checkOnly) return;
      for (const path of paths) rmSync(join(content, path), { force: true });
    },
    add: (others) => {
      added.push(...others.added);
      updated.push(...others.updated);
      removed.push(...others.removed);
      unchanged += others.unchanged;
    },
    report: () => ({ added, updated, removed, unchanged }),
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
