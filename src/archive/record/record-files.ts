import type { z } from 'zod';
import { articleFrontMatter, type ArticleFrontMatter } from './article-front-matter.ts';
import { articleReading, READING_FORMAT, type ArticleReading } from './article-reading.ts';
import type { ArticleRecord, RecordedBlock } from './article-record.ts';
import { decodeBody, encodeBody } from './body.ts';
import { decodeMarkdown, encodeMarkdown } from './markdown.ts';

/** The two files of an article: `articles/<id>.md` for people, `readings/<id>.json` for programs. */
export interface RecordFiles {
  readonly article: string;
  readonly reading: string;
}

/**
 * Writes a record as its two files. Keys stand in the order of the schemas. Throws where the record does not fit them: a
 * file that can't be read again would stop the site of all others.
 */
export function encodeRecord(record: ArticleRecord): RecordFiles {
  const pick = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, record[key as keyof ArticleRecord]]));
  const frontMatter = pick(Object.keys(articleFrontMatter.shape));
  const reading = { ...pick(Object.keys(articleReading.shape)), format: READING_FORMAT };
  articleFrontMatter.parse(frontMatter);
  articleReading.parse(reading);
  return {
    article: encodeMarkdown(frontMatter, encodeBody(record.blocks), true),
    reading: encodeReading(reading),
  };
}

/** The record in its two files. Throws with file-independent words where one does not fit, or they are of two articles. */
export function decodeRecord({ article, reading }: RecordFiles): ArticleRecord {
  const { data, body } = decodeMarkdown(article);
  return joinRecord(articleFrontMatter.parse(data), decodeReading(reading), decodeBody(body));
}

/** The record of an article's two files once each is read. Throws where they are of two articles. */
export function joinRecord(
  frontMatter: ArticleFrontMatter,
  { format: _, ...reading }: ArticleReading,
  blocks: readonly RecordedBlock[],
): ArticleRecord {
  if (frontMatter.id !== reading.id)
    throw new Error(`The reading is that of "${reading.id}". Run "npm run import".`);
  return {
    ...frontMatter,
    ...reading,
    blocks,
    organisations: distinct(reading.mentions.map(({ organisation }) => organisation)),
    places: distinct(reading.mentions.map(({ place }) => place)),
  };
}

/** The reading in a file. Throws with file-independent words where it does not fit. */
function decodeReading(file: string): ArticleReading {
  return articleReading.parse(JSON.parse(file));
}

/** What only an article's own pages ask for: half of its reading. */
const heavy = articleReading.pick({ evidence: true, paragraphs: true, lines: true, raw: true });
export type HeavyReading = z.output<typeof heavy>;

/** That half alone, of a reading that has been read whole before. Throws where it does not fit. */
export function decodeHeavy(file: string): HeavyReading {
  const { evidence, paragraphs, lines, raw } = JSON.parse(file) as Record<string, unknown>;
  return heavy.parse({ evidence, paragraphs, lines, raw });
}

/** JSON with one entry of a list a line, so that a change of one shows as such. */
function encodeReading(reading: object): string {
  const entries = Object.entries(reading).filter(([, value]) => value !== undefined);
  const lines = entries.map(([key, value]) => `${JSON.stringify(key)}: ${encodeValue(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function encodeValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
