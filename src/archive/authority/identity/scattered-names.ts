import { comparableName } from './name-key.ts';
import type { NamedInDocument } from './named.ts';
import { byCodePoints } from './spellings.ts';

/**
 * Finds names of one word that may be several people's: more than one document has them, and there is no office
 * that all of these give the bearer. Tells the documents of such a name, whatever its spelling.
 */
export function indexScattered(
  named: readonly NamedInDocument[],
): (name: string) => readonly string[] | undefined {
  const lone = named.filter(({ name }) => comparableName(name).words.length === 1);
  const byKey = Map.groupBy(lone, ({ name }) => comparableName(name).key);
  const scattered = new Map<string, string[]>();
  for (const [key, places] of byKey) {
    const documents = new Set(places.map(({ document }) => document));
    if (documents.size > 1 && !shareAnOffice(places, documents.size))
      scattered.set(key, [...documents].sort(byCodePoints));
  }
  return (name) => scattered.get(comparableName(name).key);
}

function shareAnOffice(places: readonly NamedInDocument[], documents: number): boolean {
  const holders = new Map<string, Set<string>>();
  for (const { document, offices = [] } of places)
    for (const office of offices)
      holders.set(office, (holders.get(office) ?? new Set()).add(document));
  return [...holders.values()].some(({ size }) => size === documents);
}
