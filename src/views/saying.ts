import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { parseAddress, sentenceAt, type Document } from '#archive/text/document.ts';
import { contains, type Span } from '#archive/text/span.ts';

/** A piece of a sentence in which something is said. */
export interface SayingPiece {
  readonly text: string;
  /** Whether it is what is said; else it tells who says it, to whom or when. */
  readonly said: boolean;
  /** Who is meant by the piece, where its words don't say so. */
  readonly meant?: string;
}

/** So many letters may stand between a saying and its speaker for both to be read in one go. */
const NEAR = 200;

/**
 * What is said in the sentences that print it, so that it reads as it was written: "Tarn said on Monday that …", never
 * "that …" alone. Where the text names the speaker elsewhere, or by a pronoun or role only, `meant` names the one that is
 * meant. `also` are others that the same sentence prints.
 */
export function composeSaying(
  { article, quote, speaker }: QuoteInArticle,
  also: readonly QuoteInArticle[] = [],
): SayingPiece[] {
  const { document } = article;
  const block = document.blocks[parseAddress(quote.in).block - 1];
  if (!block) return [{ text: quote.text, said: true }];
  const at = (start: number, length: number): Span => ({
    start: block.span.start + start,
    end: block.span.start + start + length,
  });
  const all = [quote, ...also.map((other) => other.quote)];
  const said = all.map(({ start, text }) => at(start, text.length));
  const goesOn =
    quote.goesOn === undefined ? -1 : document.text.indexOf(quote.goesOn, said[0]?.end);
  if (goesOn >= 0 && quote.goesOn !== undefined && goesOn < block.span.end)
    said.push({ start: goesOn, end: goesOn + quote.goesOn.length });
  const named = quote.speaker;
  const by =
    named && parseAddress(named.in).block === block.n
      ? at(named.start, named.as.length)
      : undefined;
  const near = by && isNear(by, said) ? by : undefined;
  const whole = sentencesAround(document, near ? [...said, near] : said, block.span);
  const meant = speaker && (near === undefined || named?.inferred) ? speaker.name : undefined;
  return cutPieces(document.text, whole, { said, by: near, meant });
}

function isNear(by: Span, said: readonly Span[]): boolean {
  return said.some(({ start, end }) => by.start - end < NEAR && start - by.end < NEAR);
}

/** From the beginning of the first sentence that holds one of the spans to the end of the last, within a paragraph. */
function sentencesAround(document: Document, spans: readonly Span[], within: Span): Span {
  const first = sentenceAt(document, Math.min(...spans.map(({ start }) => start)));
  const last = sentenceAt(document, Math.max(...spans.map(({ end }) => end)) - 1);
  return {
    start: Math.max(within.start, first?.span.start ?? within.start),
    end: Math.min(within.end, last?.span.end ?? within.end),
  };
}

function cutPieces(
  text: string,
  whole: Span,
  { said, by, meant }: { said: readonly Span[]; by: Span | undefined; meant: string | undefined },
): SayingPiece[] {
  const outside = by && !said.some((span) => contains(span, by)) ? by : undefined;
  const marks = [
    ...said.map((span) => ({ span, said: true })),
    ...(outside ? [{ span: outside, said: false }] : []),
  ].sort((a, b) => a.span.start - b.span.start);
  const pieces: SayingPiece[] =
    meant !== undefined && !outside ? [{ text: '', said: false, meant }] : [];
  let from = whole.start;
  const add = (end: number, isSaid: boolean, who?: string): void => {
    if (end > from)
      pieces.push({
        text: text.slice(from, end),
        said: isSaid,
        ...(who !== undefined && { meant: who }),
      });
    from = Math.max(from, end);
  };
  for (const { span, said: isSaid } of marks) {
    add(span.start, false);
    add(span.end, isSaid, isSaid ? undefined : meant);
  }
  add(whole.end, false);
  return pieces;
}
