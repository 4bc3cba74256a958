import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../site/absolute-url.ts';
import { listedFeeds } from '../site/feed-subjects.ts';
import { archive } from '../site/load-archive.ts';
import { encodeOpml } from '../views/feed/opml.ts';

/** All feeds of the archive, for a feed reader. */
export const GET: APIRoute = ({ site }) => {
  const groups = listedFeeds().map(({ title, subjects }) => ({
    title,
    feeds: subjects.map(({ title, page }) => {
      const address = absoluteUrl(page, site);
      return { title, page: address, feed: `${address}feed.xml` };
    }),
  }));
  return file('text/x-opml; charset=utf-8', encodeOpml(archive.settings.title, groups));
};
