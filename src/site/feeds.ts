import { createHash } from 'node:crypto';
import type { Article } from '#archive/archive.ts';
import { encodeAtom } from '../views/feed/atom.ts';
import { composeEntries, uuidOf, type Feed } from '../views/feed/feed.ts';
import { encodeJsonFeed } from '../views/feed/json-feed.ts';
import { absoluteUrl, file } from './absolute-url.ts';
import { archive } from './load-archive.ts';
import { articleUrl } from './urls.ts';

/** What a feed is of: a title, the articles newest first, and the page that lists the same. */
export interface FeedSubject {
  readonly title: string;
  readonly description: string;
  readonly articles: readonly Article[];
  readonly page: string;
}

/** The feed of a subject as an Atom file; it stands beside the subject's page. */
export function atomFeed(subject: FeedSubject, site: URL | undefined): Response {
  const feed = composeFeed(subject, 'feed.xml', site);
  return file('application/atom+xml; charset=utf-8', encodeAtom(feed));
}

/** The same as a JSON Feed. */
export function jsonFeed(subject: FeedSubject, site: URL | undefined): Response {
  const feed = composeFeed(subject, 'feed.json', site);
  return file('application/feed+json; charset=utf-8', encodeJsonFeed(feed));
}

function composeFeed(subject: FeedSubject, name: string, site: URL | undefined): Feed {
  const page = absoluteUrl(subject.page, site);
  return {
    title: subject.title,
    description: subject.description,
    language: archive.settings.language,
    id: uuidOf(createHash('sha256').update(`feed of ${page}`).digest('hex')),
    page,
    self: page + name,
    entries: composeEntries(subject.articles, (id) => absoluteUrl(articleUrl(id), site)),
  };
}
