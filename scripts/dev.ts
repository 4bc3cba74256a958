import { dev } from 'astro';
import { CONTENT, OUT, PORT, readOptions, readPort } from './options.ts';
import { readSettings } from './read-settings.ts';
import { failRefused } from './refused.ts';
import { requireContent } from './require-folders.ts';
import { ROOT } from './run.ts';
import { setEnvironment } from './site-folders.ts';

const USAGE = `npm run dev [-- --content DIR] [--port N]

Serves the site while one works on its code: pages change as files are saved. Search needs a built site; use
"npm run build" and "npm run preview" for it.`;

const { content, out, port } = readOptions(USAGE, { ...CONTENT, ...OUT, ...PORT }).values;
await run().catch(failRefused);

async function run(): Promise<void> {
  await requireContent(content);
  await readSettings(content);
  setEnvironment({ content, out }, ROOT);
  await dev({ root: ROOT, server: { host: '127.0.0.1', port: readPort(port) } });
}
