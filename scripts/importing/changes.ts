import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './content-folder.ts';

/** Files of a content folder as they are changed, or, when only checking, as they would be. */
export interface Changes {
  /** Makes a file that people own from then on: one that is there stays as it is, whatever it holds. */
  readonly create: (path: string, text: string) => Promise<void>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
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
    write: async (path, text) => {
      const before = await textOf(path);
      if (before === text) {
        unchanged++;
        return;
      }
      (before === undefined ? added : updated).push(path);
      if (!checkOnly) await writeWhole(join(content, path), text);
    },
    remove: async (path) => {
      removed.push(path);
      if (!checkOnly) await rm(join(content, path), { force: true });
    },
    report: () => ({ added, updated, removed, unchanged }),
  };
}
