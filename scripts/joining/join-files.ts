import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../refused.ts';

const AT_ONCE = 16;

/**
 * Copies the files of folders into one, those alone that are `wanted`. Each page is in one of them; what more than one
 * has must be the same in all. Throws Refused where it is not.
 */
export async function joinFiles(
  folders: readonly string[],
  into: string,
  wanted: (name: string) => boolean,
): Promise<void> {
  const from = new Map<string, string>();
  for (const folder of folders) {
    const names = (await listFiles(folder)).filter(wanted);
    await inBatches(names, async (name) => {
      const first = from.get(name);
      if (first === undefined) from.set(name, folder);
      else if (!(await areSame(join(first, name), join(folder, name))))
        throw new Refused(
          `${name} is not the same in ${first} and ${folder}. Build all parts anew with one version of the program.`,
        );
    });
  }
  await inBatches([...from], async ([name, folder]) => {
    await mkdir(dirname(join(into, name)), { recursive: true });
    await copyFile(join(folder, name), join(into, name), constants.COPYFILE_FICLONE);
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();
}

async function areSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

async function inBatches<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map(work));
}
