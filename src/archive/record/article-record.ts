import { z } from 'zod';
import { writtenDay } from '../written-day.ts';
import { FIELD_NAMES } from '../clipping/clipping.ts';
import { LINE_ROLES } from '../clipping/role.ts';
import type { ArticleId, CountryCode, OrganisationId, PersonId, PlaceId } from './ids.ts';

const slugged = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const articleId = slugged.transform((text) => text as ArticleId);
const personId = slugged.transform((text) => text as PersonId);
const organisationId = slugged.transform((text) => text as OrganisationId);
const placeId = slugged.transform((text) => text as PlaceId);
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .transform((text) => text as CountryCode);

/** A sentence's address in its article, `p3s2`. */
const address = z.string().regex(/^p\d+s\d+$/);

/** Where in the body something stands: sentence address, and offsets in the text of that paragraph. */
const at = { in: address, start: z.int().nonnegative(), text: z.string().min(1) };

/** Where a field was read in the raw file: 1-based line, 0-based columns, and the words themselves. */
const fieldEvidence = z.strictObject({
  from: z.string(),
  line: z.int().positive().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  reason: z.string(),
});

const mention = z.strictObject({
  ...at,
  person: personId.optional(),
  country: countryCode.optional(),
  organisation: organisationId.optional(),
  place: placeId.optional(),
  how: z.string(),
  reason: z.string(),
  doubt: z.string().optional(),
});

const office = z.strictObject({
  ...at,
  person: personId,
  role: z.string(),
  body: z.string().optional(),
  country: countryCode.optional(),
  qualifier: z
    .enum(['former', 'outgoing', 'acting', 'elect', 'chosen', 'to be', 'deputy'])
    .optional(),
  /** The words that end it, where the text says that it is over, and the day where one is told. */
  end: z.strictObject({ ...at, from: writtenDay.optional(), to: writtenDay.optional() }).optional(),
  inferred: z.boolean().optional(),
  /** What of it its own words do not say. */
  supplied: z.array(z.enum(['role', 'country'])).optional(),
  reason: z.string(),
});

const quote = z.strictObject({
  ...at,
  kind: z.enum(['direct', 'pulled', 'reported']),
  /** `id` where the speaker is a person of the archive; `as` is how the text names the speaker. Absent: nobody is named. */
  speaker: z
    .strictObject({
      id: personId.optional(),
      as: z.string(),
      in: address,
      start: z.int().nonnegative(),
      /** Told by a pronoun, a role or the sentences before, not by a name. */
      inferred: z.boolean().optional(),
    })
    .optional(),
  verb: z.string().optional(),
  reason: z.string(),
});

const mentionedDay = z.strictObject({
  ...at,
  from: writtenDay.optional(),
  to: writtenDay.optional(),
  /** Counted from the day of publication or from another day of the text, not printed in full. */
  inferred: z.boolean().optional(),
  reason: z.string(),
});

/** Lines with the same role for the same reason, as compact ranges: `1, 3, 5-9`. */
const lineRole = z.strictObject({
  role: z.enum(LINE_ROLES),
  lines: z.string().regex(/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/),
  reason: z.string(),
  doubt: z.string().optional(),
});

/** The front matter of an article's record, in the order in which it is written. */
export const articleFrontMatter = z.strictObject({
  id: articleId,
  title: z.string().min(1),
  date: writtenDay.optional(),
  updated: writtenDay.optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  timeZone: z.string().optional(),
  publisher: z.string().optional(),
  agency: z.string().optional(),
  authors: z.array(z.string()),
  url: z.url().optional(),
  language: z.string().optional(),
  place: z.string().optional(),
  pictureCredits: z.array(z.string()).optional(),
  source: z.string(),
  /** Which article of its clipping it is, where the clipping holds several: 2, 3 … */
  part: z.int().min(2).optional(),
  sourceHash: z.string().regex(/^[0-9a-f]{64}$/),
  people: z.array(personId),
  countries: z.array(countryCode),
  organisations: z.array(organisationId),
  places: z.array(placeId),
  offices: z.array(office),
  quotes: z.array(quote),
  days: z.array(mentionedDay),
  mentions: z.array(mention),
  related: z.array(z.strictObject({ headline: z.string(), line: z.int().positive() })),
  evidence: z.partialRecord(z.enum(FIELD_NAMES), fieldEvidence),
  /** One entry a paragraph: the raw line(s) it was read from, `3`, `5-6`, or `1:17` where it begins in mid-line. */
  paragraphs: z.array(z.string().regex(/^\d+(?:-\d+)?(?::\d+)?$/)),
  lines: z.array(lineRole),
});

export type ArticleFrontMatter = z.output<typeof articleFrontMatter>;
export type RecordedMention = ArticleFrontMatter['mentions'][number];
export type RecordedOffice = ArticleFrontMatter['offices'][number];
export type RecordedQuote = ArticleFrontMatter['quotes'][number];
export type RecordedLines = ArticleFrontMatter['lines'][number];

/** A block of an article's body as recorded. Text is plain: what was printed, no markup. */
export interface RecordedBlock {
  readonly kind: 'paragraph' | 'subhead' | 'quotation' | 'item';
  readonly text: string;
}

/** The Markdown file of an article, read: its front matter and its body. */
export interface ArticleRecord extends ArticleFrontMatter {
  readonly blocks: readonly RecordedBlock[];
}
