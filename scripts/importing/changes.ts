import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from './authority-files.ts';
import { writeWhole } from './content-folder.ts';

/** Files of a content folder as they are changed, or, when only checking, as they would be. */
export interface Changes {
  /** Makes a file that people own from then on: one that is there stays as it is, whatever it holds. */
  readonly create: (path: string, text: string) => Promise<void>;
  /** Writes files that belong together, the last first; they count as one change, of the first. */
  readonly write: (...files: readonly [ContentFile, ...ContentFile[]]) => Promise<void>;
  /** The same for files to take away. */
  readonly remove: (...paths: readonly [string, ...string[]]) => Promise<void>;
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
  const textOf = (path: string) => readFile(join(content, path), 'utf8').catch(() => undefined);
  return {
    create: async (path, text) => {
      if ((await textOf(path)) !== undefined) return;
      added.push(path);
      if (!checkOnly) await writeWhole(join(content, path), text);
    },
    write: async (...files) => {
      const before = await Promise.all(files.map(({ path }) => textOf(path)));
      const changed = files.filter(({ text }, index) => before[index] !== text);
      if (changed.length === 0) unchanged++;
      else (before[0] === undefined ? added : updated).push(files[0].path);
      if (checkOnly) return;
      for (const { path, text } of changed.reverse()) await writeWhole(join(content, path), text);
    },
    remove: async (...paths) => {
      removed.push(paths[0]);
      if (checkOnly) return;
      for (const path of paths) await rm(join(content, path), { force: true });
    },
    report: () => ({ added, updated, removed, unchanged }),
  };
}
