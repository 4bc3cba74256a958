import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { COMMANDS } from '../commands.ts';
import { listFiles } from '../importing/content-folder.ts';
import { compileFile } from './compile-file.ts';
import { findNeeded } from './find-needed.ts';

const BIN = 'scripts/dateline.ts';

/**
 * Writes the program as it is packed: what its commands and pages need and nothing else, compiled, since Node runs no
 * TypeScript below `node_modules`. Gives the names of the files, as they stand in the checkout.
 */
export async function composePackage(root: string, out: string): Promise<readonly string[]> {
  const pages = await listFiles(path.join(root, 'src/pages'));
  const needed = await findNeeded(root, [
    BIN,
    ...Object.keys(COMMANDS).map((name) => `scripts/${name}.ts`),
    'astro.config.mjs',
    'src/content.config.ts',
    ...pages.map((name) => `src/pages/${name}`),
  ]);
  const given = (await listFiles(path.join(root, 'public'))).map((name) => `public/${name}`);
  const files = [...new Set([...needed, ...given, 'src/styles/fonts/OFL.txt'])].sort();
  for (const name of files) {
    const { name: called, content } = compileFile(name, await readFile(path.join(root, name)));
    await write(path.join(out, called), content);
  }
  await write(path.join(out, 'package.json'), await composeManifest(root));
  await chmod(path.join(out, BIN.replace(/ts$/, 'js')), 0o755);
  return files;
}

/** What Node and Astro ask of the folder that the program lies in; npm asks the package's own. */
async function composeManifest(root: string): Promise<string> {
  const { name, version, dependencies } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const imports = { '#archive/*': './src/archive/*' };
  const manifest = { name, version, private: true, type: 'module', imports, dependencies };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
