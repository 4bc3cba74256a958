import { detect } from 'chardet';
import iconv from 'iconv-lite';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { LineHint } from '#archive/clipping/line-hint.ts';
import { depthOf } from './html-depth.ts';
import { readMarkdown } from './read-markdown.ts';
import { isBlank, parseSourceText, type SourceText } from '#archive/text/source-text.ts';

/** A clipping's bytes, read: its numbered lines with what markup said of them, or the reason why it can't be read. */
export type ReadSource =
  | {
      readonly kind: 'text';
      readonly source: SourceText;
      readonly hints: readonly LineHint[];
      readonly encoding: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

const MARKUP = /\.html?$/i;
const LARGEST = 32 * 1024 * 1024;
const LONGEST_LINE = 200_000;
/** A page deeper than this takes the square of its depth to build. */
const DEEPEST = 2_500;
const JUDGED = 1_000_000;

/** Reads a clipping's bytes by its file name (`.txt`, `.md`, `.html`). Never throws on any bytes. */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  const wrongSize = refuseSize(bytes.length, fileName);
  if (wrongSize) return wrongSize;
  const { text: decoded, encoding } = decode(bytes, MARKUP.test(fileName));
  // Letters and their accents as one character each: the file keeps its bytes, all reading is done on this form.
  const text = decoded.normalize('NFC');
  if (isBinary(text)) {
    return unreadable(
      fileName,
      'source-binary',
      'The file holds binary data, not text.',
      'Save the article as plain text, Markdown or HTML.',
    );
  }
  const depth = MARKUP.test(fileName) ? depthOf(text) : 0;
  if (depth > DEEPEST)
    return unreadable(
      fileName,
      'source-too-deep',
      `The elements of the page are nested ${depth} deep; the deepest that is read has ${DEEPEST}.`,
      'Save only the article, or save the page as plain text.',
    );
  const { source, hints } = await readText(text, fileName);
  return (
    refuseLines(source) ?? {
      kind: 'text',
      source,
      hints,
      encoding,
      diagnostics: encodingNotes(fileName, encoding, text),
    }
  );
}

function refuseSize(length: number, fileName: string): ReadSource | undefined {
  if (length === 0)
    return unreadable(
      fileName,
      'source-empty',
      'The file is empty.',
      'Put the clipped text into it, or delete it.',
    );
  if (length <= LARGEST) return undefined;
  return unreadable(
    fileName,
    'source-too-large',
    `The file has ${(length / 1024 / 1024).toFixed(1)} MB; the largest that is read has 32 MB.`,
    'Keep only the article, or split the file.',
  );
}

async function readText(
  text: string,
  fileName: string,
): Promise<{ readonly source: SourceText; readonly hints: readonly LineHint[] }> {
  if (MARKUP.test(fileName)) return (await import('./read-html.ts')).readHtml(text, fileName);
  return /\.md$/i.test(fileName)
    ? readMarkdown(text, fileName)
    : { source: parseSourceText(fileName, text), hints: [] };
}

function refuseLines({ id, lines }: SourceText): ReadSource | undefined {
  if (lines.every((line) => isBlank(line.text))) {
    return unreadable(
      id,
      'source-blank',
      'The file holds no visible text.',
      'Put the clipped text into it, or delete it.',
    );
  }
  const long = lines.find((line) => line.text.length > LONGEST_LINE);
  return (
    long &&
    unreadable(
      id,
      'source-line-too-long',
      `Line ${long.n} has ${long.text.length} characters; the longest that is read has ${LONGEST_LINE}.`,
      'Break the line where its paragraphs end.',
      long.n,
    )
  );
}

function unreadable(
  file: string,
  rule: string,
  message: string,
  remedy: string,
  line?: number,
): ReadSource {
  return {
    kind: 'unreadable',
    diagnostic: {
      rule,
      severity: 'error',
      place: { file, ...(line !== undefined && { line }) },
      message,
      remedy,
    },
  };
}

function decode(
  bytes: Uint8Array,
  markup: boolean,
): { readonly text: string; readonly encoding: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrderMark(buffer);
  if (marked) return { text: iconv.decode(buffer, marked), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(buffer), encoding: 'utf-8' };
  } catch {
    const named = markup ? charsetIn(buffer) : undefined;
    const guessed = named ?? detect(buffer.subarray(0, JUDGED)) ?? 'windows-1252';
    const encoding = iconv.encodingExists(guessed) ? guessed.toLowerCase() : 'windows-1252';
    const text = iconv.decode(buffer, encoding);
    // Nobody prints the sign of no currency: where it stands, ISO 8859-15 has the euro.
    return encoding === 'iso-8859-1' && text.includes('¤')
      ? { text: iconv.decode(buffer, 'iso-8859-15'), encoding: 'iso-8859-15' }
      : { text, encoding };
  }
}

/** The encoding that a page names in its head. */
function charsetIn(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, LONGEST_HEAD).toString('latin1');
  const name = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{2,30})/i.exec(
    head,
  )?.[1];
  return name && !/^utf-?8$/i.test(name) && iconv.encodingExists(name) ? name : undefined;
}

const LONGEST_HEAD = 4_096;

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
function isBinary(text: string): boolean {
  const head = text.slice(0, JUDGED);
  const controls = (head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g) ?? []).length;
  return controls > 0 && (head.includes('\u0000') || controls > head.length * 0.01);
}

function encodingNotes(file: string, encoding: string, text: string): Diagnostic[] {
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
