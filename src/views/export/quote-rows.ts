import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { saidWhole } from '#archive/backlinks/whole-quotes.ts';

/** A quotation with its place, as data for others and for the search index. */
export interface QuoteRow {
  /** Where a reporting clause cuts it in two, both parts with an ellipsis for that clause. */
  readonly text: string;
  readonly kind: string;
  /** As the article names the speaker; absent where it names nobody. */
  readonly speaker?: string;
  /** Id of the speaker where it is a person of the archive. */
  readonly person?: string;
  /** Told by a pronoun, a role or the sentences before, not by a name. */
  readonly speakerInferred?: true;
  readonly verb?: string;
  readonly article: string;
  /** The sentence it stands in, the fragment of its address. */
  readonly sentence: string;
  readonly title: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly countries: readonly string[];
  readonly address: string;
  /** Where it stands within another row of the same speaker. */
  readonly within?: true;
}

/** The quotations of one article: what all share once, the rest as `quotes`. Their address is that of article and sentence. */
export interface QuotesOfArticle extends Pick<QuoteRow, Shared> {
  readonly quotes: readonly Omit<QuoteRow, Shared | 'address'>[];
}

type Shared = 'article' | 'title' | 'date' | 'publisher' | 'countries';

type Row = Omit<QuoteRow, 'address'> & { readonly address?: string };

/** Rows of quotations by article: half as long as the rows by themselves. */
export function groupByArticle(rows: readonly Row[]): QuotesOfArticle[] {
  return [...Map.groupBy(rows, ({ article }) => article).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (!first) return [];
    const { article, title, date, publisher, countries } = first;
    const dated = date !== undefined && { date };
    const published = publisher !== undefined && { publisher };
    return [{ article, title, ...dated, ...published, countries, quotes: ofOne.map(ownOf) }];
  });
}

/** What a row does not share with others of its article. */
function ownOf(row: Row): QuotesOfArticle['quotes'][number] {
  const { article: _, title: __, date: ___, publisher: ____, countries: _____, ...rest } = row;
  const { address: ______, ...own } = rest;
  return own;
}

/** The rows of one article again. */
export function rowsOf({ quotes, ...shared }: QuotesOfArticle): Omit<QuoteRow, 'address'>[] {
  return quotes.map((quote) => ({ ...shared, ...quote }));
}

/** Every quotation, newest article first, in reading order. */
export function composeQuoteRows(
  { quotes, find, wordsOf }: Pick<Backlinks, 'quotes' | 'find' | 'wordsOf'>,
  addressOf: (article: string, sentence: string) => string,
): QuoteRow[] {
  return quotes.map((entry) => {
    const { article, quote, speaker } = entry;
    const { id, title, date, publisher } = article;
    const named = speaker?.name ?? quote.speaker?.as;
    return {
      text: saidWhole(quote),
      kind: quote.kind,
      ...(named !== undefined && { speaker: named }),
      ...(speaker && { person: speaker.id }),
      ...(quote.speaker?.inferred && { speakerInferred: true as const }),
      ...(quote.verb !== undefined && { verb: quote.verb }),
      article: id,
      sentence: quote.in,
      title,
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
      countries: article.countries.filter((code) => find.country(code) !== undefined),
      address: addressOf(id, quote.in),
      ...(!wordsOf.has(entry) && { within: true as const }),
    };
  });
}
