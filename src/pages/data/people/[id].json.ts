import type { APIRoute } from 'astro';
import type { PersonDossier } from '#archive/backlinks/dossier.ts';
import { absoluteUrl, file } from '../../../site/absolute-url.ts';
import { backlinks } from '../../../site/backlinks.ts';
import { filePaths } from '../../../site/named-files.ts';
import { personUrl } from '../../../site/urls.ts';
import { composeNamedFile, encodeNamedFile } from '../../../views/export/named-json.ts';
import { composePersonRow } from '../../../views/export/named-rows.ts';

/** What the archive's articles say of a person, as data. */
export const getStaticPaths = () => filePaths(backlinks.people.values(), ({ id }) => id);

export const GET: APIRoute<{ dossier: PersonDossier }> = ({ props: { dossier }, site }) => {
  const row = composePersonRow(dossier, (id) => absoluteUrl(personUrl(id), site));
  return file('application/json; charset=utf-8', encodeNamedFile(composeNamedFile(row, dossier)));
};
