import { compare } from '#archive/archive.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { parseAddress } from '#archive/backlinks/passage.ts';
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
  const byBlock = Map.groupBy(quotes, (quote) => parseAddress(quote.in).block);
  return quotes.filter(
    (quote) => !byBlock.get(parseAddress(quote.in).block)?.some((other) => holds(other, quote)),
  );
}

function holds(whole: RecordedQuote, part: RecordedQuote): boolean {
  return (
    whole !== part &&
    whole.text.length > part.text.length &&
    whole.start <= part.start &&
    whole.start + whole.text.length >= part.start + part.text.length &&
    (whole.speaker?.id ?? whole.speaker?.as) === (part.speaker?.id ?? part.speaker?.as)
  );
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
export const QUOTES_ON_PAGE = 150;
const QUOTES_ON_PART = 250;

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
