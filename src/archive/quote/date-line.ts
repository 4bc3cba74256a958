/**
 * Where an agency's text begins: after "NAIROBI, March 12 (Reuters) - ", "Lagos, Nigeria (AP) — ", "NEW DELHI: ".
 * A colon before quoted words is kept: it may name who speaks.
 */
const PLACE = "\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}";
const AGENCY = '\\([\\p{L}\\p{N} ./&-]{2,40}\\)';
const REST = '[^:–—()\\n"“”]{0,40}?';
const DATE_LINE = new RegExp(
  `^(?:${PLACE}(?:,${REST})?(?: ?${AGENCY})?|\\p{Lu}${REST} ${AGENCY}) ?(?:(?:--|[–—-])\\s+|:\\s+(?!["“«„‘]))`,
  'u',
);

/** How many characters of a paragraph are its date line; 0 where it has none. */
export function dateLineLength(paragraph: string): number {
  return DATE_LINE.exec(paragraph)?.[0].length ?? 0;
}
