import type { SearchAnswer } from './answer.ts';
import { element } from './elements.ts';
import { encodeResults } from './results-csv.ts';

/** Reads every hit and hands them over as a file. */
export async function downloadResults(
  { hits, patterns }: SearchAnswer,
  base: string,
): Promise<void> {
  const entries = [];
  for (const { read } of hits) entries.push(await read());
  const table = new Blob([encodeResults(entries, patterns, new URL(base, location.href).href)], {
    type: 'text/csv',
  });
  const address = URL.createObjectURL(table);
  element('a', { href: address, download: 'search-results.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Opens the ways to cite the articles of all hits. */
export async function citeResults({ hits }: SearchAnswer, base: string): Promise<void> {
  const { citeArticles } = await import('../site/browser/cite.ts');
  const entries = await Promise.all(hits.map(({ read }) => read()));
  const cited = entries.map(({ path, date }) => ({
    id: path.split('/')[1] ?? '',
    date,
  }));
  await citeArticles(cited, new URL(`${base}data/`, location.href));
}
