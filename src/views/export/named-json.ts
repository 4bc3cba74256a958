import type { Article } from '#archive/archive.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';
import { officeTitle } from '../office-title.ts';
import type { NamedRow } from './named-rows.ts';

/** What an article says of a person or country, each with its sentence; lists that are empty are left out. */
interface InArticle {
  readonly id: string;
  readonly date?: string;
  readonly named: readonly string[];
  /** The sentence, the title, whose office it is, and whether that is inferred. */
  readonly offices?: readonly (readonly [string, string, string, 'inferred'?])[];
  /** The sentence and the kind of what the person says. */
  readonly said?: readonly (readonly [string, string])[];
}

/** A person or country as a file of its own: the row of the table, and every article that names it. */
export interface NamedFile extends Omit<NamedRow, 'articles'> {
  readonly articles: readonly InArticle[];
}

type Told = Pick<Dossier<unknown>, 'articles' | 'occurrences' | 'offices' | 'quotes'>;

/** All that the archive's articles say of one person or country, newest article first. */
export function composeNamedFile(
  { articles: _, ...row }: NamedRow,
  { articles, occurrences, offices, quotes }: Told,
): NamedFile {
  const named = byArticle(occurrences, ({ mention }) => mention.in);
  const held = byArticle(offices, ({ office, holder }) =>
    office.inferred
      ? ([office.in, officeTitle(office), holder.id, 'inferred'] as const)
      : ([office.in, officeTitle(office), holder.id] as const),
  );
  const said = byArticle(quotes, ({ quote }) => [quote.in, quote.kind] as const);
  return {
    ...row,
    articles: articles.map((article) => {
      const [gave, says] = [held.get(article), said.get(article)];
      return {
        id: article.id,
        ...(article.date !== undefined && { date: article.date }),
        named: [...new Set(named.get(article))],
        ...(gave && { offices: gave }),
        ...(says && { said: says }),
      };
    }),
  };
}

function byArticle<Place extends { readonly article: Article }, Value>(
  places: readonly Place[],
  valueOf: (place: Place) => Value,
): Map<Article, Value[]> {
  const values = new Map<Article, Value[]>();
  for (const place of places) {
    const known = values.get(place.article);
    if (known) known.push(valueOf(place));
    else values.set(place.article, [valueOf(place)]);
  }
  return values;
}

/** The file, its articles one a line. */
export function encodeNamedFile({ articles, ...row }: NamedFile): string {
  const lines = articles.map((article) => JSON.stringify(article));
  return `${JSON.stringify(row).slice(0, -1)},\n"articles":[\n${lines.join(',\n')}\n]}\n`;
}
