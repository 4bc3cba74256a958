import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Keeps what was made of something, so that it is made again only where that has changed. */
export interface SliceCache {
  /** What was made of a source by a named step, now or before. */
  readonly keep: <Made>(step: string, source: unknown, make: () => Promise<Made>) => Promise<Made>;
  /** Forgets what has long not been asked for. */
  readonly tidy: () => void;
}

/** The package of this project, which names the version of Pagefind. */
const PACKAGE = new URL('../../../package.json', import.meta.url);

/** Changes whenever what is kept does. */
const FORM = 1;

/** A cache in a folder; one that keeps nothing where no folder is named. A damaged file counts as none. */
export function openSliceCache(folder: string | undefined): SliceCache {
  if (folder === undefined) return { keep: (_, __, make) => make(), tidy: () => undefined };
  mkdirSync(folder, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const form = [FORM, dependencies['pagefind']];
  let used = 0;
  return {
    keep: async (step, source, make) => {
      used++;
      const digest = createHash('sha256').update(JSON.stringify([form, step, source]));
      const file = join(folder, `${digest.digest('hex').slice(0, 32)}.slice`);
      const known = readKept(file);
      if (known !== undefined) return known as Awaited<ReturnType<typeof make>>;
      const made = await make();
      writeFileSync(file, gzipSync(serialize(made), { level: 1 }));
      return made;
    },
    tidy: () => removeOldest(folder, 2 * used),
  };
}

function readKept(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    const kept: unknown = deserialize(gunzipSync(readFileSync(file)));
    utimesSync(file, new Date(), new Date());
    return kept;
  } catch {
    return undefined;
  }
}

function removeOldest(folder: string, most: number): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.slice'));
  const dated = files.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(most)) rmSync(join(folder, name));
}
