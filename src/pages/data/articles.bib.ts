import type { APIRoute } from 'astro';
import { file } from '../../site/absolute-url.ts';
import { archive } from '../../site/load-archive.ts';
import { referenceOf } from '../../site/references.ts';
import { encodeBibtex } from '../../views/citation/bibtex.ts';

/** The whole archive as one bibliography. */
export const GET: APIRoute = ({ site }) =>
  file(
    'application/x-bibtex; charset=utf-8',
    archive.articles.map((article) => encodeBibtex(referenceOf(article, site))).join('\n'),
  );
