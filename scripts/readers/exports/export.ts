import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { LineRole } from '#archive/clipping/role.ts';
import type { StatedFields } from '#archive/clipping/corrections/stated.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import type { Contents } from '../reader.ts';
import { brokenLines } from './broken-lines.ts';
import { metaOf, ROLES, textless, withoutGaps, type FieldName } from '../told-articles.ts';

/** A field of an article in an export: its value, and where it is printed. */
export interface ExportField {
  readonly name: FieldName;
  readonly value: string | readonly string[] | undefined;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What says that it is this field: "the field ‘BYLINE’". */
  readonly reason: string;
}

/** An article as an export prints it. Lines that are neither a field's nor text are the export's own. */
export interface ExportArticle {
  /** Its first line. */
  readonly first: number;
  readonly fields: readonly ExportField[];
  readonly text: {
    readonly first: number;
    readonly last: number;
    /** For lines of it that begin with the name of a field: the column behind that. */
    readonly labels?: ReadonlyMap<number, number> | undefined;
    /** All of it is text, whatever it looks like, but for the lines that have a role of their own. */
    readonly sure?: boolean;
  };
  /** Lines that are no field, nor text, and have another role than the export's own. */
  readonly roles?: ReadonlyMap<number, LineRole>;
}

export interface Export {
  readonly articles: readonly ExportArticle[];
  /** How many articles the export says it holds. */
  readonly count?: number | undefined;
}

/** How the lines of a text are to be understood. */
export interface LineForm {
  /** Each is a paragraph, a cell or an element of its own: none goes on in the next, and no blank ones part them. */
  readonly apart: boolean;
}

/** One form of export: its name for people, and a function from lines to its articles, or to nothing where they are not of this form. */
export interface ExportForm {
  readonly name: string;
  readonly split: (lines: readonly SourceLine[], form: LineForm) => Export | undefined;
}

/** The contents of a file with the articles that its export delimits; undefined where none of them holds text. */
export function composeExport(
  { source, hints, diagnostics = [] }: Contents,
  form: string,
  { articles: all, count }: Export,
): Contents | undefined {
  const articles = all.filter(({ text }) => holdsText(source.lines, text));
  if (articles.length === 0) return undefined;
  const without = all
    .filter(({ text }) => !holdsText(source.lines, text))
    .map(({ first }) => `the one at line ${first}`);
  const own = new Map(hints.map((hint) => [hint.n, hint]));
  const told = new Map<number, LineHint>();
  const texts = articles.map(({ text }) => source.lines.slice(text.first - 1, text.last));
  const broken = brokenLines(texts);
  for (const article of articles) tellLines(article, source.lines, own, told);
  for (const n of broken)
    if (told.get(n)?.inText) told.set(n, { ...told.get(n), n, continues: true });
  const others = source.lines.filter(({ n, text }) => !told.has(n) && !isBlank(text));
  for (const { n } of others)
    told.set(n, { n, role: { role: 'other', reason: `a line of the ${form} export` } });
  const stated = articles.map(({ first, fields }) => ({
    first,
    last: first,
    fields: stateFields(fields),
  }));
  return {
    source,
    hints: [...told.values()],
    articles: withoutGaps(stated, source.lines.length),
    diagnostics: [
      ...diagnostics,
      ...textless(source.id, without, all.length),
      ...checkCount(source.id, form, all.length, count),
    ],
  };
}

function holdsText(lines: readonly SourceLine[], { first, last, labels }: ExportArticle['text']) {
  return lines
    .slice(first - 1, last)
    .some(({ n, text }) => !isBlank(text.slice(labels?.get(n) ?? 0)));
}

function tellLines(
  { fields, text, roles }: ExportArticle,
  lines: readonly SourceLine[],
  own: ReadonlyMap<number, LineHint>,
  told: Map<number, LineHint>,
): void {
  for (const { n, text: line } of lines.slice(text.first - 1, text.last)) {
    const textFrom = text.labels?.get(n);
    if (isBlank(line.slice(textFrom ?? 0))) continue;
    told.set(n, {
      ...own.get(n),
      n,
      inText: text.sure ? 'surely' : true,
      ...(textFrom && { textFrom }),
    });
  }
  for (const [n, role] of roles ?? []) told.set(n, { n, role: { role, reason: 'by its place' } });
  for (const { name, line, start, reason, value } of fields) {
    const meta = value === undefined ? {} : metaOf(name, start);
    told.set(line, { n: line, ...meta, role: { role: ROLES[name], reason } });
  }
}

function stateFields(fields: readonly ExportField[]): StatedFields {
  const stated: Record<string, unknown> = {};
  const tags = fields.flatMap(({ name, value }) => (name === 'tags' ? (value ?? []) : []));
  for (const { name, value, line, start, end, reason } of fields) {
    if (value === undefined || value.length === 0 || name in stated) continue;
    const from = name === 'title' ? 'headline' : 'metadata';
    const whole = name === 'tags' ? [...new Set(tags)] : value;
    stated[name] = { value: whole, evidence: { line, start, end }, from, reason };
  }
  return stated;
}

function checkCount(
  file: string,
  form: string,
  found: number,
  count: number | undefined,
): Diagnostic[] {
  if (count === undefined || count === found) return [];
  return [
    {
      rule: 'export-count',
      severity: 'warning',
      place: { file },
      message: `The ${form} export says that it holds ${count} articles; ${found} were found in it.`,
      remedy: 'See with "npm run explain" which are missing, or export them again.',
    },
  ];
}

/**
 * A field that goes on in further lines: the value is that of all together, its place that of the first. A line without
 * text tells nothing.
 */
export function fieldOver(
  name: FieldName,
  pieces: readonly (readonly [line: SourceLine, from: number])[],
  valueOf: (said: string) => ExportField['value'],
  reason: string,
): ExportField[] {
  const filled = pieces.filter(([{ text }, from]) => !isBlank(text.slice(from)));
  const value = valueOf(filled.map(([{ text }, from]) => text.slice(from).trim()).join(' '));
  return filled.map(([line, from], index) => ({
    name,
    value: index === 0 ? value : undefined,
    ...restOfLine(line, from),
    reason,
  }));
}

/** The lines below a field in which it goes on: up to a blank one or to the next field. */
export function goneOn(
  lines: readonly SourceLine[],
  at: number,
  isField: (line: SourceLine) => boolean,
): SourceLine[] {
  let end = at + 1;
  for (let line = lines[end]; line && !isBlank(line.text) && !isField(line); line = lines[end])
    end++;
  return lines.slice(at + 1, end);
}

/** The line as a field: all of it that is visible. */
export function wholeLine({ n, text }: SourceLine): Pick<ExportField, 'line' | 'start' | 'end'> {
  const start = text.search(/\S/);
  return { line: n, start: Math.max(0, start), end: text.trimEnd().length };
}

/** The part of a line behind a column. */
export function restOfLine(
  { n, text }: SourceLine,
  from: number,
): Pick<ExportField, 'line' | 'start' | 'end'> {
  const start = from + Math.max(0, text.slice(from).search(/\S/));
  return { line: n, start, end: text.trimEnd().length };
}
