import { compare } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { fold } from '#archive/text/fold.ts';

/** The same words, wherever they are printed: the earliest printing first. */
export interface QuoteWithSources {
  /** The printing shown: the earliest. */
  readonly shown: QuoteInArticle;
  readonly sources: readonly QuoteInArticle[];
}

/** Quotes of one speaker in the same words as one, with all sources; the order of their first printing here is kept. */
export function foldSameWords(
  quotes: readonly QuoteInArticle[],
  { wordsOf }: Pick<Backlinks, 'wordsOf'>,
): QuoteWithSources[] {
  const whole = quotes.filter((quote) => wordsOf.has(quote));
  return [...Map.groupBy(whole, (quote) => wordsOf.get(quote)).values()].map((printings) => {
    const sources = printings.sort(earliestFirst);
    return { sources, shown: sources[0] as QuoteInArticle };
  });
}

/** A quote with others that the same sentence prints. */
export interface QuotesOfSentence extends QuoteWithSources {
  readonly also: readonly QuoteInArticle[];
}

/** Neighbouring quotes of one speaker in one sentence as one, so that the sentence is printed once. */
export function foldOneSentence(quotes: readonly QuoteWithSources[]): QuotesOfSentence[] {
  const folded: (QuoteWithSources & { also: QuoteInArticle[] })[] = [];
  for (const quote of quotes) {
    const last = folded.at(-1);
    if (last && isOfOneSentence(last, quote)) last.also.push(quote.shown);
    else folded.push({ ...quote, also: [] });
  }
  return folded;
}

function isOfOneSentence(one: QuoteWithSources, other: QuoteWithSources): boolean {
  const [a, b] = [one.shown, other.shown];
  return (
    one.sources.length === 1 &&
    other.sources.length === 1 &&
    a.article === b.article &&
    a.speaker === b.speaker &&
    a.quote.in === b.quote.in
  );
}

/** Quotes that a page of somebody or something prints, and on each of the further pages where there are more. */
export const QUOTES_ON_PAGE = 25;
const QUOTES_ON_PART = 80;

/** The further pages of quotes too many for one page; all of them stand on these. */
export function partsOfQuotes(quotes: readonly QuoteWithSources[]): Part<QuoteWithSources>[] {
  return quotes.length > QUOTES_ON_PAGE ? cutIntoParts(quotes, QUOTES_ON_PART) : [];
}

/** Whether a printing says more or less than the one shown. */
export function wordingDiffers({ shown }: QuoteWithSources, { quote }: QuoteInArticle): boolean {
  return quote.text !== shown.quote.text && fold(quote.text) !== fold(shown.quote.text);
}

function earliestFirst(a: QuoteInArticle, b: QuoteInArticle): number {
  return (
    compare(a.article.date ?? '9999', b.article.date ?? '9999') ||
    compare(a.article.id, b.article.id)
  );
}
