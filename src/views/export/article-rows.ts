import type { Article } from '#archive/archive.ts';
import { isInferredMention } from '../inferred-mention.ts';
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
  /** Those of them that the article names by inference only: a surname known otherwise, a country by its capital. */
  readonly inferred?: readonly string[];
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
    const peopleOf = (ids: readonly string[]) => ids.map((id) => find.person(id)?.record.id);
    const countriesOf = (codes: readonly string[]) =>
      codes.map((code) => find.country(code)?.record.code);
    const byInference = namedByInference(article);
    const inferred = known([
      ...peopleOf(article.people.filter((id) => byInference.has(id))),
      ...countriesOf(article.countries.filter((code) => byInference.has(code))),
    ]);
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
      people: known(peopleOf(article.people)),
      countries: known(countriesOf(article.countries)),
      ...(inferred.length > 0 && { inferred }),
      source: article.source,
      sourceHash: article.sourceHash,
      ...(url !== undefined && { url }),
      address: addressOf(id),
    };
  });
}

/** The people and countries of an article that no mention of it names outright. */
function namedByInference({ people, countries, mentions }: Article): ReadonlySet<string> {
  const left = new Set<string>([...people, ...countries]);
  for (const mention of mentions)
    if (!isInferredMention(mention)) {
      left.delete(mention.person ?? '');
      left.delete(mention.country ?? '');
    }
  return left;
}

function known(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
