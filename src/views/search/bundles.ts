/** Letters of a hash in hexadecimal that a key has at least. */
export const KEY_LENGTH = 7;

/**
 * Into how many files a number of things is put, as a power of two, so that a file holds between `each` and twice as
 * many. An archive that grows keeps its files until it has doubled.
 */
export function bitsFor(things: number, each: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(1, things / each))));
}

/** The file that holds a key beginning with a hash: its first bits. */
export function bundleOf(key: string, bits: number): string {
  const start = parseInt(key.slice(0, KEY_LENGTH), 16);
  return Math.floor(start / 2 ** (KEY_LENGTH * 4 - bits)).toString(16);
}

/** A hash of a text that needs to be spread evenly, not to be safe: FNV-1a, as long as a key. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, KEY_LENGTH);
}
