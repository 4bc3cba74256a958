import { join } from 'node:path';
import { listFiles } from './content-folder.ts';

/** The endings of folders in which browsers keep what a saved page needs, in the languages of the browsers. */
const BELONGINGS = [
  '_files',
  '-Dateien',
  '_fichiers',
  '_archivos',
  '_file',
  '_arquivos',
  '_ficheiros',
  '_bestanden',
  '_pliki',
  '-filer',
  '.files',
];
const PAGE = /\.(?:x?html?|xht)$/i;

/** The names of the clippings of a content folder: all files in `sources/`, but for what belongs to a saved page beside it. */
export async function listSources(content: string): Promise<string[]> {
  const names = await listFiles(join(content, 'sources'));
  const owned = new Set(
    names
      .filter((name) => PAGE.test(name))
      .flatMap((name) => BELONGINGS.map((ending) => name.replace(PAGE, ending))),
  );
  return names.filter((name) => !foldersOf(name).some((folder) => owned.has(folder)));
}

/** `a/b/c.png` lies in `a` and `a/b`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
