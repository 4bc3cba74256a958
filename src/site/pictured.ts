import { choosePictured, hasDrawableTitle, newestBlocks, picturePath } from '../views/pictures.ts';
import { backlinks } from './backlinks.ts';
import { archive } from './load-archive.ts';

/** The articles that have a picture of their own. */
export const picturedArticles = newestBlocks(archive.articles).filter(hasDrawableTitle);

/** The people and countries that have one. */
export const picturedNames = choosePictured([
  ...[...backlinks.people.values()].map(({ record: { id, name }, articles }) => ({
    kind: 'person' as const,
    id,
    name,
    count: articles.length,
  })),
  ...[...backlinks.countries.values()].map(({ record: { code, name }, articles }) => ({
    kind: 'country' as const,
    id: code,
    name,
    count: articles.length,
  })),
]);

const paths = new Set([
  ...picturedArticles.map(({ id }) => picturePath('articles', id)),
  ...picturedNames.map(({ kind, id }) =>
    picturePath(kind === 'person' ? 'people' : 'countries', id),
  ),
]);

/** The picture of a page, where it has one. */
export function pictureOf(
  folder: 'articles' | 'people' | 'countries',
  id: string,
): string | undefined {
  const path = picturePath(folder, id);
  return paths.has(path) ? path : undefined;
}
