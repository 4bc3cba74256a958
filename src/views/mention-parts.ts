import type { Article } from '#archive/archive.ts';
import type { Dossier, Occurrence } from '#archive/backlinks/dossier.ts';
import { cutIntoParts, type Part } from './parts.ts';

/** Articles whose sentences are printed on a record's own page, and on each of the further pages where there are more. */
const ARTICLES_ON_PAGE = 20;
const ARTICLES_ON_PART = 50;

/** The occurrences that a record's own page prints. */
export function newestOccurrences({ articles, occurrences }: Dossier<unknown>): Occurrence[] {
  const newest = new Set(articles.slice(0, ARTICLES_ON_PAGE));
  const first = occurrences.findIndex(({ article }) => !newest.has(article));
  return first === -1 ? [...occurrences] : occurrences.slice(0, first);
}

/** The further pages of a record named in more articles than its own page prints; all its articles stand on them. */
export function partsOf({ articles }: Dossier<unknown>): Part<Article>[] {
  return articles.length > ARTICLES_ON_PAGE ? cutIntoParts(articles, ARTICLES_ON_PART) : [];
}
