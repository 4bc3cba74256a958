import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readBasePath } from '../base-path.ts';
import { findBrowser, type FoundBrowser } from '../browser.ts';
import { ROOT, runNode } from '../run.ts';
import { serveSite, type ServedSite } from '../static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: FoundBrowser;
    /** The address of the site of `fixtures/mini-archive`, built for a sub-path. */
    mini: string;
    /** The address of the site of the shipped clippings. */
    shipped: string;
    /** Where the two sites' files are. */
    folders: { readonly mini: string; readonly shipped: string };
  }
}

const MINI = path.join(ROOT, '.cache/test/mini');

let served: readonly ServedSite[] = [];

/** Finds the browser, makes the two sites as a user would, and serves them. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser());
  await rm(MINI, { recursive: true, force: true });
  await cp(path.join(import.meta.dirname, 'fixtures/mini-archive'), path.join(MINI, 'content'), {
    recursive: true,
  });
  await run('scripts/import.ts', '--content', path.join(MINI, 'content'));
  const mini = await makeSite(path.join(MINI, 'content'), path.join(MINI, 'site'));
  const shipped = await makeSite(
    path.join(ROOT, 'content'),
    path.join(ROOT, '.cache/test/shipped'),
    process.env.DATELINE_BUILT,
  );
  served = [mini.served, shipped.served];
  project.provide('mini', mini.served.address);
  project.provide('shipped', shipped.served.address);
  project.provide('folders', { mini: mini.folder, shipped: shipped.folder });
}

/** Ends the servers. */
export async function teardown(): Promise<void> {
  await Promise.all(served.map((site) => site.close()));
}

/** Builds a site, unless it has been built already, and serves it. */
async function makeSite(
  content: string,
  out: string,
  built?: string,
): Promise<{ served: ServedSite; folder: string }> {
  if (built === undefined) await run('scripts/build.ts', '--content', content, '--out', out);
  const folder = built === undefined ? out : path.join(ROOT, built);
  return { served: await serveSite({ folder, base: await readBasePath(content) }), folder };
}

async function run(...command: string[]): Promise<void> {
  const code = await runNode(command);
  if (code !== 0) throw new Error(`"node ${command.join(' ')}" failed with exit code ${code}.`);
}
