import type { ArticleFrontMatter } from './article-front-matter.ts';
import type { ArticleReading } from './article-reading.ts';
import type { OrganisationId, PlaceId } from './ids.ts';

export type RecordedMention = ArticleReading['mentions'][number];
export type RecordedOffice = ArticleReading['offices'][number];
export type RecordedQuote = ArticleReading['quotes'][number];
export type RecordedLines = ArticleReading['lines'][number];

/** A block of an article's body as recorded. Text is plain: what was printed, no markup. */
export interface RecordedBlock {
  readonly kind: 'paragraph' | 'subhead' | 'quotation' | 'item';
  readonly text: string;
}

/** An article as its two files hold it: the front matter and body of its Markdown file, and its reading. */
export interface ArticleRecord extends ArticleFrontMatter, Omit<ArticleReading, 'format'> {
  readonly blocks: readonly RecordedBlock[];
  /** Those that its mentions name, in the order of the text. */
  readonly organisations: readonly OrganisationId[];
  readonly places: readonly PlaceId[];
}
