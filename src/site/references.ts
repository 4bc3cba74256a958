import type { Article } from '#archive/archive.ts';
import { composeReference, type Reference } from '../views/citation/reference.ts';
import { absoluteUrl } from './absolute-url.ts';
import { edition } from './edition.ts';
import { archive } from './load-archive.ts';
import { articleUrl } from './urls.ts';

/** How an article of this archive is cited. */
export function referenceOf(article: Article, site: URL | undefined): Reference {
  const address = absoluteUrl(articleUrl(article.id), site);
  return composeReference(article, { archive: archive.settings.title, address, edition });
}
