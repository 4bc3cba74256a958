import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { articleUrl } from '../../site/urls.ts';
import { composeQuoteRows } from '../../views/export/quote-rows.ts';
import { encodeTable } from '../../views/export/table.ts';

export const GET: APIRoute = ({ site }) => {
  const addressOf = (id: string, sentence: string) => absoluteUrl(articleUrl(id, sentence), site);
  const rows = composeQuoteRows(backlinks, addressOf);
  return file(
    'text/csv; charset=utf-8',
    encodeTable(rows, [
      'date',
      'publisher',
      'speaker',
      'person',
      'kind',
      'verb',
      'text',
      'title',
      'address',
    ]),
  );
};
