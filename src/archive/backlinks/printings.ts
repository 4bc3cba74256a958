import { groupSameWords } from '../quote/same-words.ts';
import { fold } from '../text/fold.ts';
import type { QuoteInArticle } from './dossier.ts';
import { wholeQuotes } from './whole-quotes.ts';

/**
 * The quotes of all articles, each with the number of its words: the same for all that one speaker is quoted with in
 * the same words, whatever pages they stand on. Quotes within longer ones get none.
 */
export function numberWords(
  quotesOfArticles: readonly (readonly QuoteInArticle[])[],
): ReadonlyMap<QuoteInArticle, number> {
  const whole = quotesOfArticles.flatMap((ofArticle) => {
    const kept = new Set(wholeQuotes(ofArticle.map(({ quote }) => quote)));
    return ofArticle.filter(({ quote }) => kept.has(quote));
  });
  const said = whole.map((entry) => ({ text: entry.quote.text, entry }));
  const groups = [...Map.groupBy(said, ({ entry }) => whoSaid(entry)).values()].flatMap((ofOne) =>
    groupSameWords(ofOne),
  );
  return new Map(groups.flatMap((group, n) => group.map(({ entry }) => [entry, n] as const)));
}

/** A known person; else the words that name the speaker, which only within one article surely mean one. */
function whoSaid({ article, quote, speaker }: QuoteInArticle): string {
  return speaker?.id ?? `${article.id} ${fold(quote.speaker?.as ?? '')}`;
}
