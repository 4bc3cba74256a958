import type { Block } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** Words between marks of quotation: the outer span with its marks, the inner one without. */
export interface MarkedSpan {
  readonly outer: Span;
  readonly inner: Span;
}

/**
 * What stands between marks in a block, outermost first, by the pairs a language uses ("«» „“"). An opening mark that is
 * never closed marks nothing.
 */
export function findMarkedSpans(text: string, block: Block, marks: string): MarkedSpan[] {
  const pairs = marks.split(' ').filter((pair) => !/[‘’]/.test(pair));
  const spans: MarkedSpan[] = [];
  let at = block.span.start;
  while (at < block.span.end) {
    const closing = pairs
      .filter(([open]) => open === text.charAt(at))
      .map(([, close]) => close ?? '');
    const end = closing.length > 0 ? endOf(text, at, block.span.end, closing) : undefined;
    if (end === undefined) {
      at++;
      continue;
    }
    const inner = trimmed(text, { start: at + 1, end: end - 1 });
    spans.push({ outer: { start: at, end }, inner });
    at = end;
  }
  return spans;
}

/** Where the marks opened at `from` close again, marks of the same kind inside them counted. */
function endOf(
  text: string,
  from: number,
  limit: number,
  closing: readonly string[],
): number | undefined {
  const open = text.charAt(from);
  let depth = 0;
  for (let at = from + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (closing.includes(char) && depth-- === 0) return at + 1;
    if (char === open && !closing.includes(open)) depth++;
  }
  return undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
