import { blockAt, type Document } from '../text/document.ts';
import type { Marked } from './marks.ts';
import type { Quote } from './quote.ts';

/**
 * A speech that is not closed at the end of its paragraph goes on in the next one, which opens with a mark
 * again: where only the later paragraph names the speaker, the earlier one has the same.
 */
export function nameFromBelow(
  document: Document,
  quotes: readonly Quote[],
  marked: readonly Marked[],
): Quote[] {
  const unclosed = new Set(marked.filter((one) => one.unclosed).map(({ inner }) => inner.start));
  const named = [...quotes];
  for (let index = quotes.length - 2; index >= 0; index--) {
    const [quote, next] = [named[index], named[index + 1]] as [Quote, Quote];
    if (quote.speaker.kind !== 'unattributed' || !unclosed.has(quote.span.start)) continue;
    if (next.speaker.kind !== 'unattributed' && continues(document, quote, next))
      named[index] = { ...quote, speaker: next.speaker };
  }
  return named;
}

function continues(document: Document, { span }: Quote, next: Quote): boolean {
  const [block, below] = [blockAt(document, span.start), blockAt(document, next.span.start)];
  return block?.n === (below?.n ?? 0) - 1 && next.span.start === (below?.span.start ?? 0) + 1;
}
