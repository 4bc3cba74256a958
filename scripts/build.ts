import './building/lean-memory.ts';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { readBasePath } from './base-path.ts';
import { writeBuiltFrom } from './building/built-from.ts';
import { withMovesAcrossDisks } from './building/moves-across-disks.ts';
import { replaceFolder, restoreFolder } from './building/replace-folder.ts';
import { withBuildCache } from './building/build-cache.ts';
import { withPageProgress } from './building/page-progress.ts';
import { requireShard, writePart } from './building/part-file.ts';
import { requireApart, settleFolder } from './building/site-folder.ts';
import { makeOffline } from './offline/make-offline.ts';
import { withLock } from './lock.ts';
import { CONTENT, OUT, readOptions, siteOf } from './options.ts';
import { showProgress } from './progress.ts';
import { failRefused, Refused } from './refused.ts';
import { requireContent } from './require-folders.ts';
import { isCalled } from './run.ts';
import { openWorkshop, setEnvironment, type SiteFolders } from './site-folders.ts';

const USAGE = `npm run build [-- --content DIR] [--out DIR] [--offline DIR] [--shard N/OF]

Builds the site of a content folder with its search index into a folder that any static host can serve. A build that
fails leaves the folder as it was.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       where to (default: ${siteOf(CONTENT.content.default)})
  --offline DIR   also puts a copy into DIR that works without a server, from a disk or a memory stick, with search
  --shard 2/8     builds the second of eight parts of a large site, some years with their index and an eighth of all
                  other pages; "npm run join" makes one site of the parts`;

/**
 * Builds the site beside its folder and puts it in place at the end, so that readers of the folder see the old
 * site or the new one. False where the build failed; the reason has then been printed. Throws Refused where another
 * build of the folder is at work.
 */
export async function buildSite({ content, out, shard }: SiteFolders): Promise<boolean> {
  const folder = await settleFolder(out);
  await requireApart(folder, content);
  return withLock(`${folder}.lock`, 'build', async () => {
    const fresh = `${folder}.new`;
    console.log(`Building ${shard ? `part ${shard} of ` : ''}the site of ${content} …`);
    try {
      await restoreFolder(folder);
      await rm(fresh, { recursive: true, force: true });
      const root = await openWorkshop(content);
      const { DATELINE_CACHE } = setEnvironment(
        { content, out: fresh, standing: folder, shard },
        root,
      );
      const make = () => withMovesAcrossDisks(() => build({ root, logLevel: 'error' }));
      await withPageProgress(content, fresh, showProgress('articles have their pages'), () =>
        withBuildCache(DATELINE_CACHE, make),
      );
      await writeBuiltFrom(fresh, content);
      if (shard) await writePart(fresh, content, shard);
      await replaceFolder(folder, fresh);
      console.log(`Built ${out}`);
      return true;
    } catch (error) {
      console.error(formatBuildError(error));
      console.error(
        `The site was not built; ${out} is as it was. Mend what is named above and try again.`,
      );
      await rm(fresh, { recursive: true, force: true });
      return false;
    }
  });
}

/** The message of an error with those of its causes; the rest of a stack is of no use to an editor. */
function formatBuildError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? [error.hint] : [];
  const cause = error.cause === undefined ? [] : [formatBuildError(error.cause)];
  return [error.message, ...hint, ...cause].join('\n');
}

/** Puts a copy of a built site that works without a server into a folder, whole or not at all. */
async function copyOffline({ content, out }: SiteFolders, offline: string): Promise<void> {
  const folder = await settleFolder(offline);
  await requireApart(folder, content, out);
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await makeOffline(out, await readBasePath(content), fresh);
  await replaceFolder(folder, fresh);
  console.log(`Built ${offline}; open ${path.join(offline, 'index.html')} in a browser`);
}

if (isCalled(import.meta.url)) {
  const options = {
    ...CONTENT,
    ...OUT,
    shard: { type: 'string' },
    offline: { type: 'string' },
  } as const;
  const { offline, ...folders } = readOptions(USAGE, options).values;
  await run(folders, offline).catch(failRefused);
}

async function run(folders: SiteFolders, offline: string | undefined): Promise<void> {
  requireShard(folders.shard);
  if (folders.shard !== undefined && offline !== undefined)
    throw new Refused('A part of a site has no search of its own. Leave --shard or --offline out.');
  await requireContent(folders.content);
  if (!(await buildSite(folders))) process.exitCode = 1;
  else if (offline !== undefined) await copyOffline(folders, offline);
}
