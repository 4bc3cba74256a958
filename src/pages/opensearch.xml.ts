import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../site/absolute-url.ts';
import { archive } from '../site/load-archive.ts';
import { searchUrl, siteUrl } from '../site/urls.ts';
import { encodeXml } from '../views/feed/xml.ts';

/** Lets a browser offer this archive's search as one of its own. The format allows a name 16 signs. */
export const GET: APIRoute = ({ site }) => {
  const { title, description } = archive.settings;
  const search = `${absoluteUrl(searchUrl(), site)}?q={searchTerms}`;
  const body = encodeXml({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    content: [
      { name: 'ShortName', content: title.slice(0, 16).trim() },
      { name: 'Description', content: description.slice(0, 1024) },
      { name: 'InputEncoding', content: 'UTF-8' },
      {
        name: 'Image',
        attributes: { width: '16', height: '16', type: 'image/svg+xml' },
        content: absoluteUrl(siteUrl('favicon.svg'), site),
      },
      { name: 'Url', attributes: { type: 'text/html', method: 'get', template: search } },
    ],
  });
  return file('application/opensearchdescription+xml; charset=utf-8', body);
};
