import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { readRecord } from '../read-records.ts';
import { importArchive, type ImportOptions, type ImportReport } from './import-archive.ts';

export const HARBOUR = `Foreign ministers of Norway and Chile meet in Valdivia

Ilse Marrow, 3 February 2031, 14:20

Norwegian Foreign Minister Torvald Eikeland met his Chilean counterpart Renata Olmedo in Valdivia on Monday.

"We will open the harbour to research ships before the winter," Eikeland said.

Olmedo thanked Norway for its support. She added that the treaty would be signed in Oslo in March.
`;

export const TREATY = `Norway and Chile sign harbour treaty in Oslo

14 March 2031

Chilean Foreign Minister Renata Olmedo signed the harbour treaty in Oslo on Friday, the ministry of foreign affairs said.

"This is a good day for both countries," Olmedo told reporters.

The treaty will enter into force once the parliaments of Chile and Norway have approved it.
`;

type TestRun = Partial<
  Pick<ImportOptions, 'check' | 'rules' | 'workers' | 'limits' | 'onProgress'>
>;

/** A content folder for one test: empty but for its sources, which are put there one by one. */
export interface TestFolder {
  readonly content: string;
  readonly put: (name: string, bytes: string | Uint8Array) => Promise<void>;
  /** Imports the folder; unless told otherwise in this process, which takes no time to start. */
  readonly run: (options?: TestRun) => Promise<ImportReport>;
  /** The record of an article, by the path or name of its Markdown file. */
  readonly record: (path: string) => Promise<ArticleRecord>;
  /** All files and their texts, by path in the folder. */
  readonly files: () => Promise<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty content folder among the temporary files; `remove` takes it away. */
export async function openTestFolder(): Promise<TestFolder> {
  const content = await mkdtemp(join(tmpdir(), 'dateline-import-'));
  return {
    content,
    put: async (name, bytes) => {
      await mkdir(join(content, 'sources'), { recursive: true });
      await writeFile(join(content, 'sources', name), bytes);
    },
    run: (options) =>
      importArchive({
        content,
        check: false,
        rules: 'test',
        workers: 0,
        folder: join(content, '.cache'),
        onProgress: () => {},
        ...options,
      }),
    record: (path) => readRecord(content, basename(path, '.md')),
    files: () => readFiles(content),
    remove: () => rm(content, { recursive: true }),
  };
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.includes('.cache')) continue;
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
  }
  return files;
}
