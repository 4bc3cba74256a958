import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decode, decodeAs } from '../read-encoding.ts';
import { joinContents, savedFrom, toldLine, type HeldText } from './joined-contents.ts';
import { readPage } from './page.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { unzip, zipEntries } from './zip.ts';

const LARGEST = 128 * 1024 * 1024;
const LARGEST_PAGE = 16 * 1024 * 1024;
const MOST_PAGES = 2_000;

/** Reads a web archive (WARC, ISO 28500; packed or not): each page that a server answered with is a text of its own. */
export function readWarc({ name, bytes }: SourceFile): Contents | Refusal {
  return readPages(name, [bytes]);
}

/** Reads a web archive with its index (WACZ): the WARC files in it. */
export function readWacz({ name, bytes }: SourceFile): Contents | Refusal {
  const entries = zipEntries(bytes).filter(({ name: path }) =>
    /^archive\/.*\.warc(?:\.gz)?$/.test(path),
  );
  return readPages(
    name,
    entries.flatMap((entry) => unzip(bytes, entry, LARGEST) ?? []),
  );
}

function readPages(file: string, warcs: readonly Uint8Array[]): Contents | Refusal {
  const unpacked = warcs.map(unpack);
  const total = unpacked.reduce((sum, data) => sum + (data?.length ?? 0), 0);
  if (unpacked.some((data) => data === undefined) || total > LARGEST)
    return refuse(
      file,
      'source-too-large',
      `The web archive is damaged, or holds more than ${LARGEST / 1024 / 1024} MB once unpacked.`,
      'Put the pages in it here as HTML, or split the archive.',
    );
  const texts: HeldText[] = [];
  for (const data of unpacked)
    for (const page of data ? pagesIn(data) : []) {
      if (texts.length === MOST_PAGES) break;
      const contents = readPage({ name: file, text: page.html });
      if ('refused' in contents || contents.source.lines.length === 0) continue;
      texts.push({
        head: [
          savedFrom('WARC-Target-URI', page.address),
          toldLine('WARC-Date', page.captured, 'the day on which the page was captured'),
        ],
        contents,
      });
    }
  if (texts.length > 0) return joinContents(file, texts);
  return refuse(
    file,
    'source-without-text',
    'The web archive holds no page with text.',
    'Capture the articles again, or save their pages as HTML.',
  );
}

function unpack(bytes: Uint8Array): Buffer | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return undefined;
  }
}

interface Page {
  readonly address: string;
  readonly captured: string;
  readonly html: string;
}

const BLANK = '\r\n\r\n';

/** The pages of a WARC: answers of servers, or files, of type HTML; each address once. */
function* pagesIn(data: Buffer): Generator<Page> {
  const seen = new Set<string>();
  for (let at = data.indexOf('WARC/'); at >= 0;) {
    const head = data.indexOf(BLANK, at);
    if (head < 0) return;
    const fields = readFields(data.toString('utf8', at, head));
    const start = head + BLANK.length;
    const end = endOfRecord(data, start, Math.max(0, Number(fields.get('content-length')) || 0));
    const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    const html = htmlOf(fields, data.subarray(start, end));
    if (html !== undefined && address !== '' && !seen.has(address)) {
      seen.add(address);
      yield { address, captured: fields.get('warc-date') ?? '', html };
    }
    at = data.indexOf('WARC/', end);
  }
}

/** A record ends where its length says, unless no other follows there: then where the next begins. */
function endOfRecord(data: Buffer, start: number, length: number): number {
  const said = start + length;
  if (data.toString('latin1', said, said + 9) === `${BLANK}WARC/` || said === data.length)
    return said;
  const next = data.indexOf(`${BLANK}WARC/`, start);
  return next < 0 ? data.length : next;
}

function readFields(head: string): ReadonlyMap<string, string> {
  return new Map(
    head.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':');
      return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
    }),
  );
}

function htmlOf(record: ReadonlyMap<string, string>, block: Buffer): string | undefined {
  const type = record.get('warc-type');
  if (type === 'resource') return isHtml(record) ? text(block, record) : undefined;
  if (type !== 'response') return undefined;
  const end = block.indexOf(BLANK) >= 0 ? block.indexOf(BLANK) : block.indexOf('\n\n');
  if (end < 0) return undefined;
  const head = block.toString('latin1', 0, end);
  const fields = readFields(head);
  if (!/^HTTP\/[\d.]+\s2\d\d/.test(head) || !isHtml(fields)) return undefined;
  const body = block.subarray(end + (block.indexOf(BLANK) === end ? 4 : 2));
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? withoutChunks(body) : body;
  const plain = decompress(whole, fields.get('content-encoding') ?? '');
  return plain && text(plain, fields);
}

function isHtml(fields: ReadonlyMap<string, string>): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)/i.test(fields.get('content-type') ?? '');
}

function text(bytes: Buffer, fields: ReadonlyMap<string, string>): string {
  const charset = /charset="?([\w:-]{2,30})/i.exec(fields.get('content-type') ?? '')?.[1];
  const named = charset && !/^utf-?8$/i.test(charset) ? decodeAs(bytes, charset) : decode(bytes);
  return named.text.normalize('NFC');
}

/** The body of an answer that was sent in chunks (RFC 9112, 7.1); as it is where it was put together already. */
function withoutChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(
      body.toString('latin1', at, Math.min(end, at + 40)),
    )?.[1];
    if (end < 0 || size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

function decompress(body: Buffer, encoding: string): Buffer | undefined {
  const bound = { maxOutputLength: LARGEST_PAGE };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, bound);
    if (/deflate/i.test(encoding)) return inflateSync(body, bound);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, bound);
    return body.length <= LARGEST_PAGE ? body : undefined;
  } catch {
    // Some tools store the unpacked body and leave the header as it was.
    return body.length <= LARGEST_PAGE && body[0] === 0x3c ? body : undefined;
  }
}
