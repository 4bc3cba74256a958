import type { Lexicon } from '../../mention/by-tables/lexicon.ts';
import type { Phrases } from '../../mention/by-tables/word-lists.ts';
import type { Token } from '../../mention/by-tables/tokens.ts';
import type { Span } from '../../text/span.ts';

/** A verb or phrase of saying in a text; indexes of tokens. */
export interface Saying {
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'according' | 'according after';
}

/** The verbs and phrases of saying among the tokens from `first` to `last`, in order. */
export function findSayings(
  tokens: readonly Token[],
  first: number,
  last: number,
  { sayings, according, accordingAfter }: Lexicon,
): Saying[] {
  const found: Saying[] = [];
  for (let at = first; at <= last; at++) {
    const match =
      matchAt(tokens, at, last, sayings, 'verb') ??
      matchAt(tokens, at, last, according, 'according') ??
      matchAt(tokens, at, last, accordingAfter, 'according after');
    if (!match) continue;
    found.push(match);
    at = match.to;
  }
  return found;
}

function matchAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  phrases: Phrases,
  kind: Saying['kind'],
): Saying | undefined {
  for (const phrase of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    const to = matchEnd(tokens, at, last, phrase);
    if (to !== undefined) return { from: at, to, kind };
  }
  return undefined;
}

/** In a compound tense one word may come between ("a notamment déclaré", "hat gestern gesagt"). */
function matchEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  phrase: readonly string[],
): number | undefined {
  let next = at;
  for (const [index, word] of phrase.entries()) {
    if (index > 0) {
      next++;
      const skipped = tokens[next];
      if (
        skipped &&
        skipped.lower !== word &&
        skipped.shape === 'small' &&
        index === phrase.length - 1
      )
        next++;
    }
    if (next > last || tokens[next]?.lower !== word) return undefined;
  }
  return next;
}

/** The indexes of the first and last token within a span; undefined where it holds none. */
export function tokensWithin(
  tokens: readonly Token[],
  span: Span,
): [first: number, last: number] | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= span.end) last++;
  return last >= low ? [low, last] : undefined;
}
