import { decodeItem, encodeArray, encodeNumber, readHead, endOfItem } from './cbor.ts';
import type { Slice } from './run-pagefind.ts';
import { tokensOf } from '../../views/search/tokens.ts';

/** Stands as a word before each piece of a document that is made of several. */
export const PIECE = '¶¶';

/** One piece of a document. */
export interface Piece {
  readonly document: number;
  /** Which piece of the document it is, from 0. */
  readonly piece: number;
  /** Its words, as Pagefind numbers them. */
  readonly tokens: readonly string[];
}

export interface PieceSlice {
  readonly pages: readonly Piece[];
  readonly words: Buffer;
}

/** The weight of a word that no list of places says, and what each place is counted from. */
const PLAIN = 25;

/**
 * Makes each piece of the documents a page of its own. Pagefind spends as much on a page of ten words as on one of
 * hundreds, so small texts are given to it many at a time.
 */
export function splitPages({ pages, words }: Pick<Slice, 'pages' | 'words'>): PieceSlice {
  const pieces: Piece[] = [];
  const starts = pages.map(({ document, content }) => {
    const tokens = tokensOf(content);
    const marks = tokens.flatMap((token, at) => (token.startsWith(PIECE) ? [at] : []));
    const first = pieces.length;
    for (const [piece, at] of marks.entries())
      pieces.push({ document, piece, tokens: tokens.slice(at + 1, marks[piece + 1]) });
    return { first, places: marks.map((at) => at + 1) };
  });
  const split: Buffer[] = [];
  for (let at = 0; at < words.length; at = endOfItem(words, at))
    split.push(splitWord(words, at, starts));
  return { pages: pieces, words: Buffer.concat(split) };
}

interface Start {
  /** The number of the document's first piece. */
  readonly first: number;
  /** Before which word each of its pieces begins. */
  readonly places: readonly number[];
}

function splitWord(bytes: Buffer, at: number, starts: readonly Start[]): Buffer {
  const text = readHead(bytes, at).start;
  const pages = endOfItem(bytes, text);
  const variants = readHead(bytes, endOfItem(bytes, pages));
  const forms: Buffer[] = [];
  let next = variants.start;
  for (let n = 0; n < variants.size; n++) {
    const form = readHead(bytes, next).start;
    const places = endOfItem(bytes, form);
    forms.push(encodeArray([bytes.subarray(form, places), splitPlaces(bytes, places, starts)]));
    next = endOfItem(bytes, places);
  }
  return encodeArray([
    bytes.subarray(text, pages),
    splitPlaces(bytes, pages, starts),
    encodeArray(forms),
  ]);
}

type Places = readonly (readonly [page: number, places: readonly number[], others: unknown])[];

function splitPlaces(bytes: Buffer, at: number, starts: readonly Start[]): Buffer {
  const split: Buffer[] = [];
  let page = 0;
  let last = 0;
  for (const [distance, places] of decodeItem(bytes, at) as unknown as Places) {
    page += distance;
    const start = starts[page];
    if (!start) throw new Error('Pagefind numbered a page that it does not list.');
    for (const [piece, within] of placesByPiece(places, start.places)) {
      const number = start.first + piece;
      split.push(encodeArray([encodeNumber(number - last), encodePlaces(within), NOTHING]));
      last = number;
    }
  }
  return encodeArray(split);
}

const NOTHING = encodeArray([]);

interface Place {
  readonly weight: number;
  readonly word: number;
}

function placesByPiece(places: readonly number[], starts: readonly number[]): [number, Place[]][] {
  const pieces = new Map<number, Place[]>();
  let weight = PLAIN;
  let word = 0;
  for (const number of places) {
    if (number < 0) {
      weight = -number - 1;
      word = 0;
      continue;
    }
    word += number;
    const piece = starts.findLastIndex((start) => start <= word);
    if (piece < 0) continue;
    const within = pieces.get(piece) ?? [];
    within.push({ weight, word: word - (starts[piece] ?? 0) });
    pieces.set(piece, within);
  }
  return [...pieces].sort(([a], [b]) => a - b);
}

function encodePlaces(places: readonly Place[]): Buffer {
  const numbers: Buffer[] = [];
  let current = PLAIN;
  let last = 0;
  for (const { weight, word } of places) {
    if (weight !== current) numbers.push(encodeNumber(-weight - 1));
    if (weight !== current) last = 0;
    numbers.push(encodeNumber(word - last));
    current = weight;
    last = word;
  }
  return encodeArray(numbers);
}
