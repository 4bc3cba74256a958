import path from 'node:path';
import { buildSite } from './build.ts';
import { CONTENT, OUT, PORT, readOptions, readPort } from './options.ts';
import { previewSite } from './preview.ts';
import { failRefused } from './refused.ts';
import { requireSources } from './require-folders.ts';
import { runNode } from './run.ts';

const USAGE = `npm start [-- --content DIR] [--out DIR] [--port N]

Reads the clippings of a content folder (default: content), builds their archive with its search index, serves
it on this machine and prints its address.`;

const { content, out, port } = readOptions(USAGE, { ...CONTENT, ...OUT, ...PORT }).values;

await run().catch(failRefused);

async function run(): Promise<void> {
  await requireSources(content);
  const imported = await runNode(['scripts/import.ts', '--content', path.resolve(content)]);
  if (imported !== 0)
    console.error('Not everything was imported, see above. The archive is made from the rest.');
  if (await buildSite({ content, out })) await previewSite(content, out, readPort(port));
  else process.exitCode = 1;
}
