import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import { readBasePath } from '../base-path.ts';
import { findCommand, runNode } from '../run.ts';
import { serveSite, type ServedSite } from '../static-server.ts';
import { openLivePages, type LivePages } from '../watching/live-pages.ts';

/** The built site, served beside the desk; its pages lead to the desk's page of the same thing. */
export interface SiteBeside {
  /** Where it is served; undefined where none is built. */
  readonly address: () => string | undefined;
  /** Builds it, as it stands then, unless that is being done. */
  readonly build: () => Promise<void>;
  readonly state: () => {
    readonly building: boolean;
    readonly seconds?: number;
    readonly failed?: boolean;
  };
  readonly close: () => Promise<void>;
}

/** Serves the site in a folder where there is one. `desk` is the desk's address. */
export async function openSite(content: string, out: string, desk: string): Promise<SiteBeside> {
  const base = await readBasePath(content);
  const live = withEditLinks(openLivePages(base), base, desk);
  let served: ServedSite | undefined;
  let building: Promise<void> | undefined;
  let seconds: number | undefined;
  let failed = false;
  const serve = async (): Promise<void> => {
    if (!served && existsSync(join(out, 'index.html')))
      served = await serveSite({ folder: out, base, live });
  };
  const buildOnce = async (): Promise<void> => {
    const since = performance.now();
    // In a process of its own: the desk answers meanwhile.
    const folders = ['--content', resolve(content), '--out', resolve(out)];
    failed = (await runNode([findCommand('build'), ...folders])) !== 0;
    seconds = (performance.now() - since) / 1000;
    await serve();
    if (!failed) live.announce();
    building = undefined;
  };
  await serve();
  return {
    address: () => served?.address,
    build: () => (building ??= buildOnce()),
    state: () => ({
      building: building !== undefined,
      failed,
      ...(seconds !== undefined && { seconds }),
    }),
    close: async () => {
      await building;
      await served?.close();
    },
  };
}

const STYLE = `.desk-edit { position: fixed; inset: auto 1rem 1rem auto; padding: 0.5rem 0.9rem; font: 0.875rem system-ui; background: light-dark(#1b1b1d, #e9e6df); color: light-dark(#fcfbf8, #16171a); z-index: 9 }
@media print { .desk-edit { display: none } }
`;

/** Puts a link to the desk on each page that is served; the site's files stay as they are. */
function withEditLinks(live: LivePages, base: string, desk: string): LivePages {
  const style = `${base}.desk.css`;
  return {
    ...live,
    answer: (pathname, response: ServerResponse) => {
      if (pathname !== style) return live.answer(pathname, response);
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(STYLE);
      return true;
    },
    enliven: (page) =>
      live
        .enliven(page)
        .replace('</head>', `<link rel="stylesheet" href="${style}"></head>`)
        .replace(
          /<\/body>|$/,
          (end) => `<a class="desk-edit" href="${desk}${pageOf(page)}">Edit</a>${end}`,
        ),
  };
}

/** The desk's page of what a page of the site shows, as its canonical address tells. */
function pageOf(page: string): string {
  const [, kind, id] =
    /<link rel="canonical" href="[^"]*\/(articles|people)\/([a-z0-9-]+)\//.exec(page) ?? [];
  return kind === undefined ? 'queue' : `${kind}/${id}`;
}
