import { compare } from '#archive/archive.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';

/** Names offered of each kind. */
const OFFERED = 8;

/** Those whom most articles name, with the number of articles. */
export function mostNamed<Record extends { readonly name: string }>(
  dossiers: Iterable<Dossier<Record>>,
  addressOf: (record: Record) => string,
): { readonly name: string; readonly address: string; readonly count: number }[] {
  return [...dossiers]
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.record.name, b.record.name))
    .slice(0, OFFERED)
    .map(({ record, articles }) => ({
      name: record.name,
      address: addressOf(record),
      count: articles.length,
    }));
}
