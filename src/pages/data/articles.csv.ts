import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { archive } from '../../site/load-archive.ts';
import { articleUrl } from '../../site/urls.ts';
import { composeArticleRows } from '../../views/export/article-rows.ts';
import { encodeTable } from '../../views/export/table.ts';

export const GET: APIRoute = ({ site }) => {
  const addressOf = (id: string) => absoluteUrl(articleUrl(id), site);
  const rows = composeArticleRows(archive.articles, backlinks, addressOf);
  return file(
    'text/csv; charset=utf-8',
    encodeTable(rows, [
      'id',
      'date',
      'time',
      'publisher',
      'agency',
      'title',
      'authors',
      'language',
      'people',
      'countries',
      'url',
      'address',
      'source',
      'sourceHash',
    ]),
  );
};
