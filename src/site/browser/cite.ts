import type { IsoDate } from '#archive/iso-date.ts';
import { encodeBibtex } from '../../views/citation/bibtex.ts';
import { composeCsl } from '../../views/citation/csl.ts';
import type { Reference } from '../../views/citation/reference.ts';
import { encodeRis } from '../../views/citation/ris.ts';
import { saveFile } from './save-file.ts';

const FORMATS: Readonly<Record<string, { type: string; encode: (of: Reference) => string }>> = {
  bib: { type: 'application/x-bibtex', encode: encodeBibtex },
  ris: { type: 'application/x-research-info-systems', encode: encodeRis },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    encode: (reference) => `${JSON.stringify([composeCsl(reference)], undefined, 1)}\n`,
  },
};

/** Hands the reader the citation of the page's article as a file in a format, named after the article. */
export function downloadCitation(format: string): void {
  const known = FORMATS[format];
  if (!known) throw new Error(`There is no citation format "${format}".`);
  const reference = readReference(document, location.origin + location.pathname);
  saveFile(`${reference.id}.${format}`, known.encode(reference), known.type);
}

/** The reference of an article, as its page tells reference managers. */
function readReference(page: Document, address: string): Reference {
  const all = (name: string): string[] =>
    [...page.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
  const [date] = all('citation_publication_date');
  const [publisher] = all('citation_journal_title');
  const [language] = all('citation_language');
  const [url] = all('DC.source');
  return {
    id: address.split('/').at(-2) ?? '',
    title: all('citation_title')[0] ?? '',
    authors: all('citation_author'),
    ...(date !== undefined && { date: date.replaceAll('/', '-') as IsoDate }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    archive: all('og:site_name')[0] ?? '',
    address,
  };
}
