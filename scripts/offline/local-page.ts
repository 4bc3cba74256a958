import { posix } from 'node:path';

/** A page within a site: its file, and the path that the site is built for. */
export interface PlacedPage {
  /** From the site's folder, `people/x/index.html`. */
  readonly file: string;
  /** `/` or `/archive/`. */
  readonly base: string;
}

const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /(\s(?:href|src|action)=")([^"]*)"/g;
const FOLDER = /(\sdata-(?:base|home)=")([^"]*)"/g;
/** What a page on a disk can't use: browsers fetch both as from another site. */
const UNUSED = /^<link rel="(?:preload|manifest)"/;
const MODULE = /^<script type="module" src=/;
const POLICY = /^<meta http-equiv="content-security-policy"/;

/**
 * The page as it works from a disk: its links lead to files beside it, its scripts are none that a browser fetches as
 * modules, and the script that reads files stands before them.
 */
export function composeLocalPage(
  html: string,
  page: PlacedPage,
  scripts: readonly string[],
): string {
  const [first = '', ...others] = scripts.map((script) => localAddress(page.base + script, page));
  const before = (script: string) => `<script src="${script}"></script>`;
  let opened = false;
  return html.replaceAll(TAG, (tag) => {
    if (UNUSED.test(tag)) return '';
    const local = tag
      .replaceAll(
        ADDRESS,
        (_, name: string, address: string) => `${name}${localAddress(address, page)}"`,
      )
      .replaceAll(FOLDER, (_, name: string, path: string) => `${name}${localFolder(path, page)}"`);
    if (POLICY.test(tag)) return local.replace("trusted-types 'none'", 'trusted-types offline');
    if (!MODULE.test(tag)) return local;
    const deferred = local.replace('type="module"', 'defer');
    if (opened) return deferred;
    opened = true;
    return `${before(first)}${others.map(before).join('')}${deferred}`;
  });
}

/** An address of the site as it is written on a page on a disk, where a folder does not stand for the page in it. */
export function localAddress(address: string, { file, base }: PlacedPage): string {
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|[#?])/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const here = posix.dirname(file);
  if (path.startsWith('/') && !`${path}/`.startsWith(base)) return address;
  const target = path.startsWith('/') ? path.slice(base.length) : posix.join(here, path);
  const page = /(?:^|\/)\.?$/.test(target) ? posix.join(target, 'index.html') : target;
  return posix.relative(here, page) + rest;
}

function localFolder(path: string, { file, base }: PlacedPage): string {
  const way = posix.relative(posix.dirname(file), path.slice(base.length) || '.');
  return way === '' ? './' : `${way}/`;
}

/** The files of modules that a page runs, from the site's folder. */
export function modulesOf(html: string, base: string): string[] {
  return [...html.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src = '']) =>
    src.slice(base.length),
  );
}
