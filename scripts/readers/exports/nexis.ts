import { findDates } from '#archive/clipping/lines/find-dates.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { readTerms } from './controlled-terms.ts';
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
/** "BYLINE: Ada Lund", also with its name in German, French, Dutch or Spanish. */
const LABEL = /^\s{0,4}(\p{Lu}[\p{Lu}-]{2,24}):(?:\s+|$)/u;
const AT_HEAD = new Set(
  (
    'BYLINE SECTION LENGTH DATELINE HIGHLIGHT HEADLINE AUTHOR SERIES TYPE EDITION COLUMN SUBTITLE ' +
    'AUTOR RUBRIK LÄNGE ORT ÜBERSCHRIFT UNTERTITEL AUSGABE SERIE AUTEUR RUBRIQUE LONGUEUR ENCART CHAPEAU LIEU EDITION ÉDITION ' +
    'SECTIE RUBRIEK LENGTE SAMENVATTING PLAATS SECCIÓN SECCION LONGITUD TITULAR DESTACADO LUGAR AUTORE SEZIONE LUNGHEZZA TITOLO ' +
    'TITEL TITRE TÍTULO TITULO'
  ).split(' '),
);
const BYLINES = new Set(['BYLINE', 'AUTHOR', 'AUTOR', 'AUTEUR', 'AUTORE']);
const HEADLINES = new Set(
  'HEADLINE ÜBERSCHRIFT TITEL TITRE TITULAR TÍTULO TITULO TITOLO'.split(' '),
);
const SUBJECTS = new Set(
  'SUBJECT INDUSTRY SCHLAGWÖRTER SCHLAGWORT THEMA THEMEN SUJET SUJETS ONDERWERP TEMA TEMAS MATERIA ARGOMENTO'.split(
    ' ',
  ),
);
const RIGHTS =
  /^\s*(?:copyright|©)\s|^\s*all rights reserved|^\s*alle rechte vorbehalten|^\s*tous droits réservés/i;

/** The older text form of Nexis: numbered documents, centred names, fields in capitals. */
export const nexisNumbered: ExportForm = {
  name: 'Nexis',
  split: (lines) => {
    const marks = lines.flatMap((line, index) => {
      const match = line.text.length < 120 ? NUMBERED.exec(line.text) : null;
      return match ? [{ index, count: Number(match[2]) }] : [];
    });
    const [first] = marks;
    if (!first) return undefined;
    const articles = marks.map(({ index }, at) =>
      readNumbered(lines.slice(index, marks[at + 1]?.index)),
    );
    return { articles, count: first.count } satisfies Export;
  },
};

function readNumbered(lines: readonly SourceLine[]): ExportArticle {
  const first = lines[0]?.n ?? 1;
  const labelled = lines.findIndex(({ text }) => LABEL.test(text));
  const head = lines.slice(1, labelled < 0 ? undefined : labelled);
  const blocks = blocksOf(head.filter(({ text }) => !RIGHTS.test(text)));
  const dated = blocks.findIndex((block) => block.some(isDated));
  const start = labelled < 0 ? startOf(blocks[dated + 2], lines) : endOfHead(lines, labelled);
  const end = endOfText(lines, start);
  const labels = lines.slice(Math.max(labelled, 0), start);
  const below = lines.slice(end);
  const title =
    blocks.length > dated + 1 ? blocks[labelled < 0 ? dated + 1 : blocks.length - 1] : [];
  return {
    first,
    fields: [
      ...publisherOf(blocks.slice(0, dated)),
      ...dateOf(blocks[dated]),
      ...titleOf(title ?? []),
      ...labels.flatMap((_, at) => labelledField(labels, at)),
      ...below.flatMap((_, at) => subjectField(below, at)),
    ],
    text: { first: first + start, last: first + end - 1 },
  };
}

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = isBlank(line.text);
    if (!blank && open) blocks.at(-1)?.push(line);
    else if (!blank) blocks.push([line]);
    open = !blank;
  }
  return blocks;
}

function isDated({ text }: SourceLine): boolean {
  const [date] = text.length < 120 ? findDates(text) : [];
  return date?.year !== undefined;
}

function startOf(block: readonly SourceLine[] | undefined, lines: readonly SourceLine[]): number {
  return block?.[0] ? lines.indexOf(block[0]) : lines.length;
}

/** The index of the first line of text: below the fields of the head and the lines in which they go on. */
function endOfHead(lines: readonly SourceLine[], from: number): number {
  let inField = false;
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as SourceLine;
    const label = LABEL.exec(text)?.[1];
    if (label !== undefined && !AT_HEAD.has(label)) return at;
    if (label !== undefined) inField = true;
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

const BELOW = new Set(
  (
    'LOAD-DATE LANGUAGE GRAPHIC SUBJECT PUBLICATION-TYPE URL PERSON ORGANIZATION COMPANY TICKER INDUSTRY GEOGRAPHIC CITY ' +
    'STATE COUNTRY SCHLAGWÖRTER SCHLAGWORT THEMA THEMEN SUJET SUJETS ONDERWERP TEMA TEMAS MATERIA ARGOMENTO JOURNAL-CODE ACC-NO NOTES DOCUMENT-TYPE DISTRIBUTION PUB-TYPE CORRECTION-DATE TYPE UPDATE SPRACHE GRAFIK ' +
    'DATE-CHARGEMENT LANGUE GRAPHIQUE TYPE-PUBLICATION LAAD-DATUM TAAL ILLUSTRATIE FECHA-CARGA LENGUA IDIOMA'
  ).split(' '),
);

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

function labelledField(lines: readonly SourceLine[], at: number): ExportField[] {
  const line = lines[at] as SourceLine;
  const match = LABEL.exec(line.text);
  const label = match?.[1] ?? '';
  const place = restOfLine(line, match?.[0].length ?? 0);
  const said = line.text.slice(place.start, place.end);
  const reason = `the field ‘${label}’`;
  if (said === '') return [];
  if (HEADLINES.has(label)) return fieldOver('title', pieces(lines, at), (whole) => whole, reason);
  if (PLACES.has(label)) return [{ name: 'place', value: placeOf(said), ...place, reason }];
  if (!BYLINES.has(label)) return [];
  const names = readPersons(said);
  const value = names.length > 0 ? names : undefined;
  return [{ name: 'authors', value, ...place, reason }];
}

const PLACES = new Set(['DATELINE', 'ORT', 'LIEU', 'PLAATS', 'LUGAR']);

function subjectField(lines: readonly SourceLine[], at: number): ExportField[] {
  const label = LABEL.exec((lines[at] as SourceLine).text)?.[1] ?? '';
  if (!SUBJECTS.has(label)) return [];
  return fieldOver('tags', pieces(lines, at), readTerms, `the field ‘${label}’`);
}

/** The line of a field from behind its label, and those in which it goes on. */
function pieces(lines: readonly SourceLine[], at: number): (readonly [SourceLine, number])[] {
  const line = lines[at] as SourceLine;
  const more = goneOn(lines, at, isField).map((next) => [next, 0] as const);
  return [[line, LABEL.exec(line.text)?.[0].length ?? 0], ...more];
}

/** "ELMHAVEN, Feb. 10": the place of a date line without its day. */
function placeOf(said: string): string {
  return said.replace(/,?\s\p{Lu}\p{L}{2,9}\.?\s\d{1,2}$/u, '');
}
