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

/** Names of files without those that belong to a saved page beside them. */
export function withoutBelongings(names: readonly string[]): string[] {
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
