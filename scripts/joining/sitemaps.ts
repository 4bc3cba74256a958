/** The pages that one file of a sitemap has at most; the protocol allows 50,000 (sitemaps.org). */
const PAGES_OF_FILE = 45_000;

const ENTRY = /<url>.*?<\/url>/gs;
const ADDRESS = /<loc>(.*?)<\/loc>/s;

/**
 * One sitemap of those of the parts of a site: its files by their names, with the index of them, as the site would have
 * them had it been built at once. None where no part has one.
 */
export function joinSitemaps(
  maps: readonly string[],
  index: string | undefined,
  most = PAGES_OF_FILE,
): Map<string, string> {
  const files = new Map<string, string>();
  const [first] = maps;
  if (first === undefined || index === undefined) return files;
  const entries = maps
    .flatMap((map) => map.match(ENTRY) ?? [])
    .sort((a, b) => addressOf(a).localeCompare(addressOf(b), 'en', { numeric: true }));
  const head = first.slice(0, first.search(ENTRY));
  const tail = first.slice(first.lastIndexOf('</url>') + '</url>'.length);
  for (let from = 0; from < entries.length; from += most)
    files.set(`sitemap-${files.size}.xml`, head + entries.slice(from, from + most).join('') + tail);
  const listed = /<sitemap>.*?<\/sitemap>/s.exec(index)?.[0] ?? '';
  const all = [...files.keys()].map((name) => listed.replace(/sitemap-\d+\.xml/, name));
  files.set('sitemap-index.xml', index.replace(/<sitemap>.*<\/sitemap>/s, all.join('')));
  return files;
}

function addressOf(entry: string): string {
  return ADDRESS.exec(entry)?.[1] ?? '';
}
