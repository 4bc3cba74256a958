import { compare } from '#archive/archive.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { parseAddress } from '#archive/text/document.ts';
import { groupSameWords } from '#archive/quote/same-words.ts';
import type { RecordedQuote } from '#archive/record/article-record.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { fold } from '#archive/text/fold.ts';

/** The same words, wherever they are printed: the earliest printing first. */
export interface QuoteWithSources {
  /** The printing shown: the earliest. */
  readonly shown: QuoteInArticle;
  readonly sources: readonly QuoteInArticle[];
}

/**
 * The quotes of one article without those that stand within another of the same speaker: of “they said that it was
 * ‘unacceptable’” the whole, and not the one word once more.
 */
export function wholeQuotes(quotes: readonly RecordedQuote[]): RecordedQuote[] {
  const ofOne = Map.groupBy(
    quotes,
    ({ in: address, speaker }) => `${parseAddress(address).block} ${speaker?.id ?? speaker?.as}`,
  );
  const within = new Set([...ofOne.values()].flatMap(findWithin));
  return quotes.filter((quote) => !within.has(quote));
}

/** Those quotes of one speaker in one paragraph that stand within a longer one: read from the left, the longer first. */
function findWithin(quotes: readonly RecordedQuote[]): RecordedQuote[] {
  const endOf = ({ start, text }: RecordedQuote): number => start + text.length;
  const fromLeft = [...quotes].sort((a, b) => a.start - b.start || endOf(b) - endOf(a));
  let widest: RecordedQuote | undefined;
  return fromLeft.filter((quote) => {
    const within =
      widest !== undefined &&
      (endOf(widest) > endOf(quote) ||
        (endOf(widest) === endOf(quote) && widest.start < quote.start));
    if (widest === undefined || endOf(quote) > endOf(widest)) widest = quote;
    return within;
  });
}

/** Quotes of one speaker in the same words as one, with all sources; the order of their first printing here is kept. */
export function foldSameWords(quotes: readonly QuoteInArticle[]): QuoteWithSources[] {
  const articles = new Set(quotes.map(({ article }) => article));
  const whole = new Set([...articles].flatMap((article) => wholeQuotes(article.quotes)));
  const entries = quotes.filter(({ quote }) => whole.has(quote));
  const placed = entries.map((entry, place) => ({ text: entry.quote.text, entry, place }));
  return [...Map.groupBy(placed, ({ entry }) => whoSaid(entry)).values()]
    .flatMap((ofOne) => groupSameWords(ofOne))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((printings) => {
      const sources = printings.map(({ entry }) => entry).sort(earliestFirst);
      return { sources, shown: sources[0] as QuoteInArticle };
    });
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
  return fold(quote.text) !== fold(shown.quote.text);
}

/** A known person; else the words that name the speaker, which only within one article surely mean one. */
function whoSaid({ article, quote, speaker }: QuoteInArticle): string {
  return speaker?.id ?? `${article.id} ${fold(quote.speaker?.as ?? '')}`;
}

function placeOf(printings: readonly { readonly place: number }[]): number {
  return printings[0]?.place ?? 0;
}

function earliestFirst(a: QuoteInArticle, b: QuoteInArticle): number {
  return (
    compare(a.article.date ?? '9999', b.article.date ?? '9999') ||
    compare(a.article.id, b.article.id)
  );
}
