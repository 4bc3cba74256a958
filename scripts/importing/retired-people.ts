import type { Authorities } from '#archive/authority/authorities.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { KnownRecord } from './known-records.ts';

/**
 * People that the records of the last import name and that have no file any more: it was renamed or deleted. A published
 * address never dies, so that a file with `sameAs` has to stand in its place.
 */
export function reportRetired(
  records: readonly KnownRecord[],
  { people }: Pick<Authorities, 'people'>,
): Diagnostic[] {
  const there = new Set(people.map(({ id }) => id));
  const gone = new Set(records.flatMap((record) => record.people).filter((id) => !there.has(id)));
  return [...gone].sort().map((id) => ({
    rule: 'id-retired',
    severity: 'warning',
    place: { file: `people/${id}.md` },
    message: `The file is gone, and with it the address of a page that may have been published.`,
    remedy: `If it was renamed, write a file with this name that leads on to the new one:\n---\nname: …\nsameAs: …\nreview: confirmed\n---`,
  }));
}
