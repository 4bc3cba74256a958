import path from 'node:path';
import { readBasePath } from './base-path.ts';
import { buildSite } from './build.ts';
import { CONTENT, OUT, PORT, readOptions, readPort, siteOf } from './options.ts';
import { previewSite } from './preview.ts';
import { failRefused } from './refused.ts';
import { requireSources } from './require-folders.ts';
import { findCommand, runNode } from './run.ts';
import { openLivePages } from './watching/live-pages.ts';
import { watchFolders } from './watching/watch-folders.ts';

const USAGE = `npm start [-- FILE…] [--watch] [--content DIR] [--out DIR] [--port N]

Reads the clippings of a content folder, builds their archive with its search index, serves it on this machine and
prints its address. Files and folders that are named are first copied into the content folder.

  --watch         reads what is put into the folder's sources later, too, and refreshes the pages that are open
  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       where the site is built (default: ${siteOf(CONTENT.content.default)})
  --port N        where it is served (default: 4321); where that is taken the next free one is used`;

const OPTIONS = {
  ...CONTENT,
  ...OUT,
  ...PORT,
  watch: { type: 'boolean', default: false },
} as const;
const { values, positionals } = readOptions(USAGE, OPTIONS, true);
const { content, out, watch } = values;
const port = readPort(values.port);
const files = positionals.map((file) => path.resolve(file));

await run().catch(failRefused);

async function run(): Promise<void> {
  if (files.length === 0) await requireSources(content);
  await importAll();
  if (!(await buildSite({ content, out }))) process.exitCode = 1;
  else if (watch) await serveAndWatch();
  else await previewSite(content, out, port);
}

async function importAll(): Promise<void> {
  const args = ['--content', path.resolve(content), ...files];
  if ((await runNode([findCommand('import'), ...args])) !== 0)
    console.error('Not everything was imported, see above. The archive is made from the rest.');
}

/** Serves the site, and makes it anew when sources, corrections or settings have changed. */
async function serveAndWatch(): Promise<void> {
  const live = openLivePages(await readBasePath(content));
  await previewSite(content, out, port, live);
  const watched = ['sources', 'corrections', 'archive.yaml'].map((name) =>
    path.join(content, name),
  );
  console.log(`What is put into ${watched[0]} is read. The pages that are open refresh.`);
  watchFolders([...watched, ...files], async () => {
    await importAll();
    // In a process of its own: this one would take what Astro has compiled before for the new site.
    const folders = ['--content', path.resolve(content), '--out', path.resolve(out)];
    if ((await runNode([findCommand('build'), ...folders])) === 0) live.announce();
  });
}
