import type { APIRoute } from 'astro';
import type { Article } from '#archive/archive.ts';
import { encodeBibtex } from '../../../views/citation/bibtex.ts';
import { file } from '../../../site/absolute-url.ts';
import { articlePaths, referenceOf } from '../../../site/references.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) =>
  file('application/x-bibtex; charset=utf-8', encodeBibtex(referenceOf(props.article, site)));
