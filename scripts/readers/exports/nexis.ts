import { findDates } from '#archive/clipping/lines/find-dates.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { readTerms } from './controlled-terms.ts';
import {
  AT_HEAD,
  BELOW,
  BODIES,
  BYLINES,
  HEADLINES,
  LABEL,
  PLACES,
  SUBJECTS,
} from './nexis-labels.ts';
import {
  fieldOver,
  goneOn,
  restOfLine,
  wholeLine,
  type Export,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';

/** "1 of 200 DOCUMENTS", above each article of the older form, in the languages of its interface. */
const NUMBERED =
  /^\s*(\d{1,6})\s(?:of|von|de|van|di|sur|av)\s(\d{1,6})\s(?:documents?|dokumente?n?|documenten|documenti|documentos)\s*$/i;
const RIGHTS =
  /^\s*(?:copyright|©)\s|^\s*all rights reserved|^\s*alle rechte vorbehalten|^\s*tous droits réservés/i;

/** The older text form of Nexis: numbered documents, centred names, fields in capitals. */
export const nexisNumbered: ExportForm = {
  name: 'Nexis',
  split: (lines, { apart }) => {
    const marks = lines.flatMap((line, index) => {
      const match = line.text.length < 120 ? NUMBERED.exec(line.text) : null;
      return match ? [{ index, count: Number(match[2]) }] : [];
    });
    const [first] = marks;
    if (!first) return undefined;
    const articles = marks.map(({ index }, at) =>
      readNumbered(lines.slice(index, marks[at + 1]?.index), apart),
    );
    return { articles, count: first.count } satisfies Export;
  },
};

function readNumbered(lines: readonly SourceLine[], apart: boolean): ExportArticle {
  const first = lines[0]?.n ?? 1;
  const labelled = lines.findIndex(({ text }) => LABEL.test(text));
  const head = lines.slice(1, labelled < 0 ? undefined : labelled);
  const blocks = blocksOf(
    head.filter(({ text }) => !RIGHTS.test(text)),
    apart,
  );
  const dated = blocks.findIndex((block) => block.some(isDated));
  const start =
    labelled < 0 ? startOf(blocks[dated + 2], lines) : endOfHead(lines, labelled, apart);
  const end = endOfText(lines, start);
  const labels = lines.slice(Math.max(labelled, 0), start);
  const below = lines.slice(end);
  const at = labelled < 0 ? dated + 1 : blocks.length - 1;
  const title =
    blocks.length > dated + 1 ? [...headlineAbove(blocks, at, dated), ...(blocks[at] ?? [])] : [];
  return {
    first,
    fields: [
      ...publisherOf(blocks.slice(0, dated)),
      ...dateOf(blocks[dated]),
      ...titleOf(title),
      ...labels.flatMap((_, at) => labelledField(labels, at, apart)),
      ...below.flatMap((_, at) => subjectField(below, at, apart)),
    ],
    text: { first: first + start, last: first + end - 1, labels: bodyLabel(lines[start]) },
  };
}

/** "BODY:" before the text, on its line or above it. */
function bodyLabel(line: SourceLine | undefined): ReadonlyMap<number, number> | undefined {
  const label = line && LABEL.exec(line.text);
  return label && BODIES.has(label[1] ?? '') ? new Map([[line.n, label[0].length]]) : undefined;
}

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly SourceLine[], apart: boolean): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = isBlank(line.text);
    if (!blank && open && !apart) blocks.at(-1)?.push(line);
    else if (!blank) blocks.push([line]);
    open = !blank;
  }
  return blocks;
}

/** A headline of several parts, "Old bridge falls; Nobody hurt", may stand in as many lines. */
function headlineAbove(
  blocks: readonly (readonly SourceLine[])[],
  at: number,
  dated: number,
): readonly SourceLine[] {
  const above = blocks[at - 1];
  const goesOn = at - 1 > dated && /;\s*$/.test(above?.at(-1)?.text ?? '');
  return above && goesOn ? [...headlineAbove(blocks, at - 1, dated), ...above] : [];
}

