import { whyDoubtful } from '#archive/clipping/corrections/doubtful-field.ts';
import type { FieldCorrections } from '#archive/clipping/corrections/correction.ts';
import type { Field, FieldSource } from '#archive/clipping/clipping.ts';
import { dayOf, findDates } from '#archive/clipping/lines/find-dates.ts';
import { BODY_ROLES } from '#archive/clipping/role.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { writtenDay } from '#archive/written-day.ts';
import type { Decision } from '../decision.ts';
import type { Answer, Choice, Doubt } from './doubt.ts';
import { evidenceOnLines, indexParts, lineOf, rolesOf, type Material } from './material.ts';

/** How uncertain a field is, by where it was read. */
const UNCERTAIN = { missing: 1, weak: 0.7, yearless: 0.5, supplied: 0.6 };
/** A wrong date puts an article in the wrong place everywhere; a supplied title is marked as such. */
const CONSEQUENCE = { date: 1, title: 0.7 };

/** Dates and titles that are missing, or were read from a weak place, and of which no editor has decided. */
export function fieldDoubts({ records, corrections }: Material): Doubt[] {
  const partOf = indexParts(records);
  return records.flatMap((record) => {
    const part = partOf(record);
    const correction = corrections.get(record.source);
    const decided: FieldCorrections | undefined =
      part === undefined ? correction : correction?.parts?.[String(part)];
    const set: SetField = (name, value) => ({
      about: 'clipping',
      source: record.source,
      change: { kind: 'field', part, name, value },
    });
    return [
      ...(decided?.date ? [] : dateDoubts(record, set)),
      ...(decided?.title ? [] : titleDoubts(record, set)),
    ];
  });
}

type SetField = (name: 'date' | 'title', value: string | null) => Decision;

function dateDoubts(record: ArticleRecord, set: SetField): Doubt[] {
  const { date, evidence } = record;
  const why =
    whyDoubtful('date', fieldOf(date, record.dateFrom, evidence.date?.reason)) ?? whyYear(record);
  if (why === undefined) return [];
  const uncertain = date === undefined ? 'missing' : whyYear(record) === why ? 'yearless' : 'weak';
  const confirm: Answer =
    date === undefined
      ? { says: 'No date is printed', decisions: [set('date', null)] }
      : { says: `${date} is right`, decisions: [set('date', date)] };
  const reject: Answer = { says: 'No date is printed', decisions: [set('date', null)] };
  return [
    {
      id: `date ${record.id}`,
      kind: 'date',
      statement:
        date === undefined ? `“${record.title}” has no date.` : `“${record.title}” is of ${date}.`,
      why,
      weight: UNCERTAIN[uncertain] * CONSEQUENCE.date,
      evidence: evidenceOnLines(record, [evidence.date?.line ?? firstLine(record)]),
      people: [],
      confirm,
      ...(date !== undefined && { reject }),
      choose: anotherDate(record, set),
    },
  ];
}

/** The year of a day is not printed with it, but told by something else. */
function whyYear({ date, dateFrom, evidence, ...record }: ArticleRecord): string | undefined {
  const line = evidence.date?.line;
  if (date === undefined || line === undefined || !PRINTED.has(dateFrom)) return undefined;
  const text = record.raw.lines[line - record.raw.first] ?? '';
  const year = date.slice(0, 4);
  const printed = text.includes(year) || new RegExp(`[/.'’-]\\s?${year.slice(2)}\\b`).test(text);
  return printed ? undefined : `The year is not printed there: ${evidence.date?.reason}.`;
}

const PRINTED: ReadonlySet<string> = new Set(['header', 'date-line', 'byline', 'headline']);

function anotherDate(record: ArticleRecord, set: SetField): Choice {
  const days = record.raw.lines.flatMap((text, at) =>
    findDates(text.slice(0, 300)).flatMap((printed): { value: string; says: string }[] => {
      const day = printed.year === undefined ? undefined : dayOf(printed);
      return day && day !== record.date
        ? [{ value: day, says: `${day}, line ${record.raw.first + at}` }]
        : [];
    }),
  );
  return {
    says: 'Another date',
    of: 'date',
    likely: [...new Map(days.map((day) => [day.value, day])).values()].slice(0, 4),
    decide: (value) => (writtenDay.safeParse(value).success ? [set('date', value)] : undefined),
  };
}

function titleDoubts(record: ArticleRecord, set: SetField): Doubt[] {
  const { title, titleFrom, evidence } = record;
  const why = whyDoubtful('title', fieldOf(title, titleFrom, evidence.title?.reason));
  if (why === undefined) return [];
  return [
    {
      id: `title ${record.id}`,
      kind: 'title',
      statement: `The title is “${title}”.`,
      why,
      weight: UNCERTAIN.supplied * CONSEQUENCE.title,
      evidence: evidenceOnLines(record, [evidence.title?.line ?? firstLine(record)]),
      people: [],
      confirm: { says: 'No headline is printed', decisions: [set('title', null)] },
      choose: {
        says: 'A headline',
        of: 'text',
        likely: shortLines(record).map((text) => ({ value: text, says: text })),
        decide: (value) => (value.trim() === '' ? undefined : [set('title', value.trim())]),
      },
    },
  ];
}

/** Short lines above the text: one of them may be the headline. */
function shortLines(record: ArticleRecord): string[] {
  const roles = rolesOf(record);
  const body = [...roles].find(([, { role }]) => BODY_ROLES.has(role))?.[0] ?? Infinity;
  return [...roles.keys()]
    .sort((a, b) => a - b)
    .filter((n) => n < body)
    .map((n) => lineOf(record, n).trim())
    .filter((text) => text.length > 12 && text.length < 160)
    .slice(0, 4);
}

function fieldOf(value: string | undefined, from: string, reason = ''): Field<string> {
  if (value === undefined) return { kind: 'absent', reason };
  const evidence = { line: 1, start: 0, end: 0 };
  return { kind: 'found', value, from: from as FieldSource, evidence, reason };
}

function firstLine(record: ArticleRecord): number {
  return (
    record.raw.first +
    Math.max(
      0,
      record.raw.lines.findIndex((text) => text.trim() !== ''),
    )
  );
}
