import { gzipSync } from 'node:zlib';

/** A file of the site, by its path from the site's folder. */
export type SiteFile = MadeFile | UnpackedFile;

interface MadeFile {
  readonly path: string;
  readonly content: Buffer;
}

/** A file that is packed when it is written: most of them are as they were in the site before. */
export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Bytes packed as gzip, the same on every system. */
export function pack(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 6 });
  packed[9] = 255; // The system that packed it: unknown, on every system.
  return packed;
}

/** A value as packed JSON. It is called as no host knows, so that none unpacks it or packs it again. */
export function packedFile(path: string, value: unknown): MadeFile {
  const { bytes, ...file } = unpackedFile(path, value);
  return { ...file, content: pack(bytes) };
}

/** The same, to be packed later. */
export function unpackedFile(path: string, value: unknown): UnpackedFile {
  return { path: `${path}.packed`, bytes: Buffer.from(JSON.stringify(value)) };
}