function isDated({ text }: SourceLine): boolean {
  const [date] = text.length < 120 ? findDates(text) : [];
  return date?.year !== undefined;
}

function startOf(block: readonly SourceLine[] | undefined, lines: readonly SourceLine[]): number {
  return block?.[0] ? lines.indexOf(block[0]) : lines.length;
}

/** The index of the first line of text: below the fields of the head and the lines in which they go on. */
function endOfHead(lines: readonly SourceLine[], from: number, apart: boolean): number {
  let inField = false;
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as SourceLine;
    const label = LABEL.exec(text)?.[1];
    if (label !== undefined && !AT_HEAD.has(label)) return at;
    if (label !== undefined) inField = !apart;
    else if (isBlank(text)) inField = false;
    else if (!inField) return at;
  }
  return lines.length;
}

/** Text ends at the first field that stands below it, or at the line of rights. */
function endOfText(lines: readonly SourceLine[], from: number): number {
  const end = lines.findIndex(({ text }, at) => {
    if (at < from) return false;
    const label = LABEL.exec(text)?.[1];
    return (label !== undefined && BELOW.has(label)) || RIGHTS.test(text);
  });
  return end < 0 ? lines.length : end;
}

function publisherOf(blocks: readonly SourceLine[][]): ExportField[] {
  const line = blocks.flat()[0];
  if (!line) return [];
  const value = line.text.trim();
  return [{ name: 'publisher', value, ...wholeLine(line), reason: 'the line above the date' }];
}

function dateOf(block: readonly SourceLine[] | undefined): ExportField[] {
  const line = block?.find(isDated);
  if (!line) return [];
  const reason = 'the line of the date';
  return [{ name: 'date', value: readDay(line.text), ...wholeLine(line), reason }];
}

/** A headline over several lines is told by its first. */
function titleOf(block: readonly SourceLine[]): ExportField[] {
  const [line, ...more] = block;
  if (!line) return [];
  const value = block.map(({ text }) => text.trim()).join(' ');
  const reason = 'the lines above the fields of the article';
  const rest = more.map((next): ExportField => ({
    name: 'title',
    value: undefined,
    ...wholeLine(next),
    reason,
  }));
  return [{ name: 'title', value, ...wholeLine(line), reason }, ...rest];
}

const isField = ({ text }: SourceLine): boolean => LABEL.test(text);

function labelledField(lines: readonly SourceLine[], at: number, apart: boolean): ExportField[] {
  const line = lines[at] as SourceLine;
  const match = LABEL.exec(line.text);
  const label = match?.[1] ?? '';
  const place = restOfLine(line, match?.[0].length ?? 0);
  const said = line.text.slice(place.start, place.end);
  const reason = `the field ‘${label}’`;
  if (said === '') return [];
  if (HEADLINES.has(label))
    return fieldOver('title', pieces(lines, at, apart), (whole) => whole, reason);
  if (PLACES.has(label)) return [{ name: 'place', value: placeOf(said), ...place, reason }];
  if (!BYLINES.has(label)) return [];
  const names = readPersons(said);
  const value = names.length > 0 ? names : undefined;
  return [{ name: 'authors', value, ...place, reason }];
}

function subjectField(lines: readonly SourceLine[], at: number, apart: boolean): ExportField[] {
  const label = LABEL.exec((lines[at] as SourceLine).text)?.[1] ?? '';
  if (!SUBJECTS.has(label)) return [];
  return fieldOver('tags', pieces(lines, at, apart), readTerms, `the field ‘${label}’`);
}

/** The line of a field from behind its label, and those in which it goes on. */
function pieces(
  lines: readonly SourceLine[],
  at: number,
  apart: boolean,
): (readonly [SourceLine, number])[] {
  const line = lines[at] as SourceLine;
  const more = apart ? [] : goneOn(lines, at, isField).map((next) => [next, 0] as const);
  return [[line, LABEL.exec(line.text)?.[0].length ?? 0], ...more];
}

/** "ELMHAVEN, Feb. 10": the place of a date line without its day. */
function placeOf(said: string): string {
  return said.replace(/,?\s\p{Lu}\p{L}{2,9}\.?\s\d{1,2}$/u, '');
}
