import type { Authorities } from './authority/authorities.ts';
import type { ArticleRecord, RecordedQuote } from './record/article-record.ts';
import { composeDocument, parseAddress, type Document } from './text/document.ts';
import type { Settings } from './settings.ts';
import { shownTitle } from './record/shown-title.ts';

/** An article with its body as a document, ready to be shown; a title that is supplied stands in its brackets. */
export interface Article extends ArticleRecord {
  readonly document: Document;
  /** How many of its blocks are printed, where it is published as an excerpt; all of them else. */
  readonly printed?: number;
}

/**
 * All records and authority records: what pages are views of. Lists are in a fixed order, authority records by id. Merged
 * (`sameAs`) and rejected ones are kept: their addresses redirect or stay silent.
 */
export interface Archive extends Authorities {
  readonly settings: Settings;
  /** Newest first; undated ones last; ties by id. */
  readonly articles: readonly Article[];
}

export interface ArchiveParts extends Omit<Archive, 'articles'> {
  readonly records: readonly ArticleRecord[];
}

/** Puts the parts of an archive together. */
export function composeArchive({ records, ...rest }: ArchiveParts): Archive {
  return {
    ...rest,
    articles: records.map(openArticle).sort(newestFirst),
    people: byId(rest.people),
    countries: [...rest.countries].sort((a, b) => compare(a.code, b.code)),
    organisations: byId(rest.organisations),
    places: byId(rest.places),
  };
}

/**
 * Parts of a record may be read only when they are asked for: they are passed on unread. Its text is kept once, as the
 * document's; blocks and the words of quotes are cut from that.
 */
function openArticle(record: ArticleRecord): Article {
  const document = composeDocument(record.blocks, record.language);
  const wordsAt = ({ in: address, start, text }: RecordedQuote) => {
    const block = document.blocks[parseAddress(address).block - 1];
    const from = (block?.span.start ?? 0) + start;
    const words = document.text.slice(from, from + text.length);
    return words === text ? words : text;
  };
  const parts = {
    ...Object.getOwnPropertyDescriptors(record),
    title: { value: shownTitle(record), enumerable: true },
    document: { value: document, enumerable: true },
    quotes: {
      value: record.quotes.map((quote) => ({ ...quote, text: wordsAt(quote) })),
      enumerable: true,
    },
    blocks: {
      get: () =>
        document.blocks.map(({ kind, span }) => ({
          kind,
          text: document.text.slice(span.start, span.end),
        })),
      enumerable: true,
    },
  };
  return Object.defineProperties({}, parts) as Article;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}

function newestFirst(a: ArticleRecord, b: ArticleRecord): number {
  return (
    compare(b.date ?? '', a.date ?? '') ||
    compare(b.time ?? '', a.time ?? '') ||
    compare(a.id, b.id)
  );
}

/** Code-point order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
