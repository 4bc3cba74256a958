import { readBasePath } from './base-path.ts';
import { CONTENT, OUT, PORT, readOptions, readPort, siteOf } from './options.ts';
import { failRefused } from './refused.ts';
import { requireSite } from './require-folders.ts';
import { isCalled } from './run.ts';
import { serveSite } from './static-server.ts';
import type { LivePages } from './watching/live-pages.ts';

const USAGE = `npm run preview [-- --content DIR] [--out DIR] [--port N]

Serves a built site on this machine, as a static host would.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       the site (default: ${siteOf(CONTENT.content.default)})
  --port N        where (default: 4321); where that is taken the next free one is used`;

/** Serves the site and says where, until the program is ended. */
export async function previewSite(
  content: string,
  out: string,
  port: number,
  live?: LivePages,
): Promise<void> {
  const base = await readBasePath(content);
  const { address } = await serveSite({ folder: out, base, port, live });
  console.log(`The archive is at ${address} — end with Ctrl+C.`);
}

if (isCalled(import.meta.url)) {
  const { content, out, port } = readOptions(USAGE, { ...CONTENT, ...OUT, ...PORT }).values;
  await requireSite(out)
    .then(() => previewSite(content, out, readPort(port)))
    .catch(failRefused);
}
