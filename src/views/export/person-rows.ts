import type { Backlinks } from '#archive/backlinks/backlinks.ts';

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
  return [...people.values()]
    .filter(({ articles }) => articles.length > 0)
    .map(({ record, articles, occurrences }) => {
      const days = articles.map(({ date }) => date).filter((date) => date !== undefined);
      const [last] = days;
      const first = days.at(-1);
      return {
        id: record.id,
        name: record.name,
        also: record.also,
        ...(record.wikidata !== undefined && { wikidata: record.wikidata }),
        articles: articles.length,
        mentions: occurrences.length,
        ...(first !== undefined && { first }),
        ...(last !== undefined && { last }),
        address: addressOf(record.id),
      };
    });
}
