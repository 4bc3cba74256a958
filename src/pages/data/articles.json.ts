import type { APIRoute } from 'astro';
import { absoluteUrl, json } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { archive } from '../../site/load-archive.ts';
import { articleUrl } from '../../site/urls.ts';
import { composeArticleRows } from '../../views/export/article-rows.ts';

export const GET: APIRoute = ({ site }) =>
  json(composeArticleRows(archive.articles, backlinks, (id) => absoluteUrl(articleUrl(id), site)));
