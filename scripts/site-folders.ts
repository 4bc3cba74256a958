import { createHash } from 'node:crypto';
import path from 'node:path';
import { makeWorkshop } from './building/workshop.ts';
import { cacheHome, IN_CHECKOUT, ROOT } from './run.ts';

/** Where a site is made from and where to. Paths are relative to the folder the command was started in. */
export interface SiteFolders {
  readonly content: string;
  readonly out: string;
  /** The site as it stands while another is made beside it. */
  readonly standing?: string | undefined;
  /** The part of the site to be built, `2/8`; all of it where nothing is said. */
  readonly shard?: string | undefined;
}

/** The folder that Astro works in: the checkout, or where a package is installed a copy of its own. */
export async function openWorkshop(content: string): Promise<string> {
  return IN_CHECKOUT ? ROOT : makeWorkshop(path.join(cacheHome(content), 'workshop'), ROOT);
}

/**
 * Tells the site's configuration its folders. No telemetry, no going to the background, and UTC unless the caller
 * asks for another time zone (no page depends on it, which the tests prove by asking). Gives what it has told.
 */
export function setEnvironment(
  { content, out, standing = out, shard = '' }: SiteFolders,
  root: string,
) {
  const set = {
    DATELINE_CONTENT: path.resolve(content),
    DATELINE_OUT: path.resolve(out),
    DATELINE_STANDING: path.resolve(standing),
    DATELINE_SHARD: shard,
    DATELINE_CACHE: path.resolve(process.env.DATELINE_CACHE ?? cacheFolder(root, content, out)),
    TZ: process.env.TZ ?? 'UTC',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  };
  Object.assign(process.env, set);
  // Astro would take it for the path of the site, whoever set it.
  delete process.env.BASE_URL;
  return set;
}

/** Where Astro keeps what it need not do twice: one folder for each site, so that they never mix. */
function cacheFolder(root: string, content: string, out: string): string {
  const site = [content, out].map((folder) => path.resolve(folder)).join('\n');
  return path.join(
    root,
    '.cache/astro',
    createHash('sha256').update(site).digest('hex').slice(0, 16),
  );
}
