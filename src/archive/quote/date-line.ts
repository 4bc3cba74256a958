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

/** The time of an entry of a live report: "09:40 ", "9.40am - ". */
const TIME =
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|BST|CET|CEST|IST|WAT|AEST|AEDT|ET|EST|EDT|PT))?(?: ?[:–—-])?\s+(?=[\p{Lu}"“‘])/u;

/** How many characters of a paragraph are its date line, or its time; 0 where it has none. */
export function dateLineLength(paragraph: string): number {
  return (DATE_LINE.exec(paragraph) ?? TIME.exec(paragraph))?.[0].length ?? 0;
}
