import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { wholeQuotes } from '../quotes.ts';

/** A quotation with its place, as data for others and for the search index. */
export interface QuoteRow {
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

/** Every quotation, newest article first, in reading order. */
export function composeQuoteRows(
  { quotes, find }: Pick<Backlinks, 'quotes' | 'find'>,
  addressOf: (article: string, sentence: string) => string,
): QuoteRow[] {
  const articles = new Set(quotes.map(({ article }) => article));
  const whole = new Set([...articles].flatMap((article) => wholeQuotes(article.quotes)));
  return quotes.map(({ article, quote, speaker }) => {
    const { id, title, date, publisher } = article;
    const named = speaker?.name ?? quote.speaker?.as;
    return {
      text: quote.text,
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
      ...(!whole.has(quote) && { within: true as const }),
    };
  });
}
