import type { Diagnostic } from '#archive/diagnostic.ts';
import { fileAt, pathOf, type BuiltSite } from './built-site.ts';

/** Any origin will do: only paths below it are looked at. */
const HERE = 'http://site.invalid';

const NOT_FETCHED = /^(?:mailto|tel|data|javascript):/;

/** Whether every internal address leads to a file and to a place in it, and whether nothing is fetched from elsewhere. */
export function checkLinks(site: BuiltSite): Diagnostic[] {
  return [
    ...[...site.pages].flatMap(([file, { addresses }]) =>
      addresses.flatMap((link) =>
        checkAddress(site, file, link.address, link.element, link.fetched),
      ),
    ),
    ...[...site.texts]
      .filter(([file]) => file.endsWith('.css'))
      .flatMap(([file, css]) =>
        findStyleAddresses(css).flatMap((address) =>
          checkAddress(site, file, address, 'url()', true),
        ),
      ),
  ];
}

function checkAddress(
  site: BuiltSite,
  file: string,
  address: string,
  element: string,
  fetched: boolean,
): Diagnostic[] {
  const problem = (rule: string, message: string, remedy: string): Diagnostic[] => [
    {
      rule,
      severity: 'error',
      place: { file },
      message: `${element} "${address}" ${message}`,
      remedy,
    },
  ];
  if (NOT_FETCHED.test(address)) return [];
  if (!URL.canParse(address, HERE))
    return problem(
      'broken-link',
      'is not an address.',
      'Write a path of the site or a whole address.',
    );
  const target = new URL(address, HERE + pathOf(site, file));
  if (target.origin !== HERE)
    return fetched
      ? problem('external-resource', 'is fetched from another host.', 'Serve it from the site.')
      : [];
  const found = fileAt(site, target.pathname);
  if (found === undefined)
    return problem('broken-link', 'leads to no file.', 'Correct the link, or build the page.');
  const fragment = decodeURIComponent(target.hash.slice(1));
  const page = site.pages.get(found);
  if (fragment === '' || fragment.startsWith(':~:') || page === undefined || page.ids.has(fragment))
    return [];
  return problem(
    'broken-fragment',
    `leads to no id in ${found}.`,
    'Give the target this id, or correct the link.',
  );
}

function findStyleAddresses(css: string): string[] {
  const quoted = /(?:url\(\s*|@import\s+)(["'])([^"']+)\1/g;
  const bare = /url\(\s*([^"')\s]+)\s*\)/g;
  return [
    ...[...css.matchAll(quoted)].map(([, , address]) => address ?? ''),
    ...[...css.matchAll(bare)].map(([, address]) => address ?? ''),
  ];
}
