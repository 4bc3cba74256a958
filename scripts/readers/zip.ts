import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP archive: where its bytes begin, and how they are packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly offset: number;
  readonly method: number;
  readonly encrypted: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_557;
/** Documents have some dozens of parts; whatever has more is no document. */
const MOST_ENTRIES = 20_000;

/**
 * The directory of a ZIP archive (APPNOTE.TXT 4.3); none where it has no readable one. Only the directory is looked at:
 * nothing is unpacked, however much an archive claims to hold.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(data);
  if (end < 0) return [];
  const count = Math.min(data.readUInt16LE(end + 10), MOST_ENTRIES);
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  while (entries.length < count && at + 46 <= data.length) {
    if (data.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const nameLength = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      packed: data.readUInt32LE(at + 20),
      offset: data.readUInt32LE(at + 42),
      method: data.readUInt16LE(at + 10),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(data: Buffer): number {
  const from = Math.max(0, data.length - LONGEST_COMMENT);
  for (let at = data.length - 22; at >= from; at--)
    if (data.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
}

/** The bytes of an entry; undefined where it is encrypted, damaged, or holds more than `most` bytes once unpacked. */
export function unzip(bytes: Uint8Array, entry: ZipEntry, most: number): Buffer | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method, encrypted } = entry;
  if (encrypted || offset + 30 > data.length) return undefined;
  if (data.readUInt32LE(offset) !== LOCAL_ENTRY) return undefined;
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const content = data.subarray(start, start + packed);
  if (method === 0) return content.length <= most ? content : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
