import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QuoteRow } from '../../views/export/quote-rows.ts';
import type { QuoteText, QuoteTexts } from '../../views/search/search-files.ts';
import { quoteKey } from '../../views/search/entry-id.ts';
import { BETWEEN } from './article-page.ts';

/** A quotation with what the index takes from it. */
export interface QuoteEntry {
  readonly key: string;
  readonly article: string;
  readonly row: QuoteRow;
  readonly text: string;
}

/** Files of quotations, of the whole archive or of a part of it. */
const OF_QUOTES = /(?:^|\/)quotes\b[^/]*\.json$/;

/** The quotations that the site publishes as data, by article; those within others are left out. */
export async function readQuotes(site: string): Promise<Map<string, QuoteRow[]>> {
  const byArticle = new Map<string, QuoteRow[]>();
  const data = join(site, 'data');
  if (!existsSync(data)) return byArticle;
  const names = (await readdir(data, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of names.filter((name) => OF_QUOTES.test(name)).sort()) {
    const rows: unknown = JSON.parse(await readFile(join(data, name), 'utf8'));
    if (!Array.isArray(rows)) continue;
    for (const row of rows as QuoteRow[]) {
      if (row.within) continue;
      const known = byArticle.get(row.article);
      if (known) known.push(row);
      else byArticle.set(row.article, [row]);
    }
  }
  return byArticle;
}

/** The quotations of the articles that the index knows, in the articles' order. */
export function composeQuoteEntries(
  articles: Iterable<readonly [id: string, key: string]>,
  rows: ReadonlyMap<string, readonly QuoteRow[]>,
): QuoteEntry[] {
  return [...articles].flatMap(([id, article]) =>
    (rows.get(id) ?? []).map((row, n) => ({
      key: quoteKey(article, n),
      article,
      row,
      text: `${row.speaker ?? ''} ${BETWEEN} ${row.text}`,
    })),
  );
}

/** What results show of the quotations, by the key of their article. */
export function composeQuoteTexts(entries: readonly QuoteEntry[]): Map<string, QuoteTexts> {
  const texts = new Map<string, QuoteTexts & { readonly quotes: QuoteText[] }>();
  for (const { article, row } of entries) {
    const { article: id, title, date, publisher, sentence, text, speaker, kind } = row;
    let known = texts.get(article);
    if (!known) {
      const told = {
        ...(date !== undefined && { date }),
        ...(publisher !== undefined && { publisher }),
      };
      texts.set(article, (known = { id, title, ...told, quotes: [] }));
    }
    known.quotes.push({
      sentence,
      text,
      ...(speaker !== undefined && { speaker }),
      ...(kind === 'reported' && { reported: true }),
    });
  }
  return texts;
}
