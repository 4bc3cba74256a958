import type { Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

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
}

/** What a citation of an article says. What the clipping does not print is left out. */
export function composeReference(article: Article, archive: string, address: string): Reference {
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
  };
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
