import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readLanguageCode, readPersons } from '../field-values.ts';
import type { FieldName } from '../told-articles.ts';
import { readTerms } from './controlled-terms.ts';
import {
  fieldOver,
  goneOn,
  wholeLine,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';
import { LABEL } from './field-labels.ts';
import { partNamed } from './proquest-labels.ts';

const NUMBERED =
  /^\s*(?:Document|Dokument|Documento)\s(\d{1,6})\s(?:of|sur|de|von|di)\s(\d{1,6})\s*$/i;
const RULE = /^\s*_{20,}\s*$/;
const DETAILS = /^\s*(?:DOCUMENT )?DETAILS\s*$/;

/** ProQuest's text and page: numbered documents, fields with their names, the text behind "Full text"; one alone has no number. */
export const proquest: ExportForm = {
  name: 'ProQuest',
  split: (lines) => {
    if (!lines.some(({ text }) => /proquest/i.test(text.slice(0, 200)))) return undefined;
    const marks = lines.flatMap(({ text }, index) => {
      const match = text.length < 60 ? NUMBERED.exec(text) : null;
      return match ? [{ index, count: Number(match[2]) }] : [];
    });
    const [first] = marks;
    if (!first) return splitSingle(lines);
    const articles = marks.map(({ index }, at) =>
      readDocument(lines.slice(index, marks[at + 1]?.index), 1),
    );
    return { articles, count: first.count };
  },
};

function splitSingle(lines: readonly SourceLine[]) {
  const parts = new Set(lines.map(partOf));
  const isDocument = parts.has('date') && parts.has('publisher') && textBegins(lines) !== undefined;
  return isDocument ? { articles: [readDocument(lines, 0)] } : undefined;
}

function labelOf({ text }: SourceLine): string {
  return LABEL.exec(text.slice(0, 60))?.[1] ?? '';
}

function partOf(line: SourceLine) {
  return partNamed(labelOf(line));
}

/** A document from the line that bears its title, or the first filled one below. */
function readDocument(lines: readonly SourceLine[], from: number): ExportArticle {
  const first = lines[0]?.n ?? 1;
  const [title, below] = lines.slice(from).filter(({ text }) => !isBlank(text) && !RULE.test(text));
  const begin = textBegins(lines) ?? filledAbstract(lines);
  const last = begin === undefined ? 0 : endOfText(lines, begin) - 1;
  const line = begin === undefined ? undefined : lines[begin];
  const label = line ? LABEL.exec(line.text)?.[0].length : undefined;
  const around = lines.map((_, at) => at).filter((at) => !begin || at < begin || at > last);
  return {
    first,
    fields: [
      ...(title ? [titleField(title)] : []),
      ...around.flatMap((at) => readField(lines, at)),
      ...(below && below !== line ? unlabelledAuthors(below) : []),
    ],
    text: line
      ? {
          first: line.n,
          last: first + last,
          labels: new Map([[line.n, label ?? line.text.length]]),
        }
      : { first: 1, last: 0 },
  };
}

function titleField(line: SourceLine): ExportField {
  const reason = 'the line below the number of the document';
  return { name: 'title', value: line.text.trim(), ...wholeLine(line), reason };
}

/** The index of the line "Full text: …", or of "FULL TEXT" alone on its line. */
function textBegins(lines: readonly SourceLine[]): number | undefined {
  const labelled = lines.findIndex((line) => partOf(line) === 'text');
  const heading = lines.findIndex(({ text }) => partNamed(text.trim()) === 'text');
  const at = labelled < 0 ? heading : labelled;
  return at < 0 ? undefined : at;
}

const SHORTEST_ABSTRACT = 60;

/** An abstract stands for the text where the export has no other. */
function filledAbstract(lines: readonly SourceLine[]): number | undefined {
  const at = lines.findIndex((line) => partOf(line) === 'abstract');
  const line = lines[at];
  return line && line.text.length >= SHORTEST_ABSTRACT ? at : undefined;
}

const FEWEST_FIELDS = 3;

/** Text ends at the first field that is known to stand below it, else at the fields with which the document ends. */
function endOfText(lines: readonly SourceLine[], begin: number): number {
  const known = lines.findIndex(
    (line, at) =>
      at > begin && (isBelow(line) || DETAILS.test(line.text.slice(0, 60)) || RULE.test(line.text)),
  );
  if (known >= 0) return known;
  let end = lines.length;
  let fields = 0;
  for (let at = lines.length - 1; at > begin; at--) {
    const line = lines[at] as SourceLine;
    if (isBlank(line.text)) continue;
    if (labelOf(line) === '') break;
    fields++;
    end = at;
  }
  return fields >= FEWEST_FIELDS ? end : lines.length;
}

function isBelow(line: SourceLine): boolean {
  const part = partOf(line);
  return part !== undefined && !/^(?:text|abstract|authors|above)$/.test(part);
}

const TOLD: ReadonlySet<string | undefined> = new Set<FieldName>([
  'authors',
  'publisher',
  'date',
  'language',
  'tags',
  'place',
]);

/** A field stands behind its name, or below it; terms go on in further lines. */
function readField(lines: readonly SourceLine[], at: number): ExportField[] {
  const line = lines[at] as SourceLine;
  const name = partOf(line);
  if (!TOLD.has(name)) return [];
  const [label = ''] = LABEL.exec(line.text) ?? [];
  const isField = (next: SourceLine) => labelOf(next) !== '' || RULE.test(next.text);
  const more = goneOn(lines, at, isField);
  const isAlone = isBlank(line.text.slice(label.length));
  const own = name === 'tags' ? more : more.slice(0, isAlone ? 1 : 0);
  const pieces = [[line, label.length] as const, ...own.map((next) => [next, 0] as const)];
  const reason = `the field ‘${labelOf(line)}’`;
  return fieldOver(name as FieldName, pieces, (said) => valueOf(name as FieldName, said), reason);
}

function valueOf(name: FieldName, said: string): string | readonly string[] | undefined {
  if (name === 'date') return readDay(said);
  if (name === 'language') return readLanguageCode(said);
  if (name === 'tags') return readTerms(said);
  // "The Herald; Norwick" or "The Herald (Online)": the place and the edition are no part of the name.
  if (name === 'publisher') return said.split(';')[0]?.trim();
  if (name !== 'authors') return said;
  const names = readPersons(said);
  return names.length > 0 ? names : undefined;
}

const INVERTED = String.raw`\p{Lu}[\p{L}'’ -]{1,40},\s\p{Lu}[\p{L}'’ -]{1,40}(?:\s\p{Lu}\.){0,2}`;
const INVERTED_NAMES = new RegExp(
  String.raw`^\s{0,4}(${INVERTED}(?:;\s${INVERTED}){0,9})\s?(?:\.(?:\s|$)|$)`,
  'u',
);

/** "Lund, Ada; Berg, Ole. The Herald; Norwick …": names below the title that bear no name of a field. */
function unlabelledAuthors(line: SourceLine): ExportField[] {
  const said = INVERTED_NAMES.exec(line.text.slice(0, 400))?.[1] ?? '';
  const names = said === '' ? [] : readPersons(said);
  if (names.length === 0) return [];
  const start = line.text.search(/\S/);
  const place = { line: line.n, start, end: start + said.trim().length };
  return [{ name: 'authors', value: names, ...place, reason: 'the names below the headline' }];
}
