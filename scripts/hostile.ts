import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readBasePath } from './base-path.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { browse } from './hostile/browse.ts';
import { checkReadings } from './hostile/check-readings.ts';
import { checkMarkup } from './hostile/check-markup.ts';
import { CALM, CORPUS, HOSTILE } from './hostile/corpus.ts';
import { fuzzReaders } from './hostile/fuzz.ts';
import { writeCorpus } from './hostile/write-corpus.ts';
import { importArchive } from './importing/import-archive.ts';
import { readOptions } from './options.ts';
import { readRecords } from './read-records.ts';
import { ROOT, runNode } from './run.ts';
import { serveSite } from './static-server.ts';

const USAGE = `npm run hostile [-- --every N] [--fuzz N] [--seed S]

Imports some five hundred hostile clippings, builds their site and opens its pages in Chromium. It fails where the
import or the build ends, a harmless clipping is not read, a line has no role, markup of a clipping came through, or a page
runs, fetches or leads to anything.

  --every N    open every Nth page only (default: 1, all of them)
  --fuzz N     first have the readers read N files that chance makes of the hostile ones (default: 0)
  --seed S     which files those are (default: another one each time)`;

const { values } = readOptions(USAGE, {
  every: { type: 'string', default: '1' },
  fuzz: { type: 'string', default: '0' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
});
const HOME = path.join(ROOT, '.cache/test/hostile');
const [content, out] = [path.join(HOME, 'content'), path.join(HOME, 'site')];

if (Number(values.fuzz) > 0) {
  console.log(`${values.fuzz} files of chance, --seed ${values.seed} …`);
  await fuzzReaders(Number(values.fuzz), Number(values.seed));
}
const faults = await run(Math.max(1, Number(values.every) || 1));
for (const fault of faults) console.error(fault.slice(0, 500));
console.log(faults.length === 0 ? 'Nothing came through.' : `${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;

async function run(every: number): Promise<string[]> {
  await rm(HOME, { recursive: true, force: true });
  await mkdir(HOME, { recursive: true });
  const left = writeCorpus(content, CORPUS);
  console.log(
    `${HOSTILE.length - left.length} hostile clippings, ${left.length} that this disk can't hold.`,
  );
  const { articles, diagnostics } = await importArchive({
    content,
    check: false,
    rules: 'hostile',
    folder: path.join(HOME, 'cache'),
    onProgress: () => {},
  });
  const { records, misfits } = await readRecords(content);
  const read = new Set(records.map(({ source }) => `sources/${source}`));
  const faults = [
    ...misfits.map(({ place, message }) => `${place.file}: ${message}`),
    ...CALM.filter((calm) => !read.has(String(calm.path))).map(
      (calm) => `${String(calm.path)} was not read.`,
    ),
    ...(await checkReadings(content, records)),
  ];
  const refused = diagnostics.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${articles} articles of ${read.size} clippings; ${refused} were refused, each by name.`,
  );
  if ((await runNode(['scripts/build.ts', '--content', content, '--out', out])) !== 0)
    return [...faults, 'The site was not built.'];
  const pages = await listPages();
  for (const page of pages)
    for (const fault of checkMarkup(await readFile(path.join(out, page), 'utf8')))
      faults.push(`${page}: ${fault}`);
  return [...faults, ...(await browsePages(pages.filter((_, n) => n % every === 0)))];
}

async function browsePages(pages: readonly string[]): Promise<string[]> {
  const site = await serveSite({ folder: out, base: await readBasePath(content) });
  const browser = await launchBrowser(await findBrowser());
  const addresses = pages.map((page) => encodeURI(site.address + page.replace(/index\.html$/, '')));
  const complaints = await browse(browser, addresses);
  console.log(`${pages.length} pages opened.`);
  await browser.close();
  await site.close();
  return complaints;
}

async function listPages(): Promise<string[]> {
  const names = await readdir(out, { recursive: true });
  return names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .sort();
}
