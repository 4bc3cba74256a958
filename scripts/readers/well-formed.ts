import type { Contents } from './reader.ts';

/**
 * The contents with the sign of no character in place of each half of a surrogate pair: JSON, YAML and rich text can write
 * one alone, and no file in UTF-8 can hold it.
 */
export function wellFormed(contents: Contents): Contents {
  const { source, articles = [] } = contents;
  const isWhole =
    source.lines.every(({ text }) => text.isWellFormed()) &&
    articles.every(({ fields }) => JSON.stringify(fields).search(HALF) < 0);
  return isWhole ? contents : (mend(contents) as Contents);
}

/** How JSON writes one half. */
const HALF = /\\ud[89a-f][0-9a-f]{2}/;

function mend(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mend(inner)]));
}
