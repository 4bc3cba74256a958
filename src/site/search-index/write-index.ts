import { createHash } from 'node:crypto';
import { encodeArray, encodeArrayHead, encodeNumber, encodeText } from './cbor.ts';
import type { SiteFile } from './site-file.ts';
import { SIGNATURE, type EngineFile } from './run-pagefind.ts';
import type { EncodedWord } from './word-places.ts';

/**
 * Bytes of words that a file of them holds, before packing: it is what a browser fetches for a word, so a word with
 * more has a file of its own, and its neighbours do not carry it.
 */
const BYTES_OF_FILE = 32_000;

interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly content: Buffer;
}

/** The files of an index that Pagefind's program can search: its pages are `ids`, in this order. */
export function composeIndexFiles(
  ids: readonly string[],
  words: readonly EncodedWord[],
  { entry, language }: { readonly entry: EngineFile; readonly language: string },
): SiteFile[] {
  const { version } = JSON.parse(entry.content.toString()) as { readonly version: string };
  const chunks = partWords(words, language);
  const list = encodeArray([
    encodeText(version),
    encodeArray(ids.map((id) => encodeArray([encodeText(id), ONE_WORD]))),
    encodeArray(chunks.map(({ from, to, hash }) => encodeArray([from, to, hash].map(encodeText)))),
    NOTHING,
    NOTHING,
    NOTHING,
  ]);
  const hash = hashOf(list, language);
  return [
    ...chunks.map((chunk) => ({
      path: `index/${chunk.hash}.pf_index`,
      bytes: sign(chunk.content),
    })),
    { path: `pagefind.${hash}.pf_meta`, bytes: sign(list) },
    { path: entry.path, content: renewEntry(entry.content, hash, ids.length) },
  ];
}

/** Lengths of pages would weigh Pagefind's own ranking, which this site does without. */
const ONE_WORD = encodeNumber(1);
/** Filters, orders and further fields, which this site keeps itself. */
const NOTHING = encodeArrayHead(0);

function partWords(words: readonly EncodedWord[], language: string): Chunk[] {
  const parts: EncodedWord[][] = [];
  let bytes = Infinity;
  for (const [n, word] of words.entries()) {
    // The first word stands alone, in the file that is asked for where all entries are wanted.
    if (n === 1 || bytes + word.bytes.length > BYTES_OF_FILE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(word);
    bytes += word.bytes.length;
  }
  return parts.map((part, n) => {
    const content = encodeArray([encodeArray(part.map((word) => word.bytes))]);
    const [first, last] = [part[0]?.word ?? '', part.at(-1)?.word ?? ''];
    const before = parts[n - 1]?.at(-1)?.word;
    const from = before === undefined ? '' : shortest(before, first);
    return { from, to: last, hash: hashOf(content, language), content };
  });
}

/** The beginning of a word that tells it from the one before. */
function shortest(before: string, word: string): string {
  const [a, b] = [[...before], [...word]];
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return b.slice(0, alike + 1).join('');
}

function hashOf(bytes: Buffer, language: string): string {
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}

function sign(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(SIGNATURE), bytes]);
}

/** The entry with another list of files in it. */
function renewEntry(entry: Buffer, hash: string, pages: number): Buffer {
  const { languages, ...rest } = JSON.parse(entry.toString()) as {
    readonly languages: Readonly<Record<string, object>>;
  };
  const renewed = Object.entries(languages).map(([language, known]) => [
    language,
    { ...known, hash, page_count: pages },
  ]);
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(renewed) }));
}
