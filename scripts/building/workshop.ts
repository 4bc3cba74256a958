import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Of which program a workshop is a copy; written last, so that one that was broken off is made anew. */
const MARK = 'made-from.txt';

/**
 * Copies what makes the site out of an installed package into a folder of the archive, and links the packages it uses
 * beside it. Astro writes into the folder that it works in, and what it has compiled looks for packages from there;
 * an installed package is nobody's to write into, and may be anywhere. Gives the folder; one that is there is used again.
 */
export async function makeWorkshop(folder: string, program: string): Promise<string> {
  const manifest = await readManifest(program);
  const made = `${program}\n${manifest.version}\n`;
  const known = await readFile(path.join(folder, MARK), 'utf8').catch(() => '');
  if (known === made && existsSync(path.join(folder, 'node_modules/astro'))) return folder;
  await rm(folder, { recursive: true, force: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json'])
    await cp(path.join(program, name), path.join(folder, name), { recursive: true });
  // Astro's own packages are named by what it compiles for the site.
  const astro = findPackage('astro', program);
  const packages = new Map([
    ...placesOf(await readManifest(astro), astro),
    ...placesOf(manifest, program),
  ]);
  for (const [name, place] of packages) {
    const link = path.join(folder, 'node_modules', name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(place, link, 'junction');
  }
  await writeFile(path.join(folder, MARK), made);
  return folder;
}

function placesOf({ dependencies }: Manifest, from: string): [string, string][] {
  return Object.keys(dependencies).map((name) => [name, findPackage(name, from)]);
}

/** The folder of a package as a module in the folder `from` would find it. */
function findPackage(name: string, from: string): string {
  const found = findPackageJSON(name, pathToFileURL(path.join(from, 'package.json')));
  if (found === undefined)
    throw new Error(`The package ${name} is missing beside ${from}. Install Dateline again.`);
  return path.dirname(found);
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
