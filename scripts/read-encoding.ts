import { detect } from 'chardet';
import iconv from 'iconv-lite';
import type { Diagnostic } from '#archive/diagnostic.ts';

/** Text as it was decoded, and the name of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const JUDGED = 1_000_000;
const LONGEST_HEAD = 4_096;

/** Decodes bytes: by their byte-order mark, as UTF-8, by the encoding that markup names, else by what the bytes look like. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrderMark(buffer);
  if (marked) return { text: iconv.decode(buffer, marked), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(buffer), encoding: 'utf-8' };
  } catch {
    const guessed = charsetIn(buffer) ?? detect(buffer.subarray(0, JUDGED)) ?? 'windows-1252';
    return decodeAs(buffer, guessed);
  }
}

/** Decodes bytes in the encoding that is said to be theirs; in Windows-1252 where it is unknown. */
export function decodeAs(bytes: Uint8Array, name: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = iconv.encodingExists(name) ? name.toLowerCase() : 'windows-1252';
  const text = iconv.decode(buffer, encoding);
  // Nobody prints the sign of no currency: where it stands, ISO 8859-15 has the euro.
  return encoding === 'iso-8859-1' && text.includes('¤')
    ? { text: iconv.decode(buffer, 'iso-8859-15'), encoding: 'iso-8859-15' }
    : { text, encoding };
}

/** The encoding that a page or an XML document names in its head. */
function charsetIn(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, LONGEST_HEAD).toString('latin1');
  const name = (/<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{2,30})/i.exec(head) ??
    /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:-]{2,30})/i.exec(head))?.[1];
  return name && !/^utf-?8$/i.test(name) && iconv.encodingExists(name) ? name : undefined;
}

/** In UTF-16 at least the blanks and line ends have a zero byte, and always on the same side. */
const FEWEST_ZEROS = 0.03;

function byteOrderMark(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const head = buffer.subarray(0, 400);
  const zeros = [...head].filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const even = [...head].filter((byte, at) => byte === 0 && at % 2 === 0).length;
  if (head.length >= 8 && zeros > head.length * FEWEST_ZEROS && even === 0) return 'utf-16le';
  if (head.length >= 8 && even > head.length * FEWEST_ZEROS && zeros === 0) return 'utf-16be';
  return undefined;
}

/** Text holds next to no control characters. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, JUDGED);
  const controls = (head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g) ?? []).length;
  return controls > 0 && (head.includes('\u0000') || controls > head.length * 0.01);
}

/** What is to be said of a file that is not in UTF-8. */
export function encodingNotes(file: string, { encoding, text }: Decoded): Diagnostic[] {
  if (encoding === 'utf-8') return [];
  const sure = encoding.startsWith('utf-16');
  const broken = text.includes('\uFFFD') ? ' Some bytes are no characters in it.' : '';
  return [
    {
      rule: 'source-encoding',
      severity: sure && !broken ? 'warning' : 'doubt',
      place: { file },
      message: `The file is not UTF-8; it was read as '${encoding}'.${broken}`,
      remedy: 'If letters look wrong, save the file as UTF-8.',
    },
  ];
}
