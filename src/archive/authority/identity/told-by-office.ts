import type { NamedInDocument } from './named.ts';
import type { PersonGroup } from './person-groups.ts';

/**
 * Tells who of several that may bear a lone name is meant in a document: the only one to whom the archive gives
 * an office that this document gives the bearer, "President Harker" among Anna and Boris Harker.
 */
export function indexOffices(
  named: readonly NamedInDocument[],
): (lone: NamedInDocument, bearers: readonly PersonGroup[]) => PersonGroup | undefined {
  const held = new Map<string, Set<string>>();
  for (const { name, offices = [] } of named)
    for (const office of offices) held.set(name, (held.get(name) ?? new Set()).add(office));
  return ({ offices = [] }, bearers) => {
    const fitting = bearers.filter(({ spellings }) =>
      spellings.some(({ name }) => offices.some((office) => held.get(name)?.has(office))),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  };
}
