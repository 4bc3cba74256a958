import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '#archive/diagnostic.ts';
import { misfit } from '#archive/misfit/misfit.ts';
import { replaceFolder } from './building/replace-folder.ts';
import { settleFolder } from './building/site-folder.ts';
import { encodeArticle, encodeQuotes } from './exporting/bulk.ts';
import { openBulkFiles } from './exporting/bulk-files.ts';
import { ARTICLES, QUOTES } from './exporting/mapping.ts';
import { listFiles } from './importing/content-folder.ts';
import { withLock } from './lock.ts';
import { CONTENT, readOptions } from './options.ts';
import { readRecord } from './read-records.ts';
import { failRefused, Refused } from './refused.ts';
import { requireContent } from './require-folders.ts';

const USAGE = `npm run export -- --opensearch [--content DIR] [--out DIR] [--name NAME]

Writes the articles and quotes of a content folder as files for the bulk interface of OpenSearch (or Elasticsearch),
with the mappings of their two indexes, NAME-articles and NAME-quotes.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       where to (default: dist-opensearch)
  --name NAME     how the names of the indexes begin (default: dateline)`;

/** What an export writes, so that a folder with anything else in it is never replaced. */
const WRITTEN = /^(?:articles|quotes)(?:-\d{4,}\.ndjson|\.mapping\.json)$/;

/** Names of indexes are in small letters and begin with one or a digit (OpenSearch, "Create index"). */
const NAME = /^[a-z0-9][a-z0-9_-]{0,99}$/;

const { values } = readOptions(USAGE, {
  ...CONTENT,
  out: { type: 'string', default: 'dist-opensearch' },
  name: { type: 'string', default: 'dateline' },
  opensearch: { type: 'boolean', default: false },
});

await run().catch(failRefused);

async function run(): Promise<void> {
  const { content, out, name, opensearch } = values;
  if (!opensearch) throw new Refused(`Say what the export is for: --opensearch.\n\n${USAGE}`);
  if (!NAME.test(name))
    throw new Refused(`--name is "${name}". Give small letters, digits, - and _ only.`);
  await requireContent(content);
  const folder = await settleFolder(out);
  await withLock(`${folder}.lock`, 'export', async () => {
    await requireOwn(folder);
    const fresh = `${folder}.new`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    const { files, problems } = await exportRecords(content, fresh, name);
    await replaceFolder(folder, fresh);
    for (const problem of problems) console.error(formatDiagnostic(problem));
    if (problems.length > 0) process.exitCode = 1;
    console.log(`Wrote ${files} files into ${out}. To load them:\n\n${formatLoading(out, name)}`);
  });
}

/** Throws Refused where the folder holds what no export has written. */
async function requireOwn(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const other = names.find((file) => !WRITTEN.test(file));
  if (other !== undefined)
    throw new Refused(
      `An export replaces the folder ${folder}, and ${other} in it is not of an export. Give --out a folder of its own.`,
    );
}

/** One article after the other, so that memory does not grow with the archive. */
async function exportRecords(
  content: string,
  folder: string,
  name: string,
): Promise<{ files: number; problems: Diagnostic[] }> {
  const names = { articles: `${name}-articles`, quotes: `${name}-quotes` };
  const problems: Diagnostic[] = [];
  await writeFile(join(folder, 'articles.mapping.json'), encodeMapping(ARTICLES));
  await writeFile(join(folder, 'quotes.mapping.json'), encodeMapping(QUOTES));
  const articles = openBulkFiles(folder, 'articles');
  const quotes = openBulkFiles(folder, 'quotes');
  for (const file of await listFiles(join(content, 'articles'), ['.md'])) {
    try {
      const record = await readRecord(content, file.slice(0, -'.md'.length));
      await articles.add(encodeArticle(record, names));
      await quotes.add(encodeQuotes(record, names));
    } catch (error) {
      problems.push(misfit(`articles/${file}`, error));
    }
  }
  return { files: 2 + (await articles.close()) + (await quotes.close()), problems };
}

function encodeMapping(mapping: object): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

function formatLoading(out: string, name: string): string {
  const create = (index: string) =>
    `  curl -X PUT http://localhost:9200/${name}-${index} -H 'Content-Type: application/json' --data-binary @${out}/${index}.mapping.json`;
  return [
    create('articles'),
    create('quotes'),
    `  for f in ${out}/*.ndjson; do curl -X POST http://localhost:9200/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @$f; done`,
  ].join('\n');
}
