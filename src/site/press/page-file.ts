import type { RouteData } from 'astro';

/** Pages that servers look for by a file's name. */
const STATUS_PAGE = /^\/?404\/?$/;

/**
 * The file of the site, relative to its folder, that holds what Astro makes of a path: a page stands in a folder of its
 * own, so that its address needs no ending; a file has the name it asks for.
 */
export function fileOfPath(pathname: string, type: RouteData['type']): string {
  const bare = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return bare;
  if (STATUS_PAGE.test(pathname)) return '404.html';
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}

/** The address by which Astro knows a path of the site, whose base it begins with. */
export function addressOfPath(
  pathname: string,
  type: RouteData['type'],
  base: string,
  origin: string,
): URL {
  const path = pathname.replace(/^\/+/, '');
  const whole = type === 'endpoint' || path === '' || path.endsWith('/') ? path : `${path}/`;
  return new URL(`${base.replace(/\/*$/, '/')}${encodeURI(whole)}`, origin);
}
