import { compare } from '#archive/archive.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';

/** Names offered of each kind. */
const OFFERED = 8;

/** Those who are named most often, with the number of mentions: the same order as on the front page. */
export function mostNamed<Record extends { readonly name: string }>(
  dossiers: Iterable<Dossier<Record>>,
  addressOf: (record: Record) => string,
): { readonly name: string; readonly address: string; readonly count: number }[] {
  return [...dossiers]
    .filter(({ articles }) => articles.length > 0)
    .sort(
      (a, b) =>
        b.occurrences.length - a.occurrences.length ||
        b.articles.length - a.articles.length ||
        compare(a.record.name, b.record.name),
    )
    .slice(0, OFFERED)
    .map(({ record, occurrences }) => ({
      name: record.name,
      address: addressOf(record),
      count: occurrences.length,
    }));
}
