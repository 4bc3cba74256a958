import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';

/** A person or country as data for others: identity and how much the archive holds. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly wikidata?: string;
  readonly articles: number;
  readonly mentions: number;
  readonly first?: string;
  readonly last?: string;
  readonly address: string;
}

/** Everybody whom at least one article names, by id. */
export function composePersonRows(
  { people }: Pick<Backlinks, 'people'>,
  addressOf: (person: string) => string,
): NamedRow[] {
  return rowsOf(people.values(), ({ id, wikidata }) => ({
    id,
    ...(wikidata !== undefined && { wikidata }),
    address: addressOf(id),
  }));
}

/** Every country that at least one article names, by its code. */
export function composeCountryRows(
  { countries }: Pick<Backlinks, 'countries'>,
  addressOf: (code: string) => string,
): NamedRow[] {
  return rowsOf(countries.values(), ({ code }) => ({ id: code, address: addressOf(code) }));
}

function rowsOf<Record extends { readonly name: string; readonly also: readonly string[] }>(
  dossiers: Iterable<Dossier<Record>>,
  own: (record: Record) => Pick<NamedRow, 'id' | 'wikidata' | 'address'>,
): NamedRow[] {
  return [...dossiers]
    .filter(({ articles }) => articles.length > 0)
    .map(({ record, articles, occurrences }) => {
      const { id, address, ...identity } = own(record);
      const days = articles.map(({ date }) => date).filter((date) => date !== undefined);
      const [last] = days;
      const first = days.at(-1);
      return {
        id,
        name: record.name,
        also: record.also,
        ...identity,
        articles: articles.length,
        mentions: occurrences.length,
        ...(first !== undefined && { first }),
        ...(last !== undefined && { last }),
        address,
      };
    });
}
