import { fileTypeFromBuffer } from 'file-type';
import { unzip, zipEntries } from './zip.ts';

/** A kind of file without a reader: its name with its article, and what to do. */
export interface ForeignKind {
  readonly kind: string;
  readonly remedy: string;
}

const AS_TEXT = 'Save the article as plain text, Markdown, HTML, .docx or PDF.';
const OCR =
  'Make text of it first with a program for text recognition (OCR), such as OCRmyPDF or Tesseract.';

/** Kinds that people's folders hold, by the ending that `file-type` gives them. */
const NAMED: Readonly<Record<string, ForeignKind>> = {
  cfb: {
    kind: 'an old Office document (.doc, .xls, .msg)',
    remedy: 'Save it as .docx, a table as CSV, a message as .eml.',
  },
  xlsx: { kind: 'an Excel workbook', remedy: 'Save its sheet as CSV.' },
  ods: { kind: 'an OpenDocument table', remedy: 'Save its sheet as CSV.' },
  pptx: { kind: 'a presentation', remedy: AS_TEXT },
  epub: { kind: 'an EPUB book', remedy: 'Save the article in it as plain text or HTML.' },
  mobi: { kind: 'a Kindle book', remedy: 'Save the article in it as plain text or HTML.' },
  zip: { kind: 'a ZIP archive', remedy: 'Unpack it, and put the articles in it here.' },
  gz: { kind: 'a gzip archive', remedy: 'Unpack it, and put the files in it here.' },
  tar: { kind: 'a tar archive', remedy: 'Unpack it, and put the files in it here.' },
  '7z': { kind: 'a 7-Zip archive', remedy: 'Unpack it, and put the files in it here.' },
  rar: { kind: 'a RAR archive', remedy: 'Unpack it, and put the files in it here.' },
  sqlite: { kind: 'an SQLite database', remedy: 'Export its table as CSV.' },
};

/** What a file is by its first bytes, where it is of a kind that is not read; undefined for text and for what nobody knows. */
export async function foreignKind(bytes: Uint8Array): Promise<ForeignKind | undefined> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return undefined;
  const named = NAMED[type.ext === 'zip' && isBook(bytes) ? 'epub' : type.ext];
  if (named) return named;
  const [family = ''] = type.mime.split('/');
  const shown = `${type.ext.toUpperCase()} (${type.mime})`;
  if (family === 'image') return { kind: `a picture, ${shown}`, remedy: OCR };
  if (family === 'audio' || family === 'video')
    return { kind: `a recording, ${shown}`, remedy: 'Put a transcript of it here instead.' };
  return { kind: shown, remedy: AS_TEXT };
}

/** A book's archive says so in its `mimetype`, which most but not all have as their first file. */
function isBook(bytes: Uint8Array): boolean {
  const entry = zipEntries(bytes).find(({ name }) => name === 'mimetype');
  return (
    entry !== undefined && unzip(bytes, entry, 1_000)?.toString().trim() === 'application/epub+zip'
  );
}
