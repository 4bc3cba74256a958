import './building/lean-memory.ts';
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { writeBuiltFrom } from './building/built-from.ts';
import { withMovesAcrossDisks } from './building/moves-across-disks.ts';
import { replaceFolder, restoreFolder } from './building/replace-folder.ts';
import { withBuildCache } from './building/build-cache.ts';
import { withPageProgress } from './building/page-progress.ts';
import { requireShard, writePart } from './building/part-file.ts';
import { requireApart, settleFolder } from './building/site-folder.ts';
import { withLock } from './lock.ts';
import { CONTENT, OUT, readOptions, siteOf } from './options.ts';
import { showProgress } from './progress.ts';
import { failRefused } from './refused.ts';
import { requireContent } from './require-folders.ts';
import { isCalled } from './run.ts';
import { openWorkshop, setEnvironment, type SiteFolders } from './site-folders.ts';

const USAGE = `npm run build [-- --content DIR] [--out DIR] [--shard N/OF]

Builds the site of a content folder with its search index into a folder that any static host can serve. A build that
fails leaves the folder as it was.

  --content DIR   the content folder (default: ${CONTENT.content.default})
  --out DIR       where to (default: ${siteOf(CONTENT.content.default)})
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

if (isCalled(import.meta.url)) {
  const folders = readOptions(USAGE, { ...CONTENT, ...OUT, shard: { type: 'string' } }).values;
  await run(folders).catch(failRefused);
}

async function run(folders: SiteFolders): Promise<void> {
  requireShard(folders.shard);
  await requireContent(folders.content);
  if (!(await buildSite(folders))) process.exitCode = 1;
}
