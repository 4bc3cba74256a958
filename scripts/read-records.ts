import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { misfit } from '#archive/misfit/misfit.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeRecord } from '#archive/record/record-files.ts';
import { listFiles } from './importing/content-folder.ts';

/** The record of one article. Throws where one of its files is missing or does not fit. */
export async function readRecord(content: string, id: string): Promise<ArticleRecord> {
  const article = await readFile(join(content, 'articles', `${id}.md`), 'utf8');
  const reading = await readFile(join(content, 'readings', `${id}.json`), 'utf8');
  return decodeRecord({ article, reading });
}

/** The records of all articles of a content folder, by id; one that does not fit is reported and left out. */
export async function readRecords(
  content: string,
): Promise<{ records: ArticleRecord[]; misfits: Diagnostic[] }> {
  const records: ArticleRecord[] = [];
  const misfits: Diagnostic[] = [];
  for (const name of await listFiles(join(content, 'articles'), ['.md'])) {
    try {
      records.push(await readRecord(content, name.slice(0, -'.md'.length)));
    } catch (error) {
      misfits.push(misfit(`articles/${name}`, error));
    }
  }
  return { records, misfits };
}
