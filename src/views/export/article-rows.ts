import type { Article } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';

/** An article's description as data for others; its text stays on its page. What is not known is left out. */
export interface ArticleRow {
  readonly id: string;
  /** In square brackets where it is supplied; `titleFrom` tells where it was read. */
  readonly title: string;
  readonly titleFrom: string;
  readonly dateFrom: string;
  readonly date?: string;
  readonly time?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly reportSource?: string;
  readonly authors: readonly string[];
  readonly language?: string;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly source: string;
  readonly sourceHash: string;
  readonly url?: string;
  readonly address: string;
}

/** A row for each article. People and countries stand by the ids under which they have pages now. */
export function composeArticleRows(
  articles: readonly Article[],
  { find }: Pick<Backlinks, 'find'>,
  addressOf: (article: string) => string,
): ArticleRow[] {
  return articles.map((article) => {
    const { id, title, titleFrom, date, dateFrom, time } = article;
    const { publisher, agency, reportSource, authors, language, url } = article;
    const people = article.people.map((person) => find.person(person)?.record.id);
    const countries = article.countries.map((code) => find.country(code)?.record.code);
    return {
      id,
      title,
      titleFrom,
      dateFrom,
      ...(date !== undefined && { date }),
      ...(time !== undefined && { time }),
      ...(publisher !== undefined && { publisher }),
      ...(agency !== undefined && { agency }),
      ...(reportSource !== undefined && { reportSource }),
      authors,
      ...(language !== undefined && { language }),
      people: known(people),
      countries: known(countries),
      source: article.source,
      sourceHash: article.sourceHash,
      ...(url !== undefined && { url }),
      address: addressOf(id),
    };
  });
}

function known(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
