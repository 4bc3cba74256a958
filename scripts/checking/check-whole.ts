import type { Diagnostic } from '#archive/diagnostic.ts';
import { fileAt, pathOf, type BuiltSite } from './built-site.ts';

/** Whether the site as a whole is ready to be published: a complete sitemap, and no trace of the machine it was built on. */
export function checkWhole(
  site: BuiltSite,
  machinePaths: readonly string[],
  published: boolean,
): Diagnostic[] {
  return [...checkMachinePaths(site, machinePaths), ...(published ? checkSitemap(site) : [])];
}

function checkMachinePaths(site: BuiltSite, machinePaths: readonly string[]): Diagnostic[] {
  const texts = [
    ...site.texts,
    ...[...site.pages].map(([file, { html }]) => [file, html] as const),
  ];
  return texts.flatMap(([file, text]) =>
    [...machinePaths, 'file:///']
      .filter((machinePath) => text.includes(machinePath))
      .map((machinePath) => ({
        rule: 'machine-path',
        severity: 'error' as const,
        place: { file },
        message: `It tells the path "${machinePath}" of the machine that built it.`,
        remedy: 'Write addresses from the site, not from the disk.',
      })),
  );
}

/** Whether the sitemap lists every page that wants to be found, and no other. */
function checkSitemap(site: BuiltSite): Diagnostic[] {
  const listed = new Set(
    [...site.texts]
      .filter(([file]) => /^sitemap[\w-]*\.xml$/.test(file))
      .flatMap(([, xml]) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, address]) => new URL(address ?? '').pathname),
  );
  const wanted = [...site.pages]
    .filter(([file, { redirects, unlisted }]) => !redirects && !unlisted && file !== '404.html')
    .map(([file]) => pathOf(site, file));
  const fault = (message: string): Diagnostic => ({
    rule: 'sitemap',
    severity: 'error',
    place: { file: 'sitemap.xml' },
    message,
    remedy: 'List every page that has no noindex, and nothing else.',
  });
  return [
    ...wanted.filter((page) => !listed.has(page)).map((page) => fault(`${page} is not listed.`)),
    ...[...listed]
      .filter((page) => fileAt(site, page) === undefined)
      .map((page) => fault(`${page} is listed but does not exist.`)),
  ];
}
