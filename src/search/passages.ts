import { tokensOf } from '../views/search/tokens.ts';
import type { Entry } from './entries.ts';
import { findMarks, type Pattern } from './find-marks.ts';

/** A piece of a shown text, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence of an article with its marks; `address` is its fragment, absent outside sentences. */
export interface Passage {
  readonly address?: string;
  readonly pieces: readonly Piece[];
}

/** Words shown before the first mark of a long sentence, and in all. */
const BEFORE = 14;
const SHOWN = 44;

/** Letters, digits, their marks, and halves of those beyond the basic plane. */
const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Every sentence of an entry that holds one of the patterns, those with most patterns first, then in reading order. */
export function findPassages(entry: Entry, patterns: readonly Pattern[]): Passage[] {
  const tokens = tokensOf(entry.text);
  const marked = findMarks(tokens, patterns);
  const sentences = sentencesOf(entry, tokens.length);
  return sentences
    .map((sentence) => ({ sentence, kinds: kindsWithin(sentence, marked) }))
    .filter(({ kinds }) => kinds > 0)
    .sort((a, b) => b.kinds - a.kinds || a.sentence.start - b.sentence.start)
    .map(({ sentence }) => composePassage(sentence, tokens, marked));
}

/** A short text, such as a title, with its marks. */
export function markText(text: string, patterns: readonly Pattern[]): Piece[] {
  const tokens = tokensOf(text);
  return joinPieces(tokens, findMarks(tokens, patterns), 0, tokens.length);
}

interface Sentence {
  readonly address?: string;
  readonly start: number;
  readonly end: number;
}

function sentencesOf({ sentences }: Entry, length: number): Sentence[] {
  const first = sentences[0]?.[1] ?? length;
  const before: Sentence[] = first > 0 ? [{ start: 0, end: first }] : [];
  return [
    ...before,
    ...sentences.map(([address, start], n) => ({
      address,
      start,
      end: sentences[n + 1]?.[1] ?? length,
    })),
  ];
}

function kindsWithin({ start, end }: Sentence, marked: ReadonlyMap<number, number>): number {
  const kinds = new Set<number>();
  for (const [at, which] of marked) if (at >= start && at < end) kinds.add(which);
  return kinds.size;
}

function composePassage(
  { address, start, end }: Sentence,
  tokens: readonly string[],
  marked: ReadonlyMap<number, number>,
): Passage {
  let first = start;
  while (first < end && !marked.has(first)) first++;
  const from =
    end - start <= SHOWN ? start : Math.max(start, Math.min(first - BEFORE, end - SHOWN));
  const to = Math.min(end, from + SHOWN);
  const pieces = joinPieces(tokens, marked, from, to);
  if (from > start) pieces.unshift({ text: '… ', marked: false });
  if (to < end) pieces.push({ text: ' …', marked: false });
  return { ...(address !== undefined && { address }), pieces };
}

/** Neighbouring marked words are one mark; punctuation at the ends of a word stays outside it. */
function joinPieces(
  tokens: readonly string[],
  marked: ReadonlyMap<number, number>,
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.marked === isMarked)
      pieces[pieces.length - 1] = { text: last.text + text, marked: isMarked };
    else pieces.push({ text, marked: isMarked });
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? '';
    const isMarked = marked.has(at);
    const joined = isMarked && at > from && marked.get(at - 1) === marked.get(at);
    if (at > from) add(' ', joined && pieces.at(-1)?.marked === true);
    if (isMarked) addMarked(token, add);
    else add(token, false);
  }
  return pieces;
}

function addMarked(token: string, add: (text: string, marked: boolean) => void): void {
  let start = 0;
  let end = token.length;
  while (start < end && !LETTER.test(token[start] ?? '')) start++;
  while (end > start && !LETTER.test(token[end - 1] ?? '')) end--;
  add(token.slice(0, start), false);
  add(token.slice(start, end), true);
  add(token.slice(end), false);
}
