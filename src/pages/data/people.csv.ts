import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { personUrl } from '../../site/urls.ts';
import { composePersonRows } from '../../views/export/person-rows.ts';
import { encodeTable } from '../../views/export/table.ts';

export const GET: APIRoute = ({ site }) => {
  const rows = composePersonRows(backlinks, (id) => absoluteUrl(personUrl(id), site));
  return file(
    'text/csv; charset=utf-8',
    encodeTable(rows, [
      'id',
      'name',
      'also',
      'wikidata',
      'articles',
      'mentions',
      'first',
      'last',
      'address',
    ]),
  );
};
