import type { APIRoute } from 'astro';
import type { Article } from '#archive/archive.ts';
import { composeCsl } from '../../../views/citation/csl.ts';
import { json } from '../../../site/absolute-url.ts';
import { articlePaths, referenceOf } from '../../../site/references.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) =>
  json([composeCsl(referenceOf(props.article, site))]);
