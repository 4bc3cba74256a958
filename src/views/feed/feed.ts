import type { Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** A list of articles to follow, newest first; each format writes it in its own way. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** A name of the feed that stays when addresses change, `urn:uuid:…`. */
  readonly id: string;
  /** The page that lists the same, and the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly date: IsoDate;
  readonly updated: IsoDate;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
}

/** The feed of the archive holds so many articles, of which readers fetch all each time; that of a name fewer. */
const LONGEST_FEED = 50;
export const LONGEST_FEED_OF_NAME = 15;

/** The articles that a feed holds of a list of them, newest first: formats demand a day, so undated ones can't be in one. */
export function newestDated(articles: readonly Article[], most = LONGEST_FEED): Dated[] {
  const dated: Dated[] = [];
  for (const article of articles) {
    if (dated.length === most) break;
    if (isDated(article)) dated.push(article);
  }
  return dated;
}

type Dated = Article & { readonly date: IsoDate };

function isDated(article: Article): article is Dated {
  return article.date !== undefined;
}

/** The entries of a feed of such articles. */
export function composeEntries(
  articles: readonly Article[],
  addressOf: (id: string) => string,
): FeedEntry[] {
  return newestDated(articles).map(
    ({ id, title, date, updated, authors, publisher, url, sourceHash, summary = '' }) => ({
      id: uuidOf(sourceHash),
      title,
      address: addressOf(id),
      date,
      updated: updated ?? date,
      summary,
      authors,
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
    }),
  );
}

/** Whether there is anything to follow: a feed of undated articles alone would be empty. */
export function hasFeed(articles: readonly Pick<Article, 'date'>[]): boolean {
  return articles.some(({ date }) => date !== undefined);
}

/** A name made of a hash: a UUID of the kind left to applications (version 8, RFC 9562). */
export function uuidOf(hash: string): string {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`;
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** A day as a moment, which feeds demand: midnight in UTC. */
export function momentOf(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}
