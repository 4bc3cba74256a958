import type { Article } from '#archive/archive.ts';
import { officeTitle } from '../office-title.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';
import type { NamedRow } from './named-rows.ts';

/** Where in an article something is named: its id, its day where it has one, and the sentences. */
type InArticle = readonly [id: string, date: string | null, sentences: readonly string[]];

/** A person or country as a file of its own: the row of the table, and what the pages' lists are made from. */
export interface NamedFile extends Omit<NamedRow, 'articles'> {
  readonly articles: readonly InArticle[];
  /** Given to the person, or held for the country. */
  readonly offices: readonly {
    readonly title: string;
    readonly person: string;
    readonly in: string;
    readonly inferred?: true;
  }[];
  /** Said by the person. */
  readonly quotes: readonly { readonly kind: string; readonly text: string; readonly in: string }[];
}

/** All that the archive's articles say of one person or country, newest article first. */
export function composeNamedFile(
  { articles: _, ...row }: NamedRow,
  {
    articles,
    occurrences,
    offices,
    quotes,
  }: Pick<Dossier<unknown>, 'articles' | 'occurrences' | 'offices' | 'quotes'>,
): NamedFile {
  const sentences = new Map<Article, Set<string>>();
  for (const { article, mention } of occurrences)
    (sentences.get(article) ?? setIn(sentences, article)).add(mention.in);
  return {
    ...row,
    articles: articles.map((article) => [
      article.id,
      article.date ?? null,
      [...(sentences.get(article) ?? [])],
    ]),
    offices: offices.map(({ article, office, holder }) => ({
      title: officeTitle(office),
      person: holder.id,
      in: `${article.id}#${office.in}`,
      ...(office.inferred && { inferred: true as const }),
    })),
    quotes: quotes.map(({ article, quote }) => ({
      kind: quote.kind,
      text: quote.text,
      in: `${article.id}#${quote.in}`,
    })),
  };
}

/** The file, a list with one entry a line. */
export function encodeNamedFile(file: NamedFile): string {
  const entries = Object.entries(file).map(
    ([name, value]) => `${JSON.stringify(name)}:${encodeValue(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

function encodeValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] === 'string')
    return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

function setIn(sentences: Map<Article, Set<string>>, article: Article): Set<string> {
  const made = new Set<string>();
  sentences.set(article, made);
  return made;
}
