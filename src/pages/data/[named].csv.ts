import type { APIRoute } from 'astro';
import { file } from '../../site/absolute-url.ts';
import { NAMED_FILES } from '../../site/data-files.ts';
import { NAMED_COLUMNS, namesOf } from '../../views/export/columns.ts';
import { encodeTable } from '../../views/export/table.ts';

type Named = keyof typeof NAMED_FILES;

/** Identity and figures of everybody, and of every country. */
export const getStaticPaths = () =>
  Object.keys(NAMED_FILES).map((named) => ({ params: { named } }));

export const GET: APIRoute = ({ params, site }) => {
  const rows = NAMED_FILES[params['named'] as Named](site);
  return file('text/csv; charset=utf-8', encodeTable(rows, namesOf(NAMED_COLUMNS)));
};
