import { decodeAs } from '../read-encoding.ts';

/** A value of a binary property list that has been looked up: a dictionary, bytes, text; others are none. */
export type PlistValue =
  | { readonly kind: 'dictionary'; readonly get: (key: string) => PlistValue | undefined }
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string };

const TRAILER = 32;
const MOST_KEYS = 1_000;

/**
 * The outermost value of a binary property list (`bplist00`, as CoreFoundation writes it); undefined where it has none.
 * Values are looked up one by one and never all read: a list whose parts refer to each other can unfold without end.
 */
export function openPlist(bytes: Uint8Array): PlistValue | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < TRAILER + 8) return undefined;
  const trailer = data.subarray(data.length - TRAILER);
  const offsetSize = trailer.readUInt8(6);
  const refSize = trailer.readUInt8(7);
  const top = Number(trailer.readBigUInt64BE(16));
  const table = Number(trailer.readBigUInt64BE(24));
  const isSize = (size: number) => size >= 1 && size <= 6;
  if (!isSize(offsetSize) || !isSize(refSize)) return undefined;

  const numberAt = (at: number, size: number): number =>
    at >= 0 && at + size <= data.length ? data.readUIntBE(at, size) : -1;
  const valueOf = (ref: number): PlistValue | undefined => {
    const at = numberAt(table + ref * offsetSize, offsetSize);
    const marker = numberAt(at, 1);
    if (ref < 0 || marker < 0) return undefined;
    const { length, start } = lengthAt(at, marker & 0xf);
    switch (marker >> 4) {
      case 0x4:
        return { kind: 'data', bytes: data.subarray(start, start + length) };
      case 0x5:
        return { kind: 'text', text: data.toString('latin1', start, start + length) };
      case 0x6: {
        const units = data.subarray(start, start + length * 2);
        return { kind: 'text', text: decodeAs(units, 'utf-16be').text };
      }
      case 0xd:
        return {
          kind: 'dictionary',
          get: (key) => lookUp(start, Math.min(length, MOST_KEYS), length, key),
        };
      default:
        return undefined;
    }
  };
  // A length of fifteen says that the length itself follows, as a number.
  const lengthAt = (at: number, short: number) => {
    if (short < 0xf) return { length: short, start: at + 1 };
    const size = 1 << (numberAt(at + 1, 1) & 0xf);
    return { length: Math.max(0, isSize(size) ? numberAt(at + 2, size) : 0), start: at + 2 + size };
  };
  const lookUp = (
    start: number,
    keys: number,
    all: number,
    key: string,
  ): PlistValue | undefined => {
    for (let index = 0; index < keys; index++) {
      const name = valueOf(numberAt(start + index * refSize, refSize));
      if (name?.kind === 'text' && name.text === key)
        return valueOf(numberAt(start + (all + index) * refSize, refSize));
    }
    return undefined;
  };
  return valueOf(top);
}
