import { z } from 'zod';
import { webAddress } from '../web-address.ts';
import { writtenDay } from '../written-day.ts';
import type { ArticleId, CountryCode, PersonId } from './ids.ts';

export const slugged = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const articleId = slugged.transform((text) => text as ArticleId);
export const personId = slugged.transform((text) => text as PersonId);
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .transform((text) => text as CountryCode);

/**
 * The front matter of `articles/<id>.md`, in the order in which it is written: what a person wants to read first and a
 * program wants to query. All that points into the text or the clipping is in the article's reading.
 */
export const articleFrontMatter = z.strictObject({
  id: articleId,
  title: z.string().min(1),
  /** Which kind of place the title and the date were read from; `none` where no date is printed. */
  titleFrom: z.string(),
  date: writtenDay.optional(),
  dateFrom: z.string(),
  updated: writtenDay.optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  timeZone: z.string().optional(),
  publisher: z.string().optional(),
  agency: z.string().optional(),
  /** Whom a line of its own names as the source of the report, as printed. */
  reportSource: z.string().optional(),
  authors: z.array(z.string()),
  url: webAddress.optional(),
  language: z.string().optional(),
  place: z.string().optional(),
  pictureCredits: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  source: z.string(),
  /** Which article of its clipping it is, where the clipping holds several: 2, 3 … */
  part: z.int().min(2).optional(),
  sourceHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The beginning of the text. */
  summary: z.string().optional(),
  people: z.array(personId),
  countries: z.array(countryCode),
});

export type ArticleFrontMatter = z.output<typeof articleFrontMatter>;
