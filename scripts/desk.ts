import { resolve } from 'node:path';
import { openWorkbench } from './desk/workbench.ts';
import { CONTENT, OUT, readOptions, readPort, siteOf } from './options.ts';
import { readSettings } from './read-settings.ts';
import { failRefused } from './refused.ts';
import { requireSources } from './require-folders.ts';

const USAGE = `npm run desk [-- --terminal] [--content DIR] [--out DIR] [--port N]

Opens the archive for its editors, in the browser on this machine: all that is doubtful, most uncertain and most
consequential first, and each article and person to be mended. Writes the small files in DIR/corrections and DIR/people.

  --terminal      the queue in this terminal
  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       the built site, which is served beside it (default: ${siteOf(CONTENT.content.default)})
  --port N        where (default: any free port)`;

const { values } = readOptions(USAGE, {
  ...CONTENT,
  ...OUT,
  port: { type: 'string', default: '0' },
  terminal: { type: 'boolean', default: false },
});
await run().catch(failRefused);

async function run(): Promise<void> {
  const { content, out, terminal } = values;
  const port = readPort(values.port);
  await requireSources(content);
  const { title } = await readSettings(content);
  console.error('Reading the archive …');
  const bench = await openWorkbench(content);
  if (terminal) {
    const { askInTerminal } = await import('./desk/terminal.ts');
    await askInTerminal(bench, process.stdin, process.stdout);
    return;
  }
  const { serveDesk } = await import('./desk/server.ts');
  const { address } = await serveDesk({ bench, name: title, out: resolve(out), port });
  console.log(`The desk is at ${address} — open it once, in your browser. End with Ctrl+C.`);
}
