import { gunzipSync } from 'node:zlib';
import type { Reader } from './reader.ts';
import { mayHoldTexts } from './packed-names.ts';
import { zipEntries } from './zip.ts';

type LoadReader = () => Promise<Reader>;

const HEAD = 1_024;

/** The reader of a file that is no plain text, told by its bytes; undefined where there is none, and for an archive in an archive. */
export function binaryReader(
  bytes: Uint8Array,
  { nested = false }: { readonly nested?: boolean } = {},
): LoadReader | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const text = head.toString('latin1');
  if (text.includes('%PDF-')) return async () => (await import('./pdf.ts')).readPdf;
  if (text.startsWith('bplist00')) return async () => (await import('./webarchive.ts')).readBinary;
  if (/^\s{0,3}\{\\rtf/.test(text)) return async () => (await import('./rtf.ts')).readRtf;
  if (/^WARC\/\d/.test(text) || isPackedWarc(bytes))
    return async () => (await import('./warc.ts')).readWarc;
  if (text.startsWith('PK\u0003\u0004')) return zipReader(bytes, nested);
  return undefined;
}

function isPackedWarc(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  try {
    // A head that is cut off ends in an error; what was unpacked until then would be lost without the flush.
    const head = gunzipSync(bytes.subarray(0, HEAD), { finishFlush: 2, maxOutputLength: 1 << 20 });
    return head.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    return false;
  }
}

function zipReader(bytes: Uint8Array, nested: boolean): LoadReader | undefined {
  const names = new Set(zipEntries(bytes).map(({ name }) => name));
  if (names.has('word/document.xml')) return async () => (await import('./docx.ts')).readDocx;
  if (names.has('content.xml') && names.has('styles.xml'))
    return async () => (await import('./odt.ts')).readOdt;
  if ([...names].some((name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name)))
    return async () => (await import('./warc.ts')).readWacz;
  if (!nested && mayHoldTexts(names))
    return async () => (await import('./packed-files.ts')).readPackedFiles(NESTED);
  return undefined;
}

/** The readers of the files in an archive. */
const NESTED = {
  binary: (bytes: Uint8Array) => binaryReader(bytes, { nested: true }),
  text: textReader,
};

const LOOKED_AT = 20_000;
const LONGEST_LINE = 2_000;

/** The reader of a text by what it begins with, and by its name where that is not enough. */
export function textReader(text: string, name: string): LoadReader {
  const head = text.slice(0, LOOKED_AT).replace(/^\uFEFF?\s*/, '');
  if (/^<!DOCTYPE NETSCAPE-Bookmark/i.test(head))
    return async () => (await import('./link-lists.ts')).refuseBookmarks;
  if (/^\[InternetShortcut\]/i.test(head) || isLinkFile(head))
    return async () => (await import('./link-lists.ts')).refuseLink;
  const root = rootElement(head);
  if (root !== undefined && root !== 'html') return xmlReader(root);
  if (root === 'html' || isPage(head, name))
    return async () => (await import('./page.ts')).readPage;
  if (isMessage(head)) return async () => (await import('./message.ts')).readMessage;
  if (/^TY {2}- /.test(head)) return async () => (await import('./ris.ts')).readRis;
  if (/^[[{]\s*["[{\]}]/.test(head)) return async () => (await import('./json.ts')).readJson;
  if (/^@\w{3,20}\s?\{/.test(head))
    return async () => (await import('./link-lists.ts')).refuseReferences('BibTeX');
  if (/^%0 [A-Z]/.test(head))
    return async () => (await import('./link-lists.ts')).refuseReferences('EndNote');
  if (/\.(?:csv|tsv|tab)$/i.test(name) || isTable(head))
    return async () => (await import('./table.ts')).readTable;
  if (/\.(?:md|markdown)$/i.test(name) || /^---\r?\n[\w-]+:/.test(head))
    return async () => (await import('./note.ts')).readNote;
  return async () => (await import('./plain.ts')).readPlain;
}

/** The name of the outermost element of an XML document or of a page; undefined where markup does not begin the text. */
function rootElement(head: string): string | undefined {
  const rest = head.replace(/^(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,4000}?-->\s*){1,10}/, '');
  if (/^<!doctype\s+html/i.test(rest)) return 'html';
  const isXml = head.startsWith('<?xml') || /^<!DOCTYPE/.test(rest);
  const name = /^(?:<!DOCTYPE[^>[]{0,500}>\s*)?<([A-Za-z][\w:.-]{0,40})[\s>/]/.exec(rest)?.[1];
  const known = /^(?:html|head|body|rss|feed|rdf:RDF|en-export|plist|opml)$/i;
  if (name === undefined || !(isXml || known.test(name))) return isXml ? 'unknown' : undefined;
  return /^(?:html|head|body)$/i.test(name) ? 'html' : name;
}

/** The file that a Mac makes of an address: a property list of one key. */
function isLinkFile(head: string): boolean {
  return head.length < 2_000 && /<plist[^>]*>\s*<dict>\s*<key>URL<\/key>/.test(head);
}

function xmlReader(root: string): LoadReader {
  switch (root.toLowerCase()) {
    case 'rss':
    case 'feed':
    case 'rdf:rdf':
      return async () => (await import('./feed.ts')).readFeed;
    case 'en-export':
      return async () => (await import('./enex.ts')).readEnex;
    case 'plist':
      return async () => (await import('./webarchive.ts')).readXml;
    case 'xml':
      return async () => (await import('./link-lists.ts')).refuseReferences('EndNote XML');
    case 'opml':
      return async () => (await import('./link-lists.ts')).refuseFeeds;
    default:
      return async () => (await import('./link-lists.ts')).refuseXml(root);
  }
}

function isPage(head: string, name: string): boolean {
  return /\.(?:x?html?|xht)$/i.test(name) && /<[a-z!][\w-]{0,20}[\s>/]/i.test(head);
}

/** A message with the lines that only its way through the mail has put there: one that was pasted has them not. */
function isMessage(head: string): boolean {
  const [fields = ''] = head.replace(/^From \S+ .{10,80}\r?\n/, '').split(/\r?\n\r?\n/, 1);
  const names = [...fields.matchAll(/^([A-Za-z][A-Za-z-]{1,40}):\s/gm)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  const posted = names.some((name) =>
    /^(?:received|mime-version|message-id|return-path|delivered-to|snapshot-content-location)$/.test(
      name,
    ),
  );
  return posted && names.some((name) => /^(?:from|subject|date|content-type)$/.test(name));
}

/** A first line that names columns, two of them such as tables of articles have. */
function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  if (first.length > LONGEST_LINE || second === '') return false;
  return [',', '\t', ';'].some((mark) => {
    const cells = first.split(mark).map((cell) => cell.replace(/^"|"$/g, '').trim());
    const known = cells.filter((cell) => USUAL.test(cell)).length;
    const wide = cells.length >= 3 && second.split(mark).length >= 2;
    return wide && known >= 2 && cells.every((cell) => cell.length <= 40);
  });
}

const USUAL =
  /^(?:id|url|link|title|headline|author|authors|byline|date|published|publication|publisher|source|text|content|body|description|summary|highlight|excerpt|language)$/i;
