import type { Article } from '#archive/archive.ts';
import { composeCollections, folderOf, type Collection } from '../views/collections.ts';
import { archive } from './load-archive.ts';

/** The collections of this archive, by their names. */
export const collections = composeCollections(archive);

const byFolder = new Map(collections.map((collection) => [collection.folder, collection]));

/** The collection that an article belongs to. */
export function collectionOf({ source }: Pick<Article, 'source'>): Collection | undefined {
  return byFolder.get(folderOf(source) ?? '');
}
