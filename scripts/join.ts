import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { joinSearchIndex, TEXTS_OF_PART } from '../src/site/search-index.ts';
import { PART_FILE, readPart, type Part } from './building/part-file.ts';
import { replaceFolder, restoreFolder } from './building/replace-folder.ts';
import { requireApart, settleFolder } from './building/site-folder.ts';
import { joinFiles } from './joining/join-files.ts';
import { joinSitemaps } from './joining/sitemaps.ts';
import { withLock } from './lock.ts';
import { CONTENT, OUT, readOptions, siteOf } from './options.ts';
import { failRefused, Refused } from './refused.ts';

const USAGE = `npm run join -- [--out DIR] PART…

Makes one site, with a search over all of it, of the parts that "npm run build -- --shard N/OF --out PART" has built.
Every part is needed once; in which order they are named does not matter.

  --out DIR   where to (default: ${siteOf(CONTENT.content.default)})`;

const { values, positionals } = readOptions(USAGE, OUT, true);
await run(positionals, values.out).catch(failRefused);

async function run(folders: readonly string[], out: string): Promise<void> {
  const parts = await orderParts(folders);
  const folder = await settleFolder(out);
  await requireApart(folder, ...parts);
  await withLock(`${folder}.lock`, 'build', async () => {
    const fresh = `${folder}.new`;
    await restoreFolder(folder);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    try {
      await joinFiles(parts, fresh, isOfSite);
      for (const [name, text] of joinSitemaps(...(await readSitemaps(parts))))
        await writeFile(join(fresh, name), text);
      await joinSearchIndex(fresh, parts);
      await replaceFolder(folder, fresh);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
  console.log(`Joined ${parts.length} parts in ${out}`);
}

/** The folders of the parts in their order. Throws Refused where they are not all parts of one site. */
async function orderParts(folders: readonly string[]): Promise<string[]> {
  if (folders.length === 0) throw new Refused(`Name the folders of the parts.\n\n${USAGE}`);
  const parts: (Part & { readonly folder: string })[] = [];
  for (const folder of folders)
    parts.push({ folder: resolve(folder), ...(await readPart(resolve(folder))) });
  const [first] = parts;
  for (const { folder, of, archive } of parts) {
    if (first && (of !== first.of || archive !== first.archive))
      throw new Refused(
        `${first.folder} and ${folder} are parts of different sites. Build all parts anew from one archive.`,
      );
  }
  return Array.from({ length: first?.of ?? 0 }, (_, n) => {
    const [found, ...others] = parts.filter(({ part }) => part === n + 1);
    if (!found)
      throw new Refused(
        `Part ${n + 1}/${first?.of} is missing. Build it: npm run build -- --shard ${n + 1}/${first?.of} --out DIR`,
      );
    if (others.length > 0)
      throw new Refused(
        `${[found, ...others].map(({ folder }) => folder).join(' and ')} are both part ${n + 1}. Name it once.`,
      );
    return found.folder;
  });
}

/** What belongs to a part alone, or is made anew of all parts. */
function isOfSite(name: string): boolean {
  return (
    name !== PART_FILE && name !== `${TEXTS_OF_PART}.packed` && !/^sitemap-\w+\.xml$/.test(name)
  );
}

async function readSitemaps(
  parts: readonly string[],
): Promise<[maps: string[], index: string | undefined]> {
  const maps: string[] = [];
  let index: string | undefined;
  for (const part of parts) {
    for (const name of (await readdir(part)).sort())
      if (/^sitemap-\d+\.xml$/.test(name)) maps.push(await readFile(join(part, name), 'utf8'));
    index ??= await readFile(join(part, 'sitemap-index.xml'), 'utf8').catch(() => undefined);
  }
  return [maps, index];
}
