import type { RecordedQuote } from '../record/article-record.ts';
import { parseAddress } from '../text/document.ts';

/** All that is said in a quotation, in one: where a reporting clause cuts it in two, with an ellipsis for that clause. */
export function saidWhole({ text, goesOn }: Pick<RecordedQuote, 'text' | 'goesOn'>): string {
  return goesOn === undefined ? text : `${text} … ${goesOn}`;
}

/**
 * The quotes of one article without those that stand within another of the same speaker: of “they said that it was
 * ‘unacceptable’” the whole, and not the one word once more; nor those by which another goes on.
 */
export function wholeQuotes(quotes: readonly RecordedQuote[]): RecordedQuote[] {
  const ofOne = Map.groupBy(
    quotes,
    ({ in: address, speaker }) => `${parseAddress(address).block} ${speaker?.id ?? speaker?.as}`,
  );
  const groups = [...ofOne.values()];
  const within = new Set([...groups.flatMap(findWithin), ...groups.flatMap(findContinuing)]);
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

/** The second parts of quotations that a reporting clause cuts in two. */
function findContinuing(quotes: readonly RecordedQuote[]): RecordedQuote[] {
  return quotes.flatMap(
    ({ start, goesOn }) =>
      (goesOn && quotes.find((other) => other.start > start && other.text === goesOn)) || [],
  );
}
