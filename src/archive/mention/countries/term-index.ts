import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A term to be found in running text, and what it means. */
export interface Term<T> {
  readonly text: string;
  readonly meaning: T;
}

interface Node<T> {
  next?: Map<string, Node<T>>;
  ends?: Term<T>[];
}

/** Terms as a tree of folded words: the longest term at a place is found in one walk. */
export type TermIndex<T> = Node<T>;

export interface Found<T> {
  readonly span: Span;
  readonly term: Term<T>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
const NEXT_WORD =
  /(?:[ \u00A0\u202F]|\. ?|, | & | - |[-\u2010\u2011\u2013'’])([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/uy;

/** Plants terms into a tree. Several of one text stand at one place. */
export function composeTermIndex<T>(terms: Iterable<Term<T>>): TermIndex<T> {
  const root: Node<T> = {};
  for (const term of terms) {
    let node = root;
    for (const word of term.text.match(WORD) ?? []) {
      const key = folded(word);
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = {}));
      node = child;
    }
    (node.ends ??= []).push(term);
  }
  return root;
}

/**
 * Every place where a term stands, longest first, left to right, not overlapping. The first word must begin
 * with a capital; short abbreviations (all capitals, up to four letters) must be written as they are.
 */
export function findTerms<T>(text: string, index: TermIndex<T>): Found<T>[] {
  const found: Found<T>[] = [];
  CAPITALISED.lastIndex = 0;
  for (let match = CAPITALISED.exec(text); match; match = CAPITALISED.exec(text)) {
    const start = match.index;
    const node = index.next?.get(folded(match[0]));
    if (!node || (start > 0 && isLetter(text[start - 1] as string))) continue;
    const longest = walk(text, start, start + match[0].length, node);
    if (!longest) continue;
    found.push(longest);
    CAPITALISED.lastIndex = longest.span.end;
  }
  return found;
}

function walk<T>(
  text: string,
  start: number,
  firstEnd: number,
  first: Node<T>,
): Found<T> | undefined {
  let node: Node<T> | undefined = first;
  let end = firstEnd;
  let best: Found<T> | undefined;
  while (node) {
    const term = node.ends?.find((each) => isWrittenAs(text.slice(start, end), each.text));
    if (term) best = { span: { start, end: withFullStop(text, end, term.text) }, term };
    if (!node.next) break;
    NEXT_WORD.lastIndex = end;
    const match: RegExpExecArray | null = NEXT_WORD.exec(text);
    if (!match || !mayJoin(text, end, match[0])) break;
    node = node.next.get(folded(match[1] as string));
    end = NEXT_WORD.lastIndex;
  }
  return best;
}

/** A full stop joins words only after a single letter or "St"; otherwise it ends a sentence. */
function mayJoin(text: string, end: number, gap: string): boolean {
  if (!gap.startsWith('.')) return true;
  const before = text.slice(Math.max(0, end - 3), end);
  return /(?:^|[^\p{L}])(?:\p{Lu}|St)$/u.test(before);
}

function isWrittenAs(printed: string, term: string): boolean {
  if (!/^[\p{Lu}.]{1,9}$/u.test(term)) return true;
  return term.includes('.') ? /^\p{Lu}(?:\. ?\p{Lu})+$/u.test(printed) : printed === term;
}

function withFullStop(text: string, end: number, term: string): number {
  return term.endsWith('.') && text[end] === '.' ? end + 1 : end;
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(char);
}

/** Lower case for plain ASCII words, `fold` for the rest: folding every word would cost most of the time. */
function folded(word: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7F]*$/.test(word) ? word.toLowerCase() : fold(word);
}
