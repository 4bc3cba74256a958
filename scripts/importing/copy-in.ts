import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refused } from '../refused.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Copies clippings into the sources of a content folder, whole or not at all. One that is there with other bytes is
 * never overwritten: sources are evidence. Throws Refused where a file is missing or its name is taken.
 */
export async function copyIn(content: string, files: readonly string[]): Promise<void> {
  const copies = await Promise.all(files.map((file) => planCopy(content, file)));
  for (const [index, { target, bytes }] of copies.entries()) {
    const other = copies.findIndex((copy) => copy.target === target);
    if (copies[other]?.bytes.equals(bytes)) continue;
    throw new Refused(
      `${files[other]} and ${files[index]} have one name and other content. Rename one of them; none was copied.`,
    );
  }
  for (const { target, bytes } of copies) writeWhole(content, target, bytes, { durable: true });
}

async function planCopy(content: string, file: string): Promise<{ target: string; bytes: Buffer }> {
  const bytes = await readFile(file).catch(() => {
    throw new Refused(`${file} can't be read. Correct its name, or leave it out.`);
  });
  if (basename(file).startsWith('.'))
    throw new Refused(
      `${file} is hidden: its name begins with a dot, so it would never be read. Rename it and import it again; none was copied.`,
    );
  const target = join('sources', basename(file));
  const there = await readFile(join(content, target)).catch(() => undefined);
  if (there === undefined || there.equals(bytes)) return { target, bytes };
  throw new Refused(
    `${join(content, target)} exists with other content. Rename ${file} and import it again; sources are never overwritten.`,
  );
}
