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
import { createRequire } from 'node:module';

/** Keeps what was made of something, so that it is made again only where that has changed. */
export interface SliceCache {
  /** What was made of a source by a named step, now or before. */
  readonly keep: <Made>(step: string, source: unknown, make: () => Promise<Made>) => Promise<Made>;
  /** Forgets what has long not been asked for. */
  readonly tidy: () => void;
}

const { version } = createRequire(import.meta.url)('pagefind/package.json') as { version: string };

/** Changes whenever what is kept does. */
const FORM = 1;

/** A cache in a folder; one that keeps nothing where no folder is named. A damaged file counts as none. */
export function openSliceCache(folder: string | undefined): SliceCache {
  if (folder === undefined) return { keep: (step, source, make) => make(), tidy: () => undefined };
  mkdirSync(folder, { recursive: true });
  let used = 0;
  return {
    keep: async (step, source, make) => {
      used++;
      const digest = createHash('sha256').update(JSON.stringify([FORM, version, step, source]));
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
