/** The file of a content folder that lists its clippings. */
export const MANIFEST = 'manifest-sha256.txt';

/** SHA-256 in hexadecimal by path. */
export type Digests = ReadonlyMap<string, string>;

/**
 * A manifest in the form of BagIt (RFC 8493, 2.1.3), which `sha256sum --check` reads too: digest, two blanks, path, in the
 * order of paths. In a path only line ends and "%" are encoded.
 */
export function encodeManifest(digests: Digests): string {
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${encodePath(path)}\n`)
    .join('');
}

/** The digests of a manifest; a line that is none is passed over. */
export function decodeManifest(text: string): Digests {
  const entries = text.split('\n').flatMap((line): [string, string][] => {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    return digest !== undefined && path !== undefined
      ? [[decodePath(path), digest.toLowerCase()]]
      : [];
  });
  return new Map(entries);
}

function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

function decodePath(path: string): string {
  return path.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replaceAll('%25', '%');
}
