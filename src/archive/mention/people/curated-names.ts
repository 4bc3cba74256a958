import type { PersonRecord } from '../../authority/person.ts';
import { fold } from '../../text/fold.ts';

/** What people have decided about names, folded: these name persons, those don't. */
export interface CuratedNames {
  readonly confirmed: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
}

export const NOTHING_CURATED: CuratedNames = { confirmed: new Set(), rejected: new Set() };

/** The decisions that authority records hold: their names are sought, or no longer taken for persons. */
export function curatedNames(records: readonly PersonRecord[]): CuratedNames {
  const names = (review: PersonRecord['review']): Set<string> =>
    new Set(
      records
        .filter((record) => record.review === review)
        .flatMap(({ name, also }) => [name, ...also].map(fold)),
    );
  return { confirmed: names('confirmed'), rejected: names('rejected') };
}
