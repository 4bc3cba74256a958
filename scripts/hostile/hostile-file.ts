/** A file that is meant to do harm, or one that is merely odd. */
export interface HostileFile {
  /** Its path in the content folder; as bytes where it is no text. */
  readonly path: string | Uint8Array;
  readonly content: string | Uint8Array;
}

/** An invented clipping; what is asked for stands in place of its own words. */
export function article({
  headline = 'Elmhaven council mends the old bridge',
  byline = 'By Ilse Marrow',
  day = '3 February 2031',
  body = 'The work will take two months and cost 40,000 crowns, the council said.',
}: Partial<Record<'headline' | 'byline' | 'day' | 'body', string>> = {}): string {
  return `${headline}

${byline}

${day}

Elmhaven Mayor Torvald Eikeland opened the old bridge on Monday, three years after the flood had closed it.

${body}

"The bridge is safe again, and the market may come back," Eikeland told reporters.
`;
}

/** Clippings of one kind, named after it and counted. */
export function clippings(
  kind: string,
  ending: string,
  contents: readonly (string | Uint8Array)[],
): HostileFile[] {
  return contents.map((content, index) => ({
    path: `sources/${kind}-${String(index + 1).padStart(2, '0')}${ending}`,
    content,
  }));
}
