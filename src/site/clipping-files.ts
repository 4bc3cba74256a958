import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#archive/archive.ts';
import { archive } from './load-archive.ts';

const CONTENT = process.env.DATELINE_CONTENT ?? 'content';

/** Files that hold nothing but the lines that the page of the clipping prints; a saved page or a letter holds more. */
const PLAIN_TEXT = /\.(?:txt|text|md|markdown)$/i;

const articlesOf = Map.groupBy(archive.articles, ({ source }) => source);
const pathOf = ({ source }: Article) => join(CONTENT, 'sources', source);

/**
 * The name of the file that an article was read from, where the site gives it to readers: a file of plain text that holds
 * this article alone, which the archive prints whole.
 */
export function clippingNameOf(article: Article): string | undefined {
  const { source, part } = article;
  const alone = part === undefined && articlesOf.get(source)?.length === 1;
  if (article.printed !== undefined || !alone || !PLAIN_TEXT.test(source)) return undefined;
  return bytesOf(article) ? source.split('/').at(-1) : undefined;
}

/** The bytes of the clipping; nothing where the file is gone or no longer what the article was read from. */
function bytesOf(article: Article): Buffer | undefined {
  if (!lstatSync(pathOf(article), { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(pathOf(article));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return digest === article.sourceHash ? bytes : undefined;
}

/**
 * The address that holds the clipping itself, byte for byte; nothing where no file is what the article was read from.
 * As a file beside its page each would be one more of tens of thousands.
 */
export function clippingAddressOf(article: Article): string | undefined {
  const bytes = bytesOf(article);
  return bytes && addressOf(bytes);
}

/** What no address may hold as it is: all but the code points that the URL standard allows (url.spec.whatwg.org). */
const ENCODED =
  /[^\w!$&'()*+,\-./:;=?@~\u{A0}-\u{FDCF}\u{FDF0}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{1FFFD}]/gu;

/** Bytes as an address. Those of text are written out: in a page that has the same words they pack to next to nothing. */
function addressOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes))
    return `data:application/octet-stream;base64,${bytes.toString('base64')}`;
  return `data:application/octet-stream,${text.replace(ENCODED, encodeURIComponent)}`;
}
