import type { Mention, PersonMention } from '../mention/mention.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { dateLineLength } from './date-line.ts';
import type { Marked } from './marks.ts';

export type Token =
  | { readonly kind: 'word'; readonly span: Span; readonly text: string; readonly lower: string }
  | { readonly kind: 'person'; readonly span: Span; readonly mention: PersonMention }
  | { readonly kind: 'quote'; readonly span: Span; readonly marked: Marked }
  | { readonly kind: 'point'; readonly span: Span; readonly text: string };

/** A sentence of the writer: quotations in it are single tokens, so that their words can't be taken for its own. */
export interface Frame {
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

const PIECE =
  /['’](?:s|d|ve|re|ll)\b|['’](?=\s)|n['’]t\b|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}&@/-]|[.](?=[\p{L}\p{N}])|['’](?!(?:s|d|ve|re|ll)\b)(?=\p{L}))*|[,:;()[\]–—―…]|-(?=\s)/gu;

const POINTS = new Set(',:;()[]–—―…-');

/** Cuts a document into frames: sentences whose bounds do not fall between quotation marks. */
export function findFrames(
  document: Document,
  marked: readonly Marked[],
  mentions: readonly Mention[],
): Frame[] {
  const persons = mentions.filter((mention) => mention.kind === 'person').sort(byStart);
  const spans = frameSpans(document, marked);
  let m = 0;
  let p = 0;
  return spans.flatMap(({ block, span }) => {
    while (m < marked.length && (marked[m] as Marked).outer.end <= span.start) m++;
    while (p < persons.length && (persons[p] as PersonMention).span.end <= span.start) p++;
    const quotes: Marked[] = [];
    const named: PersonMention[] = [];
    for (let k = m; k < marked.length && (marked[k] as Marked).outer.start < span.end; k++)
      quotes.push(marked[k] as Marked);
    for (let k = p; k < persons.length && (persons[k] as PersonMention).span.start < span.end; k++)
      named.push(persons[k] as PersonMention);
    return inPieces(block, tokensOf(document.text, span, quotes, named));
  });
}

/** So many tokens and no more are looked at together; a longer "sentence" is no sentence. */
const MOST_TOKENS = 400;

function inPieces(block: number, tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i += MOST_TOKENS) {
    const piece = tokens.slice(i, i + MOST_TOKENS);
    const [first, last] = [piece[0] as Token, piece.at(-1) as Token];
    frames.push({ block, span: { start: first.span.start, end: last.span.end }, tokens: piece });
  }
  return frames;
}

function byStart(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function frameSpans(
  document: Document,
  marked: readonly Marked[],
): { block: number; span: Span }[] {
  const frames: { block: number; span: Span }[] = [];
  let m = 0;
  let held: { block: number; span: Span } | undefined;
  let last: number | undefined;
  for (const { block, span: whole } of document.sentences) {
    const span = block === last ? whole : withoutDateLine(document.text, whole);
    last = block;
    held = held ? { block, span: { start: held.span.start, end: span.end } } : { block, span };
    while (m < marked.length && (marked[m] as Marked).outer.end <= span.end) m++;
    const next = marked[m];
    if (next && next.outer.start < span.end) continue;
    frames.push(held);
    held = undefined;
  }
  if (held) frames.push(held);
  return frames;
}

function withoutDateLine(text: string, { start, end }: Span): Span {
  const length = dateLineLength(text.slice(start, Math.min(end, start + 120)));
  return { start: Math.min(end, start + length), end };
}

function tokensOf(text: string, span: Span, quotes: Marked[], persons: PersonMention[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  let q = 0;
  let p = 0;
  while (at < span.end) {
    const quote = quotes[q];
    while (p < persons.length && (persons[p] as PersonMention).span.start < at) p++;
    const person = persons[p];
    const stop = Math.min(span.end, quote?.outer.start ?? span.end, person?.span.start ?? span.end);
    if (stop > at) pushWords(tokens, text, { start: at, end: stop });
    at = stop;
    if (quote && quote.outer.start <= at) {
      tokens.push({ kind: 'quote', span: quote.outer, marked: quote });
      at = Math.max(at, quote.outer.end);
      q++;
    } else if (person && person.span.start === at) {
      tokens.push({ kind: 'person', span: person.span, mention: person });
      at = person.span.end;
      p++;
      while (q < quotes.length && (quotes[q] as Marked).outer.end <= at) q++;
    }
  }
  return tokens;
}

function pushWords(tokens: Token[], text: string, { start, end }: Span): void {
  const piece = text.slice(start, end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(piece); match; match = PIECE.exec(piece)) {
    const word = match[0];
    const span = { start: start + match.index, end: start + match.index + word.length };
    if (POINTS.has(word)) tokens.push({ kind: 'point', span, text: word });
    else tokens.push({ kind: 'word', span, text: word, lower: word.toLowerCase() });
  }
}

/** The lower-case word of a token; `''` for anything else. */
export function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.lower : '';
}

/** Whether a token is one of these punctuation marks. */
export function isPoint(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'point' && marks.includes(token.text);
}
