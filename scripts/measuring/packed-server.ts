import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_TYPES } from '../content-types.ts';

/** A site served as hosts serve it that pack text with gzip, and what has been sent. */
export interface PackedServer {
  readonly address: string;
  /** Files sent so far, in their order; bytes without headers. */
  readonly sent: readonly SentFile[];
  close(): Promise<void>;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: number;
}

/** What hosts pack; fonts, pictures and the search index are packed already. */
const PACKED = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

/** Serves a built site to this machine, and counts what is asked for. */
export async function servePacked(root: string): Promise<PackedServer> {
  const sent: SentFile[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1)).replace(/(?:^|\/)$/, '$&index.html');
    const type = CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream';
    readFile(path.join(root, path.normalize(`/${name}`))).then(
      (bytes) => {
        const packed = PACKED.test(type);
        const body = packed ? gzipSync(bytes, { level: 9 }) : bytes;
        sent.push({ name, bytes: body.length });
        response.writeHead(200, {
          'content-type': type,
          'content-length': body.length,
          'cache-control': 'max-age=600',
          ...(packed && { 'content-encoding': 'gzip' }),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
