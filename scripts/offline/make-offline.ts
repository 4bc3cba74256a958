import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../importing/content-folder.ts';
import { composeClassicScript } from './classic-scripts.ts';
import { composeGivenFile } from './given-file.ts';
import { composeLocalPage, modulesOf } from './local-page.ts';

/** The scripts that pages on a disk run first. */
const READER = 'offline.js';
const PAGEFIND = 'pagefind/pagefind.js';
const SEARCH = 'search/index.html';
const READER_MODULE = fileURLToPath(new URL('./read-from-disk.ts', import.meta.url));

/** Files that scripts alone ask for: those of the search. */
const ASKED = /^(?:search\/.*\.packed|pagefind\/.*)$/;
/** Files that scripts ask for too: a raw line is read from the page of its clipping, citations from the files of data. */
const ASKED_TOO =
  /^(?:articles\/[^/]+\/source\/index\.html|data\/(?:index|articles-[^/]*\.csl|(?:people|countries)\/[^/]+)\.json)$/;
const MODULE = /^_astro\/[^/]*\.js$/;
/** For hosts alone. */
const LEFT_OUT = new Set(['_headers']);

/**
 * Writes a copy of a built site into a folder that works when it is opened from a disk or a memory stick, with search.
 * `base` is the path that the site is built for.
 */
export async function makeOffline(site: string, base: string, folder: string): Promise<void> {
  const modules = new Set<string>();
  const onDemand = new Set<string>();
  const write = async (name: string, content: string) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  for (const name of await listFiles(site)) {
    if (LEFT_OUT.has(name) || MODULE.test(name) || name === PAGEFIND) continue;
    const file = path.join(site, name);
    if (name.endsWith('.html')) {
      const html = await readFile(file, 'utf8');
      for (const module of modulesOf(html, base)) modules.add(module);
      const scripts = name === SEARCH ? [READER, PAGEFIND] : [READER];
      await write(name, composeLocalPage(html, { file: name, base }, scripts));
    } else if (name.endsWith('.css'))
      await write(name, composeLocalStyle(await readFile(file, 'utf8'), base));
    else if (!ASKED.test(name)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await copyFile(file, path.join(folder, name));
    }
    if (ASKED.test(name) || ASKED_TOO.test(name))
      await write(`${name}.js`, composeGivenFile(name, await readFile(file)));
  }
  for (const module of modules) await write(module, (await composeOf(module)).code);
  for (const module of onDemand) await write(module, await composeModule(module));
  await write(PAGEFIND, (await composeClassicScript(path.join(site, PAGEFIND), 'pagefind')).code);
  await write(READER, (await composeClassicScript(READER_MODULE)).code);

  async function composeOf(module: string, name?: string) {
    const script = await composeClassicScript(path.join(site, module), name);
    for (const name of script.onDemand) onDemand.add(`_astro/${name}`);
    return script;
  }
  /** A module that is asked for: a script that hands over what it exports. */
  async function composeModule(module: string): Promise<string> {
    const { code } = await composeOf(module, 'exported');
    return `{${code}\ngiveModule(${JSON.stringify(path.basename(module))},exported)}\n`;
  }
}

/** Styles lie beside the letters they name; browsers refuse to fade from one file of a disk into another. */
function composeLocalStyle(css: string, base: string): string {
  return css
    .replaceAll(`url(${base}_astro/`, 'url(')
    .replaceAll(/@view-transition\s*\{[^{}]*\}/g, '');
}
