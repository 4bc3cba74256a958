import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importArchive, type ImportReport } from './importing/import-archive.ts';
import { copyIn } from './importing/copy-in.ts';
import { cacheFolder, fingerprintRules } from './importing/text-cache.ts';
import { formatReport } from './importing/report.ts';
import { withLock } from './lock.ts';
import { CONTENT, readOptions } from './options.ts';
import { showProgress } from './progress.ts';
import { failRefused, Refused } from './refused.ts';
import { requireSources } from './require-folders.ts';
import { cacheHome, ROOT } from './run.ts';

const USAGE = `npm run import [-- FILE…] [--content DIR] [--check] [--json]

Reads the clippings in DIR/sources and writes articles, and the people, countries, organisations and places it has
not met before. Files named are first copied into DIR/sources.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --check         write nothing; fail if anything would change
  --json          print the report as JSON
  --workers N     how many clippings are read at once (default: as many as there are processors)`;

const { values, positionals } = readOptions(
  USAGE,
  {
    ...CONTENT,
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    workers: { type: 'string' },
  },
  true,
);

const MOST_WORKERS = 256;

await run().catch(failRefused);

async function run(): Promise<void> {
  const { content, check, json } = values;
  if (check && positionals.length > 0) {
    throw new Refused('--check writes nothing, so it takes no files. Leave one of them out.');
  }
  if (check) await requireSources(content);
  const workers = readWorkers(values.workers);
  const read = async () =>
    importArchive({
      content,
      check,
      workers,
      rules: await fingerprintRules(ROOT),
      folder: cacheFolder(cacheHome(content), content),
      onProgress: json ? () => {} : showProgress('clippings read'),
    });
  const report = await (check ? read() : alone(read));
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report, content, check));
  if (failed(report, check)) process.exitCode = 1;
}

/** Copies the files named and reads the folder while nobody else does. */
async function alone(read: () => Promise<ImportReport>): Promise<ImportReport> {
  const { content } = values;
  if (positionals.length > 0) await mkdir(content, { recursive: true });
  else await requireSources(content);
  return withLock(join(content, '.import.lock'), 'import', async () => {
    await copyIn(content, positionals);
    return read();
  });
}

function readWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const workers = Number(text);
  if (text !== '' && Number.isInteger(workers) && workers >= 0 && workers <= MOST_WORKERS)
    return workers;
  throw new Refused(`--workers is "${text}". Give a whole number from 0 to ${MOST_WORKERS}.`);
}

function failed({ diagnostics, added, updated, removed }: ImportReport, check: boolean): boolean {
  const wouldChange = added.length + updated.length + removed.length > 0;
  return diagnostics.some(({ severity }) => severity === 'error') || (check && wouldChange);
}
