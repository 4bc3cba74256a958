import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind puts before the CBOR of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** A filter is its name and its values, each with its pages. */
const VALUES = 1;

/** The list of the index's files is its version, pages, words, filters, orders and kinds of metadata. */
const FILTERS = 3;

/**
 * Pagefind writes filters and their values in the order of a hash table with a random seed, so that two indexes of one
 * site differ. This puts them in order and gives the files the names that go with it: those are hashes, repeated in
 * the index's list of files and in its entry.
 */
export async function settleFilters(pagefind: string): Promise<void> {
  const renamed: [string, string][] = [];
  const filters = join(pagefind, 'filter');
  for (const file of (await readdir(filters).catch(() => [])).sort()) {
    const filter = await readPacked(join(filters, file));
    renamed.push(await rewrite(filters, file, sortElement(filter, VALUES)));
  }
  const lists = (await readdir(pagefind)).filter((name) => name.endsWith('.pf_meta'));
  for (const file of lists) {
    const list = replaceAll(await readPacked(join(pagefind, file)), renamed);
    renamed.push(await rewrite(pagefind, file, sortElement(list, FILTERS)));
  }
  const entry = join(pagefind, 'pagefind-entry.json');
  await writeFile(entry, replaceAll(await readFile(entry), renamed));
}

async function readPacked(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file));
}

/** Writes a file under the name that goes with its new content. Gives its old and its new hash, of one length. */
async function rewrite(folder: string, file: string, content: Buffer): Promise<[string, string]> {
  const [, before = ''] = /_([0-9a-f]+)\.\w+$/.exec(file) ?? [];
  const after = createHash('sha256').update(content).digest('hex').slice(0, before.length);
  const packed = gzipSync(content, { level: 9 });
  packed[9] = 255; // The system that packed it: unknown, on every system.
  await rm(join(folder, file));
  await writeFile(join(folder, file.replace(before, after)), packed);
  return [`_${before}`, `_${after}`];
}

/** Each file is one CBOR array. Gives it with the items of an array in it in order, which is its nth element. */
function sortElement(bytes: Buffer, nth: number): Buffer {
  let array = SIGNATURE.length + 1;
  for (let element = 0; element < nth; element++) array = endOfItem(bytes, array);
  const { size, start } = readHead(bytes, array);
  const items: Buffer[] = [];
  let at = start;
  while (items.length < size) {
    const end = endOfItem(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  items.sort((a, b) => Buffer.compare(a, b));
  return Buffer.concat([bytes.subarray(0, start), ...items, bytes.subarray(at)]);
}

/** Where the CBOR item that begins at a byte ends. Pagefind writes numbers, text and arrays. */
function endOfItem(bytes: Buffer, at: number): number {
  const { kind, size, start } = readHead(bytes, at);
  if (kind === 2 || kind === 3) return start + size;
  let end = start;
  if (kind === 4) for (let item = 0; item < size; item++) end = endOfItem(bytes, end);
  return end;
}

/** The head of a CBOR item (RFC 8949, section 3): its kind, its number or size, and where its content begins. */
function readHead(bytes: Buffer, at: number): { kind: number; size: number; start: number } {
  const head = bytes.readUInt8(at);
  const kind = head >> 5;
  const short = head & 31;
  if (short < 24) return { kind, size: short, start: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error('Pagefind wrote a number that is longer than 32 bits.');
  return { kind, size: bytes.readUIntBE(at + 1, width), start: at + 1 + width };
}

/** Hashes are plain letters and of one length, so that the bytes around them stay what they are. */
function replaceAll(bytes: Buffer, replacements: readonly (readonly [string, string])[]): Buffer {
  let text = bytes.toString('latin1');
  for (const [before, after] of replacements) text = text.replaceAll(before, after);
  return Buffer.from(text, 'latin1');
}
