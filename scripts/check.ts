import { composeArchive } from '#archive/archive.ts';
import type { Correction } from '#archive/clipping/corrections/correction.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { checkArchive } from '#archive/check-archive.ts';
import { formatDiagnostic, type Diagnostic } from '#archive/diagnostic.ts';
import { checkRecord } from '#archive/record/check-record.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeSettings, type ColumnMap, type Settings } from '#archive/settings.ts';
import type { SourceText } from '#archive/text/source-text.ts';
import { checkFixity } from './checking/check-fixity.ts';
import { withLine } from './checking/find-line.ts';
import { readColumns } from './importing/column-maps.ts';
import { readAuthorities } from './importing/content-folder.ts';
import {
  checkCorrectionNames,
  parseCorrection,
  readCorrectionText,
} from './importing/correction-file.ts';
import { sha256 } from './importing/text-cache.ts';
import { CONTENT, readOptions } from './options.ts';
import { readRecords } from './read-records.ts';
import { readSettings } from './read-settings.ts';
import { readSource } from './read-source.ts';
import { listSources, readSourceFile, type LinksTo } from './importing/source-file.ts';
import { readLinkRule } from './importing/read-link-rule.ts';
import { failRefused } from './refused.ts';
import { requireContent } from './require-folders.ts';

const USAGE = `npm run check [-- --content DIR] [--fixity]

Checks the whole archive: every file fits its schema, no id dangles or is doubled, no name is claimed by two, every
correction names a clipping, and every statement still stands at its place in the source.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --fixity        also whether each clipping is, bit for bit, the one that the last import wrote down`;

const { values } = readOptions(USAGE, {
  ...CONTENT,
  fixity: { type: 'boolean', default: false },
});
await run(values.content, values.fixity).catch(failRefused);

async function run(content: string, fixity: boolean): Promise<void> {
  await requireContent(content);
  const diagnostics = [
    ...(fixity ? await checkFixity(content) : []),
    ...(await checkContent(content)),
  ];
  for (const diagnostic of diagnostics)
    console.log(formatDiagnostic(withLine(content, diagnostic)));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  console.log(
    errors === 0
      ? `${content} is sound.`
      : `${errors} problem${errors === 1 ? '' : 's'} in ${content}.`,
  );
  if (errors > 0) process.exitCode = 1;
}

async function checkContent(content: string): Promise<Diagnostic[]> {
  const { authorities, diagnostics } = await readAuthorities(content);
  const { records, misfits } = await readRecords(content);
  const { columns, diagnostics: unsettled } = await readColumns(content);
  const links = await readLinkRule(content);
  const found: Diagnostic[] = [...diagnostics, ...misfits, ...unsettled];
  for (const record of records) {
    const { source, problem } = await readRecordSource(content, record, columns, links);
    if (problem) found.push(problem);
    if (source) found.push(...checkRecord(record, source));
  }
  const settings = await readSettings(content).catch(() => decodeSettings(undefined));
  const archive = composeArchive({
    settings,
    ...authorities,
    records,
  });
  const unfit = new Set(diagnostics.map(({ place }) => place.file));
  return [
    ...found,
    ...checkArchive(archive, unfit),
    ...(await checkCorrections(content, columns, links)),
  ];
}

async function readRecordSource(
  content: string,
  record: ArticleRecord,
  columns: Settings['columns'],
  links: LinksTo,
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
  const found = readSourceFile(content, record.source, links);
  if (found.kind === 'refused' && found.diagnostic.rule !== 'source-unopened')
    return { problem: found.diagnostic };
  if (found.kind === 'refused')
    return problem(
      `The clipping of articles/${record.id}.md is missing.`,
      'Put it back, or run "npm run import".',
    );
  const { bytes } = found;
  if (sha256(bytes) !== record.sourceHash) {
    return problem(
      `The clipping has changed since articles/${record.id}.md was written.`,
      'Run "npm run import".',
    );
  }
  const text = await readSource(bytes, record.source, { columns: columns?.[record.source] });
  return text.kind === 'unreadable' ? { problem: text.diagnostic } : { source: text.source };
}

/** Corrections that don't fit, are nobody's, or change nothing. */
async function checkCorrections(
  content: string,
  columns: Settings['columns'],
  links: LinksTo,
): Promise<Diagnostic[]> {
  const { sources } = await listSources(content);
  const found: Diagnostic[] = await checkCorrectionNames(content, sources);
  for (const source of sources) {
    const { correction, diagnostics } = parseCorrection(
      source,
      readCorrectionText(content, source),
    );
    found.push(...diagnostics);
    if (correction)
      found.push(...(await findUnused(content, source, correction, columns?.[source], links)));
  }
  return found;
}

/** The entries of a correction that change nothing or are not heeded; none where its clipping can't be read, which the import tells. */
async function findUnused(
  content: string,
  name: string,
  correction: Correction,
  columns: ColumnMap | undefined,
  links: LinksTo,
): Promise<Diagnostic[]> {
  const found = readSourceFile(content, name, links);
  if (found.kind === 'refused') return [];
  const read = await readSource(found.bytes, name, { columns });
  if (read.kind !== 'text') return [];
  return parseClippings(read.source, { ...read, correction })
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule === 'correction-unused' || rule === 'correction-of-which-article');
}
