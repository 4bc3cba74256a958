import type { APIRoute } from 'astro';
import { absoluteUrl, json } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { articleUrl } from '../../site/urls.ts';
import { composeQuoteRows } from '../../views/export/quote-rows.ts';

export const GET: APIRoute = ({ site }) =>
  json(composeQuoteRows(backlinks, (id, sentence) => absoluteUrl(articleUrl(id, sentence), site)));
