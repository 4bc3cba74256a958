/**
 * What the id of an entry says of it, so that results can be filtered, put in order and weighed without reading them.
 * An article's key is the beginning of a hash of its id; a quote's key is that of its article with its number.
 */
export interface EntryId {
  readonly key: string;
  /** The key of the article that it is or stands in. */
  readonly article: string;
  /** Words of its head (the title of an article, the speaker of a quote), which come before those of its text. */
  readonly head: number;
  /** Words in all, to the nearest half power of two. */
  readonly length: number;
}

const HIGHEST = 35;

/** The id of an entry. A head of more than 35 words counts as one of 35. */
export function encodeEntryId(key: string, head: number, length: number): string {
  return key + digit(head) + digit(2 * Math.log2(Math.max(1, length)));
}

/** What an id says. */
export function decodeEntryId(id: string): EntryId {
  const key = id.slice(0, -2);
  return {
    key,
    article: articleOf(key),
    head: parseInt(id.at(-2) ?? '0', 36),
    length: 2 ** (parseInt(id.at(-1) ?? '0', 36) / 2),
  };
}

/** The key of an article's nth quote. */
export function quoteKey(article: string, n: number): string {
  return `${article}-${n.toString(36)}`;
}

/** The key of the article that an entry is or stands in. */
export function articleOf(key: string): string {
  return key.split('-', 1)[0] ?? key;
}

function digit(n: number): string {
  return Math.min(HIGHEST, Math.round(n)).toString(36);
}
