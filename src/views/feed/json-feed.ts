import { momentOf, type Feed } from './feed.ts';

/** The feed in the JSON Feed format, version 1.1. */
export function encodeJsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: feed.page,
    feed_url: feed.self,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      ...(entry.url !== undefined && { external_url: entry.url }),
      title: entry.title,
      content_text: entry.summary,
      date_published: momentOf(entry.date),
      date_modified: momentOf(entry.updated),
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    })),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}
