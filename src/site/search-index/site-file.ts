import { gzipSync } from 'node:zlib';

/** A file of the site, by its path from the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Bytes packed as gzip, the same on every system. */
export function pack(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 6 });
  packed[9] = 255; // The system that packed it: unknown, on every system.
  return packed;
}

/** A value as packed JSON. It is called as no host knows, so that none unpacks it or packs it again. */
export function packedFile(path: string, value: unknown): SiteFile {
  return { path: `${path}.packed`, content: pack(Buffer.from(JSON.stringify(value))) };
}
