import { encodeXml, type XmlElement } from './xml.ts';

/** A feed, with the page that lists the same. */
export interface ListedFeed {
  readonly title: string;
  readonly feed: string;
  readonly page: string;
}

/** Feeds as an outline (OPML 2.0, opml.org/spec2.opml), by which feed readers follow many at once. */
export function encodeOpml(
  title: string,
  groups: readonly { readonly title: string; readonly feeds: readonly ListedFeed[] }[],
): string {
  return encodeXml({
    name: 'opml',
    attributes: { version: '2.0' },
    content: [
      { name: 'head', content: [{ name: 'title', content: title }] },
      {
        name: 'body',
        content: groups
          .filter(({ feeds }) => feeds.length > 0)
          .map((group) => ({
            name: 'outline',
            attributes: { text: group.title },
            content: group.feeds.map(outline),
          })),
      },
    ],
  });
}

function outline({ title, feed, page }: ListedFeed): XmlElement {
  return {
    name: 'outline',
    attributes: { type: 'rss', text: title, title, xmlUrl: feed, htmlUrl: page },
  };
}
