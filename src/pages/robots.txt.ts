import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../site/absolute-url.ts';
import { siteUrl } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${absoluteUrl(siteUrl('sitemap-index.xml'), site)}\n` : '';
  return file('text/plain; charset=utf-8', `User-agent: *\nAllow: /\n${map}`);
};
