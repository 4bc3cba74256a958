/** One line of a clipping as received: 1-based number and text without its line end. */
export interface SourceLine {
  readonly n: number;
  readonly text: string;
}

/** A clipping as decoded text. `id` is the file's name, e.g. `000_16bf.txt`. */
export interface SourceText {
  readonly id: string;
  readonly lines: readonly SourceLine[];
}

/**
 * Cuts decoded text into numbered lines. Line ends LF, CRLF and CR count alike; a byte-order mark is
 * not text. A final line end does not open a further line. Never throws.
 */
export function parseSourceText(id: string, decoded: string): SourceText {
  const body = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const parts = body.split(/\r\n|\n|\r/);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return { id, lines: parts.map((text, index) => ({ n: index + 1, text })) };
}

/** A line that shows nothing: empty, or only white space and invisible characters. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/u.test(text);
}
