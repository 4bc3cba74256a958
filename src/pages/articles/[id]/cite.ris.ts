import type { APIRoute } from 'astro';
import type { Article } from '#archive/archive.ts';
import { encodeRis } from '../../../views/citation/ris.ts';
import { file } from '../../../site/absolute-url.ts';
import { articlePaths, referenceOf } from '../../../site/references.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) =>
  file(
    'application/x-research-info-systems; charset=utf-8',
    encodeRis(referenceOf(props.article, site)),
  );
