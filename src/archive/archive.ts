import type { Authorities } from './authority/authorities.ts';
import { findFamilies, type Family } from './family/find-families.ts';
import { shinglesOf } from './family/shingles.ts';
import type { ArticleRecord } from './record/article-record.ts';
import { composeDocument, type Document } from './text/document.ts';
import type { SourceText } from './text/source-text.ts';
import type { Settings } from './settings.ts';

/** An article with its body as a document, ready to be shown. */
export interface Article extends ArticleRecord {
  readonly document: Document;
  /** The clipping it was read from, every line. */
  readonly sourceText: SourceText;
}

/**
 * All records and authority records: what pages are views of. Lists are in a fixed order, authority records by id. Merged
 * (`sameAs`) and rejected ones are kept: their addresses redirect or stay silent.
 */
export interface Archive extends Authorities {
  readonly settings: Settings;
  /** Newest first; undated ones last; ties by id. */
  readonly articles: readonly Article[];
  /** Articles that print one text; ids are those of articles. */
  readonly families: readonly Family[];
}

export interface ArchiveParts extends Omit<Archive, 'articles' | 'families'> {
  readonly records: readonly ArticleRecord[];
  readonly sources: readonly SourceText[];
}

/** Puts the parts of an archive together. A record whose source is missing is shown with no lines. */
export function composeArchive({ records, sources, ...rest }: ArchiveParts): Archive {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const articles = records
    .map((record) => ({
      ...record,
      document: composeDocument(record.blocks),
      sourceText: sourceOf.get(record.source) ?? { id: record.source, lines: [] },
    }))
    .sort(newestFirst);
  return {
    ...rest,
    articles,
    families: findFamilies(
      articles.map(({ id, document }) => ({ id, shingles: shinglesOf(document.text) })),
    ),
    people: byId(rest.people),
    countries: [...rest.countries].sort((a, b) => compare(a.code, b.code)),
    organisations: byId(rest.organisations),
    places: byId(rest.places),
  };
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
