import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CONTENT_TYPES } from '../content-types.ts';
import { hindranceOf, Refused } from '../refused.ts';
import { actionOf } from './action.ts';
import { openGuard } from './guard.ts';
import { html } from './markup.ts';
import { framePage, writtenNote, type Framed, type Surroundings } from './pages/frame.ts';
import { pageFor } from './pages/page-for.ts';
import { previewPage } from './pages/preview-page.ts';
import { openSite } from './site-beside.ts';
import type { Workbench, Written } from './workbench.ts';

/** A desk that is served. */
export interface ServedDesk {
  /** To be opened once, with its token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly bench: Workbench;
  readonly name: string;
  /** The folder of the built site. */
  readonly out: string;
  readonly port?: number;
}

const STYLES = fileURLToPath(new URL('../../src/styles/site.css', import.meta.url)).replace(
  /site\.css$/,
  '',
);
const OWN: Readonly<Record<string, URL>> = {
  '/desk.css': new URL('./browser/desk.css', import.meta.url),
  '/desk.js': new URL('./browser/desk.js', import.meta.url),
};

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-content-type-options': 'nosniff',
  // Forms tell their origin only where addresses are not withheld altogether.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Serves the desk on this machine alone, to the browser that opens its address first. */
export async function serveDesk({ bench, name, out, port = 0 }: DeskOptions): Promise<ServedDesk> {
  const guard = openGuard();
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const own = (server.address() as AddressInfo).port;
  const site = await openSite(bench.content, out, `http://127.0.0.1:${own}/`);
  const around = (): Surroundings => ({ bench, name, site: site.address() });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://127.0.0.1:${own}`);
    const token = searchParams.get('token');
    const refusal = guard.refuse(request, own);
    if (pathname === '/' && token !== null && refusal?.status === 403) {
      const cookie = guard.admit(token, own);
      if (cookie !== undefined) {
        response.writeHead(303, { ...HEADERS, location: '/queue', 'set-cookie': cookie }).end();
        return;
      }
    }
    if (refusal) return plain(response, refusal.status, refusal.says);
    if (request.method === 'POST') return change(pathname, await readForm(request), response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'The desk reads and writes, nothing else.');
    if (pathname === '/') return lead(response, '/queue');
    if (pathname === '/state')
      return send(response, 200, '.json', JSON.stringify({ ...bench.state(), ...site.state() }));
    const file = fileFor(pathname);
    if (file) return send(response, 200, pathname, readFileSync(file));
    const page = await pageFor(around(), pathname, searchParams, noteFor(searchParams.get('note')));
    return page
      ? show(response, 200, page)
      : plain(response, 404, 'There is no such page on the desk.');
  }

  async function change(
    path: string,
    form: URLSearchParams,
    response: ServerResponse,
  ): Promise<void> {
    if (path === '/build') {
      await bench.settled();
      void site.build();
      return lead(response, '/queue?note=build');
    }
    if (path === '/undo') {
      undone = bench.undo();
      return lead(
        response,
        undone?.doubt === undefined
          ? '/queue?note=undone'
          : `/queue?note=undone&doubt=${encodeURIComponent(undone.doubt)}`,
      );
    }
    if (path === '/answer' && form.get('answer') === 'later') {
      bench.putOff(form.get('doubt') ?? '');
      return lead(
        response,
        form.has('kind') ? `/queue?kind=${encodeURIComponent(form.get('kind') ?? '')}` : '/queue',
      );
    }
    const action = actionOf(bench, path, form);
    if (!action) return plain(response, 404, 'There is no such form.');
    const { decisions, reason, then, ...of } = action;
    if (form.has('preview'))
      return show(response, 200, previewPage(path, form, action, bench.preview(decisions, reason)));
    bench.decide(decisions, reason, of);
    return lead(response, `${then}${then.includes('?') ? '&' : '?'}note=written`);
  }

  let undone: Written | undefined;
  const noteFor = (kind: string | null) =>
    kind === 'written'
      ? writtenNote(bench.last())
      : kind === 'undone'
        ? writtenNote(undone, true)
        : html``;
  const show = (response: ServerResponse, status: number, page: Framed): void =>
    send(response, status, '.html', framePage(around(), page));
  const fail = (response: ServerResponse, error: unknown): void => {
    const told = error instanceof Refused || hindranceOf(error) !== undefined;
    if (!told) console.error(error);
    const says = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.end();
    else
      show(response, told ? 409 : 500, {
        title: 'Not written',
        says: `Nothing was written. ${says}`,
        main: html`<h1 tabindex="-1" autofocus>Nothing was written</h1>
          <p class="measure">${says}</p>
          <p><a href="/queue">To the queue</a></p>`,
      });
  };
  return {
    address: `http://127.0.0.1:${own}/?token=${guard.token}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await bench.settled();
      await site.close();
    },
  };
}

function fileFor(pathname: string): URL | string | undefined {
  const [, style] = /^\/style\/((?:fonts\/)?[\w-]+\.(?:css|woff2))$/.exec(pathname) ?? [];
  return style === undefined ? OWN[pathname] : `${STYLES}${style}`;
}

const LARGEST_FORM = 1_000_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FORM) throw new Refused('The form is too large.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function send(
  response: ServerResponse,
  status: number,
  name: string,
  body: string | Uint8Array,
): void {
  const type = CONTENT_TYPES[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
}

function plain(response: ServerResponse, status: number, says: string): void {
  send(response, status, '.txt', `${says}\n`);
}

function lead(response: ServerResponse, to: string): void {
  response.writeHead(303, { ...HEADERS, location: to }).end();
}
