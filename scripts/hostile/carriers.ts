import { article, clippings, type HostileFile } from './hostile-file.ts';
import { ADDRESSES, PAYLOADS } from './payloads.ts';

/** Each payload as the headline, the writer and the text of a clipping in plain text. */
const plain = (payload: string): string =>
  article({
    headline: `Mayor opens bridge ${payload}`,
    byline: `By Ilse ${payload} Marrow`,
    body: `${payload}\n\n"${payload}" said Eikeland of ${payload}.\n\nTags: ${payload}`,
  });

const note = (payload: string): string =>
  `---\ntitle: ${JSON.stringify(payload)}\nauthor: ${JSON.stringify(payload)}\n---\n\n# ${payload}\n\n${article({ body: payload })}`;

/** Here it is markup, and the reader has to leave behind all but the words. */
const page = (payload: string): string =>
  `<!doctype html><html lang="en"><head><title>${payload}</title><meta property="og:title" content="Bridge ${attribute(payload)}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(payload)},"author":{"name":${JSON.stringify(payload)}}}</script></head>
<body><article><h1>Elmhaven council mends the old bridge ${payload}</h1><p class="byline">By Ilse Marrow</p><time datetime="2031-02-03">3 February 2031</time>
<p>Elmhaven Mayor Torvald Eikeland opened the old bridge on Monday, three years after the flood. ${payload}</p>
<p>"The bridge is safe again," Eikeland told reporters. ${payload}</p></article></body></html>`;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const addressed = (address: string): string =>
  article({ body: `Source: ${address}\n\n${address}` });

const linked = (address: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge</title><link rel="canonical" href="${attribute(address)}">
<meta property="og:url" content="${attribute(address)}"><base href="${attribute(address)}"></head><body><article><h1>Elmhaven mends its bridge</h1>
<p>3 February 2031</p><p>Elmhaven Mayor Torvald Eikeland opened the <a href="${attribute(address)}">old bridge</a> on Monday, three years after the flood had closed it.</p></article></body></html>`;

const referred = (address: string): string =>
  `---\ntitle: Elmhaven mends its bridge\nurl: ${JSON.stringify(address)}\nsource: ${JSON.stringify(address)}\n---\n${article()}`;

/** Every payload in every kind of text that people clip. */
export const CARRIED: readonly HostileFile[] = [
  ...clippings('text', '.txt', PAYLOADS.map(plain)),
  ...clippings('note', '.md', PAYLOADS.map(note)),
  ...clippings('page', '.html', PAYLOADS.map(page)),
  ...clippings('address', '.txt', ADDRESSES.map(addressed)),
  ...clippings('link', '.html', ADDRESSES.map(linked)),
  ...clippings('reference', '.md', ADDRESSES.map(referred)),
];
