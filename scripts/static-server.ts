import { createServer, type Server } from 'node:http';
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CONTENT_TYPES } from './content-types.ts';
import type { LivePages } from './watching/live-pages.ts';

export interface ServedSite {
  /** With the base path, `http://127.0.0.1:4321/archive/`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** The path under which the site was built, `/` or `/archive/`. */
  readonly base?: string;
  /** Taken ports are passed over, counting up; 0 takes any free one. */
  readonly port?: number;
  /** Makes pages load themselves anew when the site was built again. */
  readonly live?: LivePages | undefined;
}

/** What a plain static host would answer to a path. */
type Answer =
  | { readonly kind: 'file'; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

/** Serves a built site on this machine only, as static hosts do: folders by their index, `404.html`, `_headers`. */
export async function serveSite({
  folder,
  base = '/',
  port = 0,
  live,
}: ServeOptions): Promise<ServedSite> {
  const root = path.resolve(folder);
  const rules = readHeaderRules(root);
  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    if (live?.answer(pathname, response)) return;
    const answer = findAnswer(root, pathname, base);
    if (answer.kind === 'moved') {
      response
        .writeHead(301, { location: query === undefined ? answer.to : `${answer.to}?${query}` })
        .end();
    } else if (answer.kind === 'nothing') {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    } else {
      const page =
        live && answer.file.endsWith('.html')
          ? Buffer.from(live.enliven(readFileSync(answer.file, 'utf8')))
          : undefined;
      response.writeHead(answer.status, {
        'content-type': CONTENT_TYPES[path.extname(answer.file)] ?? 'application/octet-stream',
        'content-length': page?.length ?? statSync(answer.file).size,
        'cache-control': 'no-cache',
        ...findHeaders(rules, pathname.slice(base.length - 1)),
      });
      if (request.method === 'HEAD') response.end();
      else if (page) response.end(page);
      else createReadStream(answer.file).pipe(response);
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for a path. Nothing outside the folder is ever answered. */
function findAnswer(root: string, pathname: string, base: string): Answer {
  const decoded = decodePath(pathname);
  if (decoded !== undefined && `${decoded}/` === base) return { kind: 'moved', to: base };
  if (decoded?.startsWith(base)) {
    const file = path.join(root, path.posix.normalize(`/${decoded.slice(base.length)}`));
    const found = liesWithin(root, file) ? statSync(file) : undefined;
    if (found?.isFile()) return { kind: 'file', file, status: 200 };
    const index = path.join(file, 'index.html');
    if (found?.isDirectory() && liesWithin(root, index))
      return pathname.endsWith('/')
        ? { kind: 'file', file: index, status: 200 }
        : { kind: 'moved', to: `${pathname}/` };
  }
  const missing = path.join(root, '404.html');
  return liesWithin(root, missing)
    ? { kind: 'file', file: missing, status: 404 }
    : { kind: 'nothing' };
}

/** Whether there is a file below a folder, and no link on the way to it leads out. */
function liesWithin(root: string, file: string): boolean {
  try {
    return path.join(realpathSync(file), '/').startsWith(path.join(realpathSync(root), '/'));
  } catch {
    return false;
  }
}

function decodePath(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return /[\0\\]|\/\//.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

interface HeaderRule {
  readonly matches: RegExp;
  readonly headers: Record<string, string>;
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read: a path, then indented `Name: value` lines. */
function readHeaderRules(root: string): HeaderRule[] {
  const file = path.join(root, '_headers');
  const rules: HeaderRule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule) rule.headers[name.toLowerCase()] = value;
    else if (/^\//.test(line)) rules.push({ matches: composePattern(line.trim()), headers: {} });
  }
  return rules;
}

function composePattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

function findHeaders(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => rule.matches.test(pathname)).map((rule) => rule.headers),
  );
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const tryNext = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else server.listen(++port, '127.0.0.1');
    };
    server.on('error', tryNext);
    server.once('listening', () => {
      server.off('error', tryNext);
      resolve();
    });
    server.listen(port, '127.0.0.1');
  });
}
