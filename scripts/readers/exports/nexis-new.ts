import { findDates } from '#archive/clipping/lines/find-dates.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import type { LineRole } from '#archive/clipping/role.ts';
import { fold } from '#archive/text/fold.ts';
import { readDay, readPersons } from '../field-values.ts';
import { readTerms } from './controlled-terms.ts';
import {
  fieldOver,
  goneOn,
  restOfLine,
  wholeLine,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';

const END =
  /^\s*(?:end of document|ende des dokuments|fin du document|fine? del? documento|einde van (?:het )?document|fim do documento)\s*$/i;
const BODY =
  /^\s*(?:body|corps|textkörper|volltext|hauptteil|text|cuerpo|corpo|tekst|hoofdtekst|inhalt|contenu|contenido)\s*$/i;
/** What stands below the text: headings alone on their line, and fields. */
const BELOW =
  /^\s*(?:classification|klassifizierung|klassifikation|clasificación|classificazione|classificatie|graphic|grafik|graphique|gráfico|notes|bibliography|correction|(?:load-date|language|publication-type|journal code|subject|geographic|industry|company|person|organization|acc-no|update|sprache|publikationstyp|zeitungs-code|schlagwörter|date de chargement|langue|type de publication|sujet|fecha de carga|idioma|laaddatum|taal)\s*:.*)\s*$/i;
const LABEL = /^\s{0,4}(\p{Lu}[\p{L}-]{2,24}):(?:\s+|$)/u;
/** A field below the text, also with blanks in its name: "Journal Code: …". */
const FIELD = /^\s{0,4}\p{Lu}[\p{L} -]{2,24}:(?:\s+|$)/u;
const SUBJECT =
  /^\s{0,4}(subject|industry|schlagwörter|schlagworte|thema|themen|branche|sujet|secteur|onderwerp|tema|materia|argomento)\s?:\s*/i;
const PAGE = /^\s*(?:page|seite|pagina|página)\s\d{1,4}\s(?:of|von|de|sur|di|van)\s\d{1,4}\s*$/i;
const RIGHTS = /^\s*(?:copyright|©)\s/i;
const COUNT = /^\s*(?:documents|dokumente|documentos|documenten)\s\((\d{1,6})\)\s*$/i;
const LONGEST_DATE = 60;
const MOST_TITLE_LINES = 4;
/** A headline goes on in the next line only where its line is full. */
const SHORTEST_WRAPPED = 50;

/** The newer form of Nexis, as text, page or document: each article ends with "End of Document". */
export const nexisEnded: ExportForm = {
  name: 'Nexis',
  split: (lines) => {
    const ends = lines.flatMap(({ text }, index) =>
      text.length < 60 && END.test(text) ? [index] : [],
    );
    if (ends.length === 0) return undefined;
    const starts = [0, ...ends.map((end) => end + 1)];
    const articles = ends.map((end, at) => readEnded(lines.slice(starts[at], end + 1)));
    const count = lines.map(({ text }) => COUNT.exec(text.slice(0, 60))?.[1]).find(Boolean);
    return { articles, count: count === undefined ? undefined : Number(count) };
  },
};

function readEnded(lines: readonly SourceLine[]): ExportArticle {
  const body = lines.findIndex(({ text }) => text.length < 40 && BODY.test(text));
  const rights = lines.findIndex(({ text }) => RIGHTS.test(text));
  const above = body < 0 ? Math.max(rights, 0) : body;
  const dated = lines.findLastIndex((line, at) => at < above && isDated(line));
  const publisher = lastFilled(lines, dated);
  const title = titleLines(lines, publisher);
  const begin = title[0] ?? lines[Math.max(0, publisher)] ?? lines[0];
  const start = above + 1;
  const below = lines.findIndex(({ text }, at) => at > above && BELOW.test(text.slice(0, 200)));
  const end = below < 0 ? lines.length - 1 : below;
  const first = lines[0]?.n ?? 1;
  return {
    first: begin?.n ?? first,
    fields: [
      ...titleFields(title),
      ...field('publisher', lines[publisher], 'the line above the date'),
      ...dateField(lines[dated]),
      ...lines.slice(Math.max(dated, 0), above).flatMap(bylineField),
      ...lines.flatMap((_, at) => (at >= end ? subjectField(lines, at) : [])),
    ],
    roles: pageHeads(lines.slice(start, end), title),
    text: { first: first + start, last: first + end - 1 },
  };
}

/** A line that is a date and next to nothing else. */
function isDated({ text }: SourceLine): boolean {
  const bare = text.trim();
  const [date] = bare.length < LONGEST_DATE && !LABEL.test(text) ? findDates(bare) : [];
  return date?.year !== undefined && date.span.start < 16;
}

function lastFilled(lines: readonly SourceLine[], before: number): number {
  return lines.findLastIndex(({ text }, at) => at < before && !isBlank(text));
}

/** The lines right above the publisher's; of a run that is too long for a headline only the last. */
function titleLines(lines: readonly SourceLine[], publisher: number): SourceLine[] {
  const last = lastFilled(lines, publisher);
  if (last < 0) return [];
  const gap = lines.findLastIndex(({ text }, at) => at < last && isBlank(text));
  const run = lines.slice(gap + 1, last + 1);
  const wrapped = run.slice(0, -1).every(({ text }) => text.trim().length >= SHORTEST_WRAPPED);
  return run.length > MOST_TITLE_LINES || !wrapped ? run.slice(-1) : run;
}

function titleFields(lines: readonly SourceLine[]): ExportField[] {
  const value = lines.map(({ text }) => text.trim()).join(' ');
  return lines.map((line, index) => ({
    name: 'title',
    value: index === 0 ? value : undefined,
    ...wholeLine(line),
    reason: 'the line above the outlet and the date',
  }));
}

function field(name: 'publisher', line: SourceLine | undefined, reason: string): ExportField[] {
  return line ? [{ name, value: line.text.trim(), ...wholeLine(line), reason }] : [];
}

function dateField(line: SourceLine | undefined): ExportField[] {
  if (!line) return [];
  return [
    { name: 'date', value: readDay(line.text), ...wholeLine(line), reason: 'the line of the date' },
  ];
}

function bylineField(line: SourceLine): ExportField[] {
  const match = LABEL.exec(line.text);
  const label = match?.[1]?.toLowerCase() ?? '';
  if (!match || !/^(?:byline|author|autor|auteur|dateline)$/.test(label)) return [];
  const place = restOfLine(line, match[0].length);
  const said = line.text.slice(place.start, place.end);
  const reason = `the field ‘${match[1]}’`;
  if (said === '') return [];
  if (label === 'dateline') return [{ name: 'place', value: said, ...place, reason }];
  const names = readPersons(said);
  return [{ name: 'authors', value: names.length > 0 ? names : undefined, ...place, reason }];
}

/** "Subject: FERRIES (92%); BRIDGES (71%)", often over several lines. */
function subjectField(lines: readonly SourceLine[], at: number): ExportField[] {
  const line = lines[at] as SourceLine;
  const match = SUBJECT.exec(line.text);
  if (!match) return [];
  const more = goneOn(lines, at, ({ text }) => FIELD.test(text) || END.test(text));
  const pieces = [[line, match[0].length] as const, ...more.map((next) => [next, 0] as const)];
  return fieldOver('tags', pieces, readTerms, `the field ‘${match[1]}’`);
}

/** The number of a printed page within the text, and the headline that is printed again below it. */
function pageHeads(
  lines: readonly SourceLine[],
  title: readonly SourceLine[],
): ReadonlyMap<number, LineRole> {
  const headline = fold(title.map(({ text }) => text).join(' '));
  const heads = lines.flatMap(({ text }, at) => {
    if (!PAGE.test(text.slice(0, 60))) return [];
    const next = lines.slice(at + 1).find((line) => !isBlank(line.text));
    const again = next && fold(next.text) === headline ? [next] : [];
    return [lines[at] as SourceLine, ...again];
  });
  return new Map(heads.map(({ n }) => [n, 'other']));
}
