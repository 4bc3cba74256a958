import type { QuoteWithSources } from '../views/quotes.ts';

/**
 * Quotes by their places, for the key of a page: an article's digest tells its words, and what else a page says of a
 * quote is its speaker. Whole, the quotes would be most of what a key is made from.
 */
export function placesOf(quotes: readonly QuoteWithSources[]): unknown[] {
  return quotes.map(({ sources }) =>
    sources.map(({ article, quote, speaker }) => [
      article,
      quote.in,
      quote.start,
      quote.text.length,
      speaker?.id,
      speaker?.name,
    ]),
  );
}

/** A page's view with its quotes by their places. */
export function withPlaces<
  View extends {
    readonly quotes?: readonly QuoteWithSources[];
    readonly quotesAbout?: readonly QuoteWithSources[];
  },
>(view: View) {
  const { quotes = [], quotesAbout = [] } = view;
  return { ...view, quotes: placesOf(quotes), quotesAbout: placesOf(quotesAbout) };
}
