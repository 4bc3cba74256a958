const BLANKS = /[\s\u200B]+/u;

/** The words of a text as the index numbers them: what blanks part. */
export function tokensOf(text: string): string[] {
  return text.split(BLANKS).filter(Boolean);
}
