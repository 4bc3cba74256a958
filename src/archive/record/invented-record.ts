import { articleFrontMatter } from './article-front-matter.ts';
import { articleReading, READING_FORMAT } from './article-reading.ts';
import type { ArticleRecord, RecordedBlock } from './article-record.ts';
import { joinRecord } from './record-files.ts';

/** A record for tests: what is not given is as it is where an article says nothing. Throws where it does not fit the schemas. */
export function inventRecord(
  given: { readonly id: string; readonly [field: string]: unknown },
  blocks: readonly RecordedBlock[] = [],
): ArticleRecord {
  const { id } = given;
  const of = (keys: readonly string[]) =>
    Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));
  const frontMatter = articleFrontMatter.parse({
    title: `About ${id}`,
    titleFrom: 'headline',
    dateFrom: 'date' in given ? 'date-line' : 'none',
    authors: [],
    source: `${id}.txt`,
    sourceHash: '0'.repeat(64),
    people: [],
    countries: [],
    ...of(Object.keys(articleFrontMatter.shape)),
  });
  const reading = articleReading.parse({
    format: READING_FORMAT,
    mentions: [],
    offices: [],
    quotes: [],
    days: [],
    related: [],
    evidence: {},
    paragraphs: [],
    lines: [],
    raw: { first: 1, lines: [] },
    ...of(Object.keys(articleReading.shape)),
  });
  return joinRecord(frontMatter, reading, blocks);
}
