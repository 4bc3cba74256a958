import { z } from 'zod';
import { UNREAD } from './unread.ts';
import { writtenDay } from '../written-day.ts';
import { FIELD_NAMES } from '../clipping/clipping.ts';
import { LINE_ROLES } from '../clipping/role.ts';
import { articleId, countryCode, personId, slugged } from './article-front-matter.ts';
import type { OrganisationId, PlaceId } from './ids.ts';

/** Readings of another format are written anew by the next import. */
export const READING_FORMAT = 1;

const organisationId = slugged.transform((text) => text as OrganisationId);
const placeId = slugged.transform((text) => text as PlaceId);

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
  /** A family name alone, whose bearer other articles tell; a ministry without a country, in a text that speaks of one only. */
  inferred: z.boolean().optional(),
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
  supplied: z.array(z.enum(['role', 'body', 'country'])).optional(),
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
  /** The words of the next quotation, where a reporting clause cuts one sentence in two. */
  goesOn: z.string().optional(),
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

/** The family of articles that print one text: which of them this one is nearest to, and the share of the shorter text. */
const kinship = z.strictObject({
  /** The first of the family by id: all its members name the same. */
  family: articleId,
  kind: z.enum(['duplicate', 'reprint']),
  nearest: articleId,
  overlap: z.number().min(0).max(1),
});

/**
 * `readings/<id>.json`: all that points into the article's text or its clipping. Positions in the text are a sentence's
 * address and UTF-16 offsets in its paragraph; positions in the clipping are 1-based lines and 0-based columns.
 */
export const articleReading = z.strictObject({
  format: z.literal(READING_FORMAT),
  id: articleId,
  mentions: z.array(mention),
  offices: z.array(office),
  quotes: z.array(quote),
  days: z.array(mentionedDay),
  /** What was not looked for: there are neither rules nor tables for it in the language of the article. */
  unread: z.array(z.enum(UNREAD)).optional(),
  related: z.array(z.strictObject({ headline: z.string(), line: z.int().positive() })),
  kinship: kinship.optional(),
  evidence: z.partialRecord(z.enum(FIELD_NAMES), fieldEvidence),
  /** One entry a paragraph: the raw line(s) it was read from, `3`, `5-6`, or `1:17` where it begins in mid-line. */
  paragraphs: z.array(z.string().regex(/^\d+(?:-\d+)?(?::\d+)?$/)),
  lines: z.array(lineRole),
  /** The lines of the clipping that are this article's, from its first on; blank ones stand as ''. */
  raw: z.strictObject({ first: z.int().positive(), lines: z.array(z.string()) }),
});

export type ArticleReading = z.output<typeof articleReading>;
