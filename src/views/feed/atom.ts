import { momentOf, type Feed, type FeedEntry } from './feed.ts';
import { encodeXml, type XmlElement } from './xml.ts';

/** Stands for the day of a feed that has no entries yet, since Atom demands one. */
const NO_ENTRIES = '1970-01-01T00:00:00Z';

/** The feed in the Atom format (RFC 4287). */
export function encodeAtom(feed: Feed): string {
  const days = feed.entries.map(({ updated }) => updated).sort();
  const last = days.at(-1);
  return encodeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    content: [
      text('id', feed.id),
      text('title', feed.title),
      text('subtitle', feed.description),
      text('updated', last === undefined ? NO_ENTRIES : momentOf(last)),
      named('author', feed.title),
      link('self', feed.self, 'application/atom+xml'),
      link('alternate', feed.page, 'text/html'),
      ...feed.entries.map(entry),
    ],
  });
}

function entry({
  id,
  title,
  address,
  date,
  updated,
  summary,
  authors,
  publisher,
  url,
}: FeedEntry): XmlElement {
  return {
    name: 'entry',
    content: [
      text('id', id),
      text('title', title),
      link('alternate', address, 'text/html'),
      url === undefined ? undefined : link('via', url),
      text('published', momentOf(date)),
      text('updated', momentOf(updated)),
      ...authors.map((name) => named('author', name)),
      ...(authors.length === 0 && publisher !== undefined ? [named('author', publisher)] : []),
      text('summary', summary),
    ],
  };
}

function text(name: string, content: string): XmlElement {
  return { name, content };
}

function named(name: string, who: string): XmlElement {
  return { name, content: [text('name', who)] };
}

function link(rel: string, href: string, type?: string): XmlElement {
  return { name: 'link', attributes: { rel, href, type } };
}
