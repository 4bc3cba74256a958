import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { countryUrl, personUrl } from '../../site/urls.ts';
import { encodeGraphMl } from '../../views/export/graph-ml.ts';

/** Who shares paragraphs with whom, for programs that draw networks. */
export const GET: APIRoute = ({ site }) => {
  const urlOf = { person: personUrl, country: countryUrl };
  const graph = encodeGraphMl(backlinks, (kind, id) => absoluteUrl(urlOf[kind](id), site));
  return file('application/graphml+xml; charset=utf-8', graph);
};
