import type { ArticleRecord } from './article-record.ts';
import { shorten } from '../text/shorten.ts';

/** Places that a title is made from where the clipping prints no headline: the archive supplies it. */
const SUPPLIED_FROM: ReadonlySet<string> = new Set([
  'first-sentence',
  'address',
  'caption',
  'body',
]);

/** A title from the text is no longer than this, and no longer than this share of it: it is not to be read twice. */
const LONGEST = 64;
const SHARE = 0.6;

/** Whether a title is the archive's own, and no headline that was printed. */
export function isSuppliedTitle({ titleFrom }: Pick<ArticleRecord, 'titleFrom'>): boolean {
  return SUPPLIED_FROM.has(titleFrom);
}

/**
 * A title as every page, list, citation and feed prints it. One that is supplied stands in square brackets, as
 * libraries write it (RDA 2.2.4); words of the first sentence stand for it shortened.
 */
export function shownTitle({
  title,
  titleFrom,
}: Pick<ArticleRecord, 'title' | 'titleFrom'>): string {
  if (!SUPPLIED_FROM.has(titleFrom)) return title;
  const words = title.replace(/\s*…$/, '');
  const longest = Math.max(24, Math.min(LONGEST, Math.floor(words.length * SHARE)));
  return `[${titleFrom === 'first-sentence' ? shorten(words, longest) : title}]`;
}
