import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Files whose bytes hold no words. */
const WORDLESS = /\.(?:woff2|png)$/;

/** All that the files of a site say, by their paths: markup taken away, packed files unpacked, addresses and entities read. */
export async function readSiteTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || WORDLESS.test(file)) continue;
    texts.set(path.relative(folder, file), textIn(await readFile(file)));
  }
  return texts;
}

function textIn(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
  const read = /%[0-9A-F]{2}/i.test(text) ? text.replaceAll(/(?:%[0-9A-F]{2})+/gi, decoded) : text;
  return bareWords(
    `${read} ${read.replaceAll(/<[^>]*>/g, '')} ${read.replaceAll(/<[^>]*>/g, ' ')}`,
  );
}

function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs;
  }
}

/** The words of a text alone, as they can be compared whatever stands between them. */
export function bareWords(text: string): string {
  return text
    .replaceAll(/&(?:#\d+|#x[0-9a-f]+|\w+);|\\u[0-9a-f]{4}|\\["n/]/gi, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}
