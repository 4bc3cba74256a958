import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../importing/text-cache.ts';
import { encodeManifest, MANIFEST } from './manifest.ts';

/** What a bag is to say of itself. */
export interface BagInfo {
  readonly title: string;
  readonly description: string;
  readonly address?: string | undefined;
  /** The program that made it, with its version. */
  readonly agent: string;
}

/**
 * Writes folders into a bag (BagIt 1.0, RFC 8493), each under its name below `data/`: what an archive takes into keeping. The
 * same folders give the same bytes. Hidden files stay out. Throws where a file can't be read; then no bag is there.
 */
export async function writeBag(
  bag: string,
  folders: Readonly<Record<string, string>>,
  info: BagInfo,
): Promise<number> {
  const fresh = `${bag}.new`;
  await rm(fresh, { recursive: true, force: true });
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const [name, folder] of Object.entries(folders))
    for (const file of await listFiles(folder)) {
      const target = `data/${name}/${file}`;
      await mkdir(path.dirname(path.join(fresh, target)), { recursive: true });
      await copyFile(path.join(folder, file), path.join(fresh, target), constants.COPYFILE_FICLONE);
      // Read where it lies now, so that the copying is vouched for too.
      digests.set(target, sha256(await readFile(path.join(fresh, target))));
      bytes += (await stat(path.join(fresh, target))).size;
    }
  await writeTags(fresh, {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': encodeInfo(info, `${bytes}.${digests.size}`),
    [MANIFEST]: encodeManifest(digests),
  });
  await rename(fresh, bag);
  return digests.size;
}

async function writeTags(bag: string, tags: Readonly<Record<string, string>>): Promise<void> {
  const digests = new Map(Object.entries(tags).map(([name, text]) => [name, sha256(text)]));
  for (const [name, text] of Object.entries(tags)) await writeFile(path.join(bag, name), text);
  await writeFile(path.join(bag, `tag${MANIFEST}`), encodeManifest(digests));
}

function encodeInfo({ title, description, address, agent }: BagInfo, oxum: string): string {
  const lines: [string, string | undefined][] = [
    ['External-Description', `${title}. ${description}`],
    ['External-Identifier', address],
    ['Bag-Software-Agent', agent],
    ['Payload-Oxum', oxum],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => `${name}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort();
}
