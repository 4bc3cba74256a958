import anyAscii from 'any-ascii';
import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { Settings } from '#archive/settings.ts';
import { slug } from '#archive/text/fold.ts';

/** A subfolder of `sources/` with clippings in it. */
export interface Collection {
  /** What its address ends in. */
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** The collections of an archive by their names; none where all clippings lie in `sources/` itself. */
export function composeCollections({
  articles,
  settings,
}: Pick<Archive, 'articles' | 'settings'>): readonly Collection[] {
  const folders = Map.groupBy(articles, ({ source }) => folderOf(source));
  const taken = new Map<string, number>();
  return [...folders]
    .flatMap(([folder, articles]) => (folder === undefined ? [] : [{ folder, articles }]))
    .sort((a, b) => compare(a.folder, b.folder))
    .map(({ folder, articles }) => {
      const wanted = slug(anyAscii(folder)) || 'unnamed';
      const number = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, number);
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      return { id, folder, name: nameOf(folder, settings), articles };
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** The subfolder that a clipping lies in, of those right below `sources/`; undefined where it lies in none. */
export function folderOf(source: string): string | undefined {
  const end = source.indexOf('/');
  return end < 0 ? undefined : source.slice(0, end);
}

/** Its name in `archive.yaml`; else its folder's, `harbour-strike` as "Harbour strike". */
function nameOf(folder: string, { collections }: Settings): string {
  const plain = folder.replaceAll(/[-_]+/g, ' ').trim() || folder;
  return collections?.[folder] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
