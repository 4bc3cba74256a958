import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** A stretch between quotation marks. `outer` holds the marks, `inner` the words. */
export interface Marked {
  readonly outer: Span;
  readonly inner: Span;
  readonly block: number;
  /** The mark is not closed in its block. */
  readonly unclosed: boolean;
}

interface Open {
  readonly at: number;
  readonly closers: string;
}

const CLOSERS_OF: Record<string, string> = {
  '“': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '„': '“”"',
  '‟': '”',
  '‹': '›',
  '›': '‹',
  '”': '”',
};
const MARK = /[“”„‟"«»‹›‘’'‚]/g;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENER = /[\s([{—–―\-:,/]/;
/** What is written with a leading apostrophe and opens no quotation. */
const ELISION =
  /['‘’](?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|n\b|til\b|till\b|cause\b|bout\b|round\b|s\b|nother\b)/iy;
const DEEPEST = 4;
const LONGEST_LOOK_AHEAD = 4000;

/** Pairs the quotation marks of every block. Each block starts afresh; nested marks belong to the outer ones. */
export function findMarked(document: Document): Marked[] {
  const found: Marked[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const text = document.text.slice(block.span.start, block.span.end);
    const next = document.blocks[index + 1]?.span.start;
    const runsOn = next !== undefined && /["“„«]/.test(document.text.charAt(next));
    for (const piece of pairMarks(text, runsOn)) {
      const at = (span: Span): Span => ({
        start: span.start + block.span.start,
        end: span.end + block.span.start,
      });
      found.push({ ...piece, outer: at(piece.outer), inner: at(piece.inner), block: block.n });
    }
  }
  return found;
}

type Pair = Omit<Marked, 'block'>;

/** Pairs the marks of one block's text; `runsOn` where the next block opens with a mark again. */
export function pairMarks(text: string, runsOn = false): Pair[] {
  const marks = [...text.matchAll(MARK)].map((match) => match.index);
  const surplus = closersToCome(text, marks);
  const pairs: Pair[] = [];
  let stack: Open[] = [];
  for (let k = 0; k < marks.length; k++) {
    const at = marks[k] as number;
    const mark = text[at] as string;
    if (isSingle(mark)) {
      if (stack.length > 0 || !opensSingle(text, at)) continue;
      const close = singleCloser(text, marks, k);
      if (close === undefined) continue;
      pairs.push(pairOf(text, at, marks[close] as number));
      k = close;
      continue;
    }
    const closed = stack.findLastIndex((open) => open.closers.includes(mark));
    if (closed >= 0 && closes(text, at, mark)) {
      if (closed === 0) pairs.push(pairOf(text, (stack[0] as Open).at, at));
      stack.length = closed;
    } else if (stack.length < DEEPEST && opens(text, at, mark)) {
      if (mark === '“' && closed < 0 && stack.some((open) => text[open.at] === '“') && !surplus[k])
        stack = [];
      stack.push({ at, closers: CLOSERS_OF[mark] as string });
    }
  }
  const open = stack[0];
  if (open && (runsOn || mayRunOn(text, open))) pairs.push(unclosedFrom(text, open.at));
  return pairs;
}

/** For each mark: whether, from it on, a second closing curly mark is left over for an outer quotation. */
function closersToCome(text: string, marks: readonly number[]): boolean[] {
  const surplus: boolean[] = new Array<boolean>(marks.length).fill(false);
  let balance = 0;
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = text[marks[k] as number];
    if (mark === '”') balance++;
    if (mark === '“') balance--;
    surplus[k] = balance > 0;
  }
  return surplus;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === '’' || mark === "'" || mark === '‚';
}

function before(text: string, at: number): string {
  return at > 0 ? (text[at - 1] as string) : ' ';
}

function after(text: string, at: number): string {
  return at + 1 < text.length ? (text[at + 1] as string) : ' ';
}

function opens(text: string, at: number, mark: string): boolean {
  if (/\s/.test(after(text, at)) && mark !== '«') return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‟' || mark === '‹') return true;
  return BEFORE_OPENER.test(before(text, at)) || isSingle(before(text, at));
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '”') return true;
  const opensAnew = /[\s([]/.test(before(text, at)) && LETTER.test(after(text, at));
  return !opensAnew;
}

function opensSingle(text: string, at: number): boolean {
  if (!BEFORE_OPENER.test(before(text, at)) || !/[\p{L}\p{N}[…]/u.test(after(text, at)))
    return false;
  ELISION.lastIndex = at;
  return text[at] !== '’' && !ELISION.test(text);
}

/** The index in `marks` of the single mark that closes the one at `k`: at the end of a word, not a possessive. */
function singleCloser(text: string, marks: readonly number[], k: number): number | undefined {
  const start = marks[k] as number;
  let possessive: number | undefined;
  let openers = 0;
  for (let j = k + 1; j < marks.length; j++) {
    const at = marks[j] as number;
    if (at - start > LONGEST_LOOK_AHEAD) break;
    const mark = text[at] as string;
    if (opensSingle(text, at) && (mark === '‘' || ++openers > 2)) break;
    if ((mark !== '’' && mark !== "'") || /\s/.test(before(text, at))) continue;
    if (LETTER.test(after(text, at))) continue;
    if (!/s/i.test(before(text, at)) || !/\s/.test(after(text, at))) return j;
    possessive ??= j;
    if (j - k > 12) break;
  }
  return possessive;
}

function mayRunOn(text: string, open: Open): boolean {
  if (text[open.at] !== '"') return text.length - open.at > 20;
  return open.at === 0 || /[:,]\s*$/.test(text.slice(Math.max(0, open.at - 3), open.at));
}

function pairOf(text: string, open: number, close: number): Pair {
  const inner = trimmed(text, { start: open + 1, end: close });
  return { outer: { start: open, end: close + 1 }, inner, unclosed: false };
}

function unclosedFrom(text: string, open: number): Pair {
  const inner = trimmed(text, { start: open + 1, end: text.length });
  return { outer: { start: open, end: text.length }, inner, unclosed: true };
}

/** The words without white space around them and without the comma that belongs to the writer. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /[\s,]/.test(text[end - 1] as string)) end--;
  return { start, end };
}
