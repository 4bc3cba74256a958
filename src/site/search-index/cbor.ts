/**
 * The few forms of CBOR (RFC 8949, section 3) that Pagefind's files are made of: whole numbers, texts and arrays of
 * known length.
 */
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** A value as Pagefind writes it. */
export type Value = number | string | readonly Value[];

/** The head of an item: its kind, its number or size, and where its content begins. */
export function readHead(
  bytes: Buffer,
  at: number,
): { readonly kind: number; readonly size: number; readonly start: number } {
  const head = bytes.readUInt8(at);
  const kind = head >> 5;
  const short = head & 31;
  if (short < 24) return { kind, size: short, start: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error('Pagefind wrote a number that is longer than 32 bits.');
  return { kind, size: bytes.readUIntBE(at + 1, width), start: at + 1 + width };
}

/** Where the item that begins at a byte ends. */
export function endOfItem(bytes: Buffer, at: number): number {
  const { kind, size, start } = readHead(bytes, at);
  if (kind === TEXT) return start + size;
  let end = start;
  if (kind === ARRAY) for (let item = 0; item < size; item++) end = endOfItem(bytes, end);
  return end;
}

/** The item that begins at a byte. */
export function decodeItem(bytes: Buffer, at: number): Value {
  return decodeFrom({ bytes, at });
}

function decodeFrom(place: { readonly bytes: Buffer; at: number }): Value {
  const { kind, size, start } = readHead(place.bytes, place.at);
  place.at = start;
  if (kind === NUMBER) return size;
  if (kind === NEGATIVE) return -1 - size;
  if (kind === ARRAY) return Array.from({ length: size }, () => decodeFrom(place));
  if (kind !== TEXT) throw new Error(`Pagefind wrote an item of the unknown kind ${kind}.`);
  place.at = start + size;
  return place.bytes.toString('utf8', start, place.at);
}

/** A whole number. */
export function encodeNumber(number: number): Buffer {
  return number < 0 ? encodeHead(NEGATIVE, -1 - number) : encodeHead(NUMBER, number);
}

/** A text. */
export function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([encodeHead(TEXT, bytes.length), bytes]);
}

/** An array of items that are encoded already. */
export function encodeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([encodeHead(ARRAY, items.length), ...items]);
}

/** The head of an array, whose items follow. */
export function encodeArrayHead(size: number): Buffer {
  return encodeHead(ARRAY, size);
}

function encodeHead(kind: number, size: number): Buffer {
  const first = kind << 5;
  if (size < 24) return Buffer.from([first | size]);
  if (size < 0x100) return Buffer.from([first | 24, size]);
  if (size < 0x10000) return Buffer.from([first | 25, size >> 8, size & 0xff]);
  const wide = Buffer.from([first | 26, 0, 0, 0, 0]);
  wide.writeUInt32BE(size, 1);
  return wide;
}
