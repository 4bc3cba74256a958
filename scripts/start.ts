import path from 'node:path';
import { buildSite } from './build.ts';
import { CONTENT, OUT, PORT, readOptions, readPort, siteOf } from './options.ts';
import { previewSite } from './preview.ts';
import { failRefused } from './refused.ts';
import { requireSources } from './require-folders.ts';
import { findCommand, runNode } from './run.ts';

const USAGE = `npm start [-- FILE…] [--content DIR] [--out DIR] [--port N]

Reads the clippings of a content folder, builds their archive with its search index, serves it on this machine and
prints its address. Files and folders that are named are first copied into the content folder.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       where the site is built (default: ${siteOf(CONTENT.content.default)})
  --port N        where it is served (default: 4321); where that is taken the next free one is used`;

const { values, positionals } = readOptions(USAGE, { ...CONTENT, ...OUT, ...PORT }, true);
const { content, out, port } = values;
const files = positionals.map((file) => path.resolve(file));

await run().catch(failRefused);

async function run(): Promise<void> {
  if (files.length === 0) await requireSources(content);
  const imported = await runNode([
    findCommand('import'),
    '--content',
    path.resolve(content),
    ...files,
  ]);
  if (imported !== 0)
    console.error('Not everything was imported, see above. The archive is made from the rest.');
  if (await buildSite({ content, out })) await previewSite(content, out, readPort(port));
  else process.exitCode = 1;
}
