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
