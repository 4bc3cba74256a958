import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../importing/content-folder.ts';
import { Refused } from '../refused.ts';

/** Beside the pages of a part of a site: which part, and of what. It is in no whole site. */
export const PART_FILE = 'dateline-part.json';

const partFile = z.strictObject({
  part: z.int().positive(),
  of: z.int().positive(),
  /** A digest of the archive that the part was made from: parts of one site have the same. */
  archive: z.string(),
});
export type Part = z.output<typeof partFile>;

/** What of a content folder pages are made from. */
const READ = ['articles', 'readings', 'people', 'countries', 'organisations', 'places'];

/** Throws Refused where a part is asked for that is none. */
export function requireShard(shard: string | undefined): void {
  if (shard === undefined) return;
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard)?.map(Number) ?? [];
  if (!part || !of || part > of)
    throw new Refused(`--shard is "${shard}". Give a part and the number of parts, as in 2/8.`);
}

/** Writes beside the pages of a part which part it is. */
export async function writePart(folder: string, content: string, shard: string): Promise<void> {
  const [part, of] = shard.split('/').map(Number);
  const file = partFile.parse({ part, of, archive: await digestArchive(content) });
  await writeFile(join(folder, PART_FILE), `${JSON.stringify(file)}\n`);
}

/** Throws Refused where the folder holds no part of a site. */
export async function readPart(folder: string): Promise<Part> {
  try {
    return partFile.parse(JSON.parse(await readFile(join(folder, PART_FILE), 'utf8')));
  } catch {
    throw new Refused(
      `${folder} holds no part of a site. Build one into it: npm run build -- --shard 1/2 --out ${folder}`,
    );
  }
}

async function digestArchive(content: string): Promise<string> {
  const hash = createHash('sha256');
  const names = await Promise.all(
    READ.map(async (folder) =>
      (await listFiles(join(content, folder))).map((name) => `${folder}/${name}`),
    ),
  );
  for (const name of ['archive.yaml', ...names.flat()]) {
    const bytes = await readFile(join(content, name)).catch(() => Buffer.of());
    hash.update(`${name.length}:${name}${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
