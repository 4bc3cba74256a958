import { createHash } from 'node:crypto';
import { archive, digestOfArticle } from './load-archive.ts';

/**
 * The edition of the archive: a digest of all that its pages are made from. A citation that names it says which state of
 * the archive was read; `data/index.json` says which one is published.
 */
export const edition: string = composeEdition();

function composeEdition(): string {
  const { settings, people, countries, organisations, places } = archive;
  const hash = createHash('sha256');
  for (const { id } of archive.articles) hash.update(`${id} ${digestOfArticle(id)}\n`);
  hash.update(JSON.stringify([settings, people, countries, organisations, places]));
  return hash.digest('hex').slice(0, 12);
}
