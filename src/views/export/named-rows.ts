import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { CountryDossier, Dossier, PersonDossier } from '#archive/backlinks/dossier.ts';

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

type Address = (id: string) => string;
interface Named {
  readonly name: string;
  readonly also: readonly string[];
}

/** Everybody whom at least one article names, by id. */
export function composePersonRows(
  { people }: Pick<Backlinks, 'people'>,
  addressOf: Address,
): NamedRow[] {
  return [...people.values()]
    .filter(isNamed)
    .map((dossier) => composePersonRow(dossier, addressOf));
}

/** Every country that at least one article names, by its code. */
export function composeCountryRows(
  { countries }: Pick<Backlinks, 'countries'>,
  addressOf: Address,
): NamedRow[] {
  return [...countries.values()]
    .filter(isNamed)
    .map((dossier) => composeCountryRow(dossier, addressOf));
}

/** One person's row. */
export function composePersonRow(dossier: PersonDossier, addressOf: Address): NamedRow {
  const { id, wikidata } = dossier.record;
  const own = { id, ...(wikidata !== undefined && { wikidata }), address: addressOf(id) };
  return rowOf(dossier, own);
}

/** One country's row. */
export function composeCountryRow(dossier: CountryDossier, addressOf: Address): NamedRow {
  const { code } = dossier.record;
  return rowOf(dossier, { id: code, address: addressOf(code) });
}

const isNamed = ({ articles }: Dossier<unknown>): boolean => articles.length > 0;

function rowOf(
  { record, articles, occurrences }: Dossier<Named>,
  { id, address, ...identity }: Pick<NamedRow, 'id' | 'wikidata' | 'address'>,
): NamedRow {
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
}
