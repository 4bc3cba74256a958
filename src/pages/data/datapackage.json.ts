import type { APIRoute } from 'astro';
import { absoluteUrl, json } from '../../site/absolute-url.ts';
import { tableFiles } from '../../site/data-files.ts';
import { archive } from '../../site/load-archive.ts';
import { homeUrl } from '../../site/urls.ts';
import { composeDataPackage } from '../../views/export/data-package.ts';

/** What each table and each of its columns is, for programs. */
export const GET: APIRoute = ({ site }) => {
  const { title, description } = archive.settings;
  const homepage = site && { homepage: absoluteUrl(homeUrl(), site) };
  return json(composeDataPackage({ title, description, ...homepage }, tableFiles));
};
