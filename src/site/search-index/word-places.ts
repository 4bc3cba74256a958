import { encodeArrayHead, encodeNumber, encodeText, endOfItem, readHead } from './cbor.ts';

/** Pages, and all their words with their places. */
export interface WordSlice {
  readonly pages: readonly unknown[];
  readonly words: Buffer;
}

/** Entries of one word, or of one of its accented forms, over all slices. */
interface Places {
  /** How many entries there are. */
  count: number;
  /** The last entry: each one's number is written as the distance from the one before. */
  last: number;
  readonly parts: Buffer[];
}

interface WordPlaces {
  readonly word: Buffer;
  readonly plain: Places;
  readonly variants: Map<string, Places>;
}

/** A word with all its places, ready to be written. */
export interface EncodedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * The words of all slices, each with its places in all of them, in the order of their bytes. Pages are numbered
 * through: a slice's come after those of the ones before.
 */
export function joinWords(slices: Iterable<WordSlice>): EncodedWord[] {
  const words = new Map<string, WordPlaces>();
  let first = 0;
  for (const slice of slices) {
    addSlice(words, slice.words, first);
    first += slice.pages.length;
  }
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => encodeWord(word));
}

function addSlice(words: Map<string, WordPlaces>, bytes: Buffer, first: number): void {
  let at = 0;
  while (at < bytes.length) {
    const word = readText(bytes, readHead(bytes, at).start);
    // One character a byte, so that comparing texts compares bytes, as Pagefind does.
    const key = word.text.toString('latin1');
    let known = words.get(key);
    if (!known) words.set(key, (known = { word: word.text, plain: none(), variants: new Map() }));
    at = addPlaces(known.plain, bytes, word.end, first);
    const variants = readHead(bytes, at);
    at = variants.start;
    for (let n = 0; n < variants.size; n++) {
      const form = readText(bytes, readHead(bytes, at).start);
      const name = form.text.toString('utf8');
      let places = known.variants.get(name);
      if (!places) known.variants.set(name, (places = none()));
      at = addPlaces(places, bytes, form.end, first);
    }
  }
}

function none(): Places {
  return { count: 0, last: 0, parts: [] };
}

function readText(bytes: Buffer, at: number): { readonly text: Buffer; readonly end: number } {
  const { size, start } = readHead(bytes, at);
  return { text: bytes.subarray(start, start + size), end: start + size };
}

/** Adds the array of places that begins at a byte. Gives where it ends. */
function addPlaces(places: Places, bytes: Buffer, at: number, first: number): number {
  const { size, start } = readHead(bytes, at);
  if (size === 0) return start;
  const begin = readHead(bytes, readHead(bytes, start).start);
  let page = first;
  let end = start;
  for (let n = 0; n < size; n++) {
    const number = readHead(bytes, readHead(bytes, end).start);
    page += number.size;
    // A place is its page, where the word stands in the text, and where in other fields.
    end = endOfItem(bytes, endOfItem(bytes, number.start));
  }
  const distance = encodeNumber(first + begin.size - places.last);
  places.parts.push(encodeArrayHead(3), distance, bytes.subarray(begin.start, end));
  places.count += size;
  places.last = page;
  return end;
}

function encodeWord({ word, plain, variants }: WordPlaces): EncodedWord {
  const text = word.toString('utf8');
  const forms = [...variants].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [encodeArrayHead(3), encodeText(text), ...encodePlaces(plain)];
  parts.push(encodeArrayHead(forms.length));
  for (const [form, places] of forms)
    parts.push(encodeArrayHead(2), encodeText(form), ...encodePlaces(places));
  return { word: text, bytes: Buffer.concat(parts) };
}

function encodePlaces({ count, parts }: Places): Buffer[] {
  return [encodeArrayHead(count), ...parts];
}
