import { splitName, type Reference } from './reference.ts';

/** The reference as an item of CSL-JSON, which citation styles are applied to. */
export function composeCsl(reference: Reference): Readonly<Record<string, unknown>> {
  const { id, title, authors, date, publisher, language, url, archive, address } = reference;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(language !== undefined && { language }),
    URL: url ?? address,
    archive,
    archive_location: address,
  };
}

function nameOf(name: string): Readonly<Record<string, string>> {
  const { family, given } = splitName(name);
  return given === undefined ? { literal: family } : { family, given };
}
