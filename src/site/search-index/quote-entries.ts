import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rowsOf, type QuotesOfArticle } from '../../views/export/quote-rows.ts';
import type { QuoteText, QuoteTexts } from '../../views/search/search-files.ts';
import { quoteKey } from '../../views/search/entry-id.ts';
import { BETWEEN } from './article-page.ts';
import { PIECE } from './split-pages.ts';

type Row = ReturnType<typeof rowsOf>[number];

/** A quotation with its key and that of its article. */
export interface QuoteEntry {
  readonly key: string;
  readonly article: string;
  readonly row: Row;
}

/** Files of quotations, of the whole archive or of a part of it. */
const OF_QUOTES = /(?:^|\/)quotes\b[^/]*\.json$/;

/** The quotations that the site publishes as data, by article; those within others are left out. */
export async function readQuotes(site: string): Promise<Map<string, Row[]>> {
  const byArticle = new Map<string, Row[]>();
  const data = join(site, 'data');
  if (!existsSync(data)) return byArticle;
  const names = (await readdir(data, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of names.filter((name) => OF_QUOTES.test(name)).sort()) {
    const articles: unknown = JSON.parse(await readFile(join(data, name), 'utf8'));
    if (!Array.isArray(articles)) continue;
    for (const article of articles as QuotesOfArticle[])
      byArticle.set(
        article.article,
        rowsOf(article).filter(({ within }) => !within),
      );
  }
  return byArticle;
}

/** The quotations of each article that has some, in the articles' order. */
export function composeQuoteEntries(
  articles: Iterable<readonly [id: string, key: string]>,
  rows: ReadonlyMap<string, readonly Row[]>,
): QuoteEntry[][] {
  return [...articles]
    .map(([id, article]) =>
      (rows.get(id) ?? []).map((row, n) => ({ key: quoteKey(article, n), article, row })),
    )
    .filter((entries) => entries.length > 0);
}

/** The quotations of an article as one document of pieces, each its speaker and its words. */
export function composeQuoted(entries: readonly QuoteEntry[]): { readonly text: string } {
  const pieces = entries.map(({ row: { speaker = '', text } }) => {
    const [head, body] = [speaker, text].map((part) => part.replaceAll(BETWEEN, ' '));
    return `${PIECE} ${head} ${BETWEEN} ${body}`;
  });
  return { text: pieces.join(' ') };
}

/** What results show of the quotations, by the key of their article. */
export function composeQuoteTexts(
  quoted: readonly (readonly QuoteEntry[])[],
): [key: string, texts: QuoteTexts][] {
  return quoted.flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const { article: id, title, date, publisher } = first.row;
    const quotes = entries.map(({ row }) => composeQuoteText(row));
    const dated = date !== undefined && { date };
    const published = publisher !== undefined && { publisher };
    return [[first.article, { id, title, ...dated, ...published, quotes }]];
  });
}

function composeQuoteText(row: Row): QuoteText {
  const { sentence, text, speaker, kind, speakerInferred } = row;
  return {
    sentence,
    text,
    ...(speaker !== undefined && { speaker }),
    ...(kind === 'reported' && { reported: true }),
    ...(kind === 'pulled' && { apart: true }),
    ...(speakerInferred && { inferred: true }),
  };
}
