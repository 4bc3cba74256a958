import type { Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** A place in an article: a paragraph, a sentence of it, or words quoted in that. */
export interface Passage {
  /** `p3` or `p3s2`. */
  readonly at: string;
  readonly quote?: string;
}

/** What a bibliography needs of an article. What is not known is absent. */
export interface Reference {
  readonly id: string;
  /** One that is supplied stands in square brackets. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly date?: IsoDate;
  readonly publisher?: string;
  readonly language?: string;
  /** Where it was published. */
  readonly url?: string;
  /** This archive and its page of the article. */
  readonly archive: string;
  readonly address: string;
  /** Of the archive: a digest of all that it holds. */
  readonly edition?: string;
  /** When a reader looked at it. */
  readonly accessed?: IsoDate;
  readonly passage?: Passage;
}

/** What a citation of an article says. What the clipping does not print is left out. */
export function composeReference(
  article: Article,
  { archive, address, edition }: Pick<Reference, 'archive' | 'address' | 'edition'>,
): Reference {
  const { id, title, authors, date, publisher, language, url } = article;
  return {
    id,
    title,
    authors,
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    archive,
    address,
    ...(edition !== undefined && { edition }),
  };
}

/** Where in this archive it stands: the address of the passage, else that of the article. */
export function addressOf({ address, passage }: Reference): string {
  return passage === undefined ? address : `${address}#${passage.at}`;
}

/** "In Bridges, https://…, edition 3f2a9c": what formats have no field for. */
export function tellPlace(reference: Reference): string {
  const { archive, edition, passage } = reference;
  const where = [`In ${archive}`, addressOf(reference), edition && `edition ${edition}`];
  const words = where.filter(Boolean).join(', ');
  return passage === undefined ? words : `${words}: ${tellPassage(passage)}`;
}

/** "paragraph 3, sentence 2, “…”". */
function tellPassage({ at, quote }: Passage): string {
  const { paragraph, sentence } = parsePassage(at);
  const places = [`paragraph ${paragraph}`, sentence && `sentence ${sentence}`];
  return [...places, quote && `“${quote}”`].filter(Boolean).join(', ');
}

/** The numbers of an address within an article, `p3s2`. */
export function parsePassage(at: string): { paragraph: string; sentence?: string } {
  const [paragraph = '', sentence] = at.slice(1).split('s');
  return { paragraph, ...(sentence !== undefined && { sentence }) };
}

/** "Accessed 3 March 2031." */
export function tellAccess(day: IsoDate): string {
  const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `Accessed ${written.format(new Date(day))}.`;
}

/**
 * A name as bibliographies want it: the last word is the family name, with the particles in lower case before it.
 * A name of one word, or of a body (an agency, "Staff"), stays whole.
 */
export function splitName(name: string): { readonly family: string; readonly given?: string } {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return { family: name.trim() };
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}
