import type { IsoDate } from '#archive/iso-date.ts';
import { splitName, tellPlace, type Reference } from './reference.ts';

/** An item of CSL-JSON (citationstyles.org), as far as an article has it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly note: string;
}

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The reference as an item of CSL-JSON, which citation styles are applied to. */
export function composeCsl(reference: Reference): CslItem {
  const { id, title, authors, date, publisher, language, url, archive, address } = reference;
  const { accessed } = reference;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date !== undefined && { issued: composeDate(date) }),
    ...(accessed !== undefined && { accessed: composeDate(accessed) }),
    ...(language !== undefined && { language }),
    URL: url ?? address,
    archive,
    archive_location: address,
    note: tellPlace(reference),
  };
}

/** The reference that an item of this archive was made from; its edition and passage stand in its note alone. */
export function readCsl(item: CslItem): Reference {
  const { id, title, author = [], issued, language, URL, archive, archive_location } = item;
  const [date] = issued?.['date-parts'] ?? [];
  const publisher = item['container-title'];
  return {
    id,
    title,
    authors: author.map((name) =>
      'literal' in name ? name.literal : `${name.given} ${name.family}`,
    ),
    ...(date !== undefined && { date: readDate(date) }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(URL !== archive_location && { url: URL }),
    archive,
    address: archive_location,
  };
}

function nameOf(name: string): CslName {
  const { family, given } = splitName(name);
  return given === undefined ? { literal: family } : { family, given };
}

function composeDate(date: IsoDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function readDate(parts: readonly number[]): IsoDate {
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate;
}
