import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { ImportRefused } from './import-refused.ts';

/**
 * Copies clippings into the sources of a content folder, whole or not at all. One that is there with other bytes is
 * never overwritten: sources are evidence. Throws ImportRefused where a file is missing or its name is taken.
 */
export async function copyIn(content: string, files: readonly string[]): Promise<void> {
  const copies = await Promise.all(files.map((file) => planCopy(content, file)));
  await mkdir(join(content, 'sources'), { recursive: true });
  for (const { target, bytes } of copies) await writeFileAtomic(target, bytes);
}

async function planCopy(content: string, file: string): Promise<{ target: string; bytes: Buffer }> {
  const bytes = await readFile(file).catch(() => {
    throw new ImportRefused(`${file} can't be read. Correct its name, or leave it out.`);
  });
  const target = join(content, 'sources', basename(file));
  const there = await readFile(target).catch(() => undefined);
  if (there === undefined || there.equals(bytes)) return { target, bytes };
  throw new ImportRefused(
    `${target} exists with other content. Rename ${file} and import it again; sources are never overwritten.`,
  );
}

/** Throws ImportRefused where the folder has no `sources`. */
export async function requireSources(content: string): Promise<void> {
  const sources = join(content, 'sources');
  const there = await stat(sources).catch(() => undefined);
  if (there?.isDirectory()) return;
  throw new ImportRefused(
    `There is no folder ${sources}. Make it and put clippings into it, or name the clippings: npm run import -- FILE… --content ${content}`,
  );
}
