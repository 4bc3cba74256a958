import { z } from 'zod';
import { webAddress } from '../../web-address.ts';
import { writtenDay } from '../../written-day.ts';
import { FIELD_NAMES, type ClippingFields, type Field } from '../clipping.ts';
import { LINE_ROLES, type Judgement } from '../role.ts';

const reason = z.string().min(1);
const text = z.strictObject({ value: z.string().min(1).nullable(), reason });
const texts = z.strictObject({ value: z.array(z.string().min(1)).nullable(), reason });
const dated = z.strictObject({ value: writtenDay.nullable(), reason });
const person = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected the id of a person, as in jane-smith');
/** Numbers of lines: `9`, which YAML reads as a number, or `14, 18-20`. */
const lines = z.coerce
  .string()
  .regex(/^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/, 'expected line numbers, as in 9 or 14, 18-20');

/** The fields that an editor can set, each with a reason. A `null` value says: there is none. */
const fields = {
  title: text.optional(),
  date: dated.optional(),
  updated: dated.optional(),
  time: z
    .strictObject({
      value: z
        .string()
        .regex(/^\d{2}:\d{2}$/, 'expected hours and minutes, as in "14:20"')
        .nullable(),
      reason,
    })
    .optional(),
  timeZone: text.optional(),
  publisher: text.optional(),
  agency: text.optional(),
  reportSource: text.optional(),
  authors: texts.optional(),
  url: z.strictObject({ value: webAddress.nullable(), reason }).optional(),
  language: z
    .strictObject({
      value: z
        .string()
        .regex(/^[a-z]{2}$/, 'expected the two letters of ISO 639-1, as in en')
        .nullable(),
      reason,
    })
    .optional(),
  place: text.optional(),
  pictureCredits: texts.optional(),
  tags: texts.optional(),
};
const fieldsSchema = z.strictObject(fields);

/** `content/corrections/<clipping>.yaml`: what an editor decided. */
export const correctionSchema = z.strictObject({
  ...fields,
  /** The fields of the articles of a file that holds several, by the number of the article: `1` is the first. */
  parts: z
    .record(z.string().regex(/^[1-9]\d*$/, 'expected the number of an article'), fieldsSchema)
    .optional(),
  /** Line numbers are those of the file, also where it holds several articles. */
  roles: z
    .array(
      z.strictObject({
        lines,
        role: z.enum(LINE_ROLES),
        reason,
      }),
    )
    .optional(),
  /** Whom a name stands for in this clipping: the id of a person, or `null` where it stays open. */
  names: z
    .array(z.strictObject({ name: z.string().min(1), person: person.nullable(), reason }))
    .optional(),
  /** Who speaks in a quotation that begins with these words: the id of a person, or `null` where nobody is named. */
  speakers: z
    .array(z.strictObject({ quote: z.string().min(1), person: person.nullable(), reason }))
    .optional(),
  /** `whole` keeps a file together in which several articles were seen. */
  split: z.strictObject({ value: z.literal('whole'), reason }).optional(),
});

export type Correction = z.output<typeof correctionSchema>;
/** What an editor decided about the fields of one article. */
export type FieldCorrections = z.output<typeof fieldsSchema>;

/** What of a correction concerns one article: the nth of several, or the only one. */
export function correctionOf(
  correction: Correction | undefined,
  part: number | undefined,
): Correction | undefined {
  if (!correction || part === undefined) return correction;
  const { parts, roles, names, speakers } = correction;
  return {
    ...parts?.[String(part)],
    ...(roles && { roles }),
    ...(names && { names }),
    ...(speakers && { speakers }),
  };
}

/**
 * The fields with an editor's values in place of what was read. An article is never without a title: where an editor
 * says that none is printed, the one that was made from its text stays.
 */
export function correctFields(
  fields: ClippingFields,
  correction: FieldCorrections | undefined,
): ClippingFields {
  if (!correction) return fields;
  const corrected = FIELD_NAMES.flatMap((name) => {
    const entry = correction[name];
    const corrects = entry && (name !== 'title' || entry.value !== null);
    return corrects ? [[name, correctField(fields[name], entry)] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(corrected) };
}

function correctField(
  read: Field<unknown>,
  entry: { readonly value: unknown; readonly reason: string },
): Field<unknown> {
  const from = 'correction';
  if (entry.value === null) return { kind: 'absent', reason: entry.reason, from };
  const evidence = read.kind === 'found' ? read.evidence : { line: 1, start: 0, end: 0 };
  return { kind: 'found', value: entry.value, from, evidence, reason: entry.reason };
}

/** The judgement of a line with an editor's role in place of it. */
export function correctedRole(
  n: number,
  correction: Correction | undefined,
): Judgement | undefined {
  const entry = correction?.roles?.findLast(({ lines }) => holds(lines, n));
  return entry && { role: entry.role, reason: `an editor’s correction: ${entry.reason}` };
}

/** Whether line `n` is among these. */
export function holds(ranges: string, n: number): boolean {
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range.trim().split('-').map(Number);
    return from <= n && n <= to;
  });
}
