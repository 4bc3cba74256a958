import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeArchive } from '#archive/archive.ts';
import { checkArchive } from '#archive/check-archive.ts';
import { formatDiagnostic, type Diagnostic } from '#archive/diagnostic.ts';
import { checkRecord } from '#archive/record/check-record.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeRecord } from '#archive/record/markdown.ts';
import type { SourceText } from '#archive/text/source-text.ts';
import { listFiles, misfit, readAuthorities, readSettings } from './importing/content-folder.ts';
import { sha256 } from './importing/text-cache.ts';
import { CONTENT, readOptions } from './options.ts';
import { checkCorrectionFiles } from './importing/correction-files.ts';
import { readSource } from './read-source.ts';

const USAGE = `npm run check [-- --content DIR]

Checks the whole archive: every file fits its schema, no id dangles or is doubled, no name is claimed by two, every
correction names a clipping, and every statement still stands at its place in the source.

  --content DIR   the content folder (default: content)`;

const { values } = readOptions(USAGE, CONTENT);
const diagnostics = await checkContent(values.content);
for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
console.log(
  errors === 0
    ? `${values.content} is sound.`
    : `${errors} problem${errors === 1 ? '' : 's'} in ${values.content}.`,
);
process.exitCode = errors === 0 ? 0 : 1;

async function checkContent(content: string): Promise<Diagnostic[]> {
  const { authorities, diagnostics } = await readAuthorities(content);
  const { records, misfits } = await readRecords(content);
  const sources: SourceText[] = [];
  const found: Diagnostic[] = [...diagnostics, ...misfits];
  for (const record of records) {
    const { source, problem } = await readRecordSource(content, record);
    if (problem) found.push(problem);
    if (source) {
      sources.push(source);
      found.push(...checkRecord(record, source));
    }
  }
  const archive = composeArchive({
    settings: await readSettings(content),
    ...authorities,
    records,
    sources,
  });
  return [...found, ...checkArchive(archive), ...(await checkCorrectionFiles(content))];
}

async function readRecords(
  content: string,
): Promise<{ records: ArticleRecord[]; misfits: Diagnostic[] }> {
  const records: ArticleRecord[] = [];
  const misfits: Diagnostic[] = [];
  for (const name of await listFiles(join(content, 'articles'), ['.md'])) {
    try {
      records.push(decodeRecord(await readFile(join(content, 'articles', name), 'utf8')));
    } catch (error) {
      misfits.push(misfit(`articles/${name}`, error));
    }
  }
  return { records, misfits };
}

async function readRecordSource(
  content: string,
  record: ArticleRecord,
): Promise<{ source?: SourceText; problem?: Diagnostic }> {
  const file = `sources/${record.source}`;
  const problem = (message: string, remedy: string) => ({
    problem: {
      rule: 'source-changed',
      severity: 'error' as const,
      place: { file },
      message,
      remedy,
    },
  });
  const bytes = await readFile(join(content, file)).catch(() => undefined);
  if (!bytes)
    return problem(
      `The clipping of articles/${record.id}.md is missing.`,
      'Put it back, or run "npm run import".',
    );
  if (sha256(bytes) !== record.sourceHash) {
    return problem(
      `The clipping has changed since articles/${record.id}.md was written.`,
      'Run "npm run import".',
    );
  }
  const read = await readSource(bytes, record.source);
  return read.kind === 'unreadable' ? { problem: read.diagnostic } : { source: read.source };
}
