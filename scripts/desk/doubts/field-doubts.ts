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

/** Places of which a day is not one that was printed as the article’s. */
const WEAK: ReadonlySet<string> = new Set(['address', 'caption', 'body']);

type SetField = (name: 'date' | 'title', value: string | null) => Decision;

function dateDoubts(record: ArticleRecord, set: SetField): Doubt[] {
  const { date, evidence } = record;
  const why = whyDoubtful('date', fieldOf(record, 'date'), (n) => lineOf(record, n));
  if (why === undefined) return [];
  const uncertain =
    date === undefined ? 'missing' : WEAK.has(record.dateFrom) ? 'weak' : 'yearless';
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
  const { title, evidence } = record;
  const why = whyDoubtful('title', fieldOf(record, 'title'), (n) => lineOf(record, n));
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

/** A field of a record as its clipping gave it. */
function fieldOf(record: ArticleRecord, name: 'date' | 'title'): Field<string> {
  const { evidence, titleFrom, dateFrom } = record;
  const { line = 0, start = 0, end = 0, reason = '' } = evidence[name] ?? {};
  const value = record[name];
  if (value === undefined) return { kind: 'absent', reason };
  const from = (name === 'date' ? dateFrom : titleFrom) as FieldSource;
  return { kind: 'found', value, from, evidence: { line, start, end }, reason };
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
