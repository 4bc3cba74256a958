import type { APIRoute } from 'astro';
import type { CountryDossier } from '#archive/backlinks/dossier.ts';
import { absoluteUrl, file } from '../../../site/absolute-url.ts';
import { backlinks } from '../../../site/backlinks.ts';
import { filePaths } from '../../../site/named-files.ts';
import { countryUrl } from '../../../site/urls.ts';
import { composeNamedFile, encodeNamedFile } from '../../../views/export/named-json.ts';
import { composeCountryRow } from '../../../views/export/named-rows.ts';

/** What the archive's articles say of a country, as data. */
export const getStaticPaths = () =>
  filePaths(backlinks.countries.values(), ({ code }) => code.toLowerCase());

export const GET: APIRoute<{ dossier: CountryDossier }> = ({ props: { dossier }, site }) => {
  const row = composeCountryRow(dossier, (code) => absoluteUrl(countryUrl(code), site));
  return file('application/json; charset=utf-8', encodeNamedFile(composeNamedFile(row, dossier)));
};
