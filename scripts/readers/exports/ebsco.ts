import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { readTerms } from './controlled-terms.ts';
import { byLabel, LABEL } from './field-labels.ts';
import {
  fieldOver,
  restOfLine,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';

const RECORD = /^\s*(?:Record|Datensatz|Registro|Enregistrement)\s?:\s?(\d{1,6})\s*$/i;
/** The names of fields, in the languages of EBSCO's interface. A record may hold others: above its text all names are of fields. */
const NAMED = {
  title: 'title|titel|titre|título|titolo',
  authors: 'authors|author|by|autoren|autor|verfasser|auteurs|auteur|autores|autori|autore',
  source: 'source|quelle|fuente|fonte',
  tags: 'subject terms|subjects|subject|schlagwörter|schlagworte|sujets|termes du sujet|términos temáticos|materias|termini soggetto',
  text: 'full text|volltext|texte intégral|texto completo',
};
const BY_LABEL = byLabel(NAMED);
const END = /^\s*(?:~{4,}|copyright of\s|\(c\)\s|©\s)/i;
const SEPARATOR = /^\s*(?:[-=_*]{10,}|(?:the link information|cut and paste).*)\s*$/i;

/** EBSCO's text and page: numbered records, the names of fields above or before their values, then the text. */
export const ebsco: ExportForm = {
  name: 'EBSCO',
  split: (lines) => {
    const marks = lines.flatMap(({ text }, index) =>
      text.length < 40 && RECORD.test(text) ? [index] : [],
    );
    if (marks.length === 0) return undefined;
    const articles = marks.map((index, at) => readRecord(lines.slice(index, marks[at + 1])));
    return articles.some(({ fields }) => fields.length > 1) ? { articles } : undefined;
  },
};

function readRecord(lines: readonly SourceLine[]): ExportArticle {
  const first = lines[0]?.n ?? 1;
  const fields: ExportField[] = [];
  let head = 1;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const label = LABEL.exec(line.text);
    if (isBlank(line.text) || SEPARATOR.test(line.text)) continue;
    if (!label) break;
    const values = valuesOf(lines, at, label[0].length);
    const name = BY_LABEL.get(label[1]?.toLowerCase() ?? '');
    head = (values.at(-1)?.[0] ?? line).n - first + 1;
    if (name === 'text') break;
    fields.push(...readField(name, label[1] ?? '', values));
    at = head - 1;
  }
  const end = lines.findIndex(({ text }, at) => at >= head && END.test(text));
  return {
    first,
    fields,
    text: { first: first + head, last: first + (end < 0 ? lines.length : end) - 1 },
  };
}

type Piece = readonly [line: SourceLine, from: number];

/** A value stands behind the name of its field or below it; it goes on in lines that are set in or are terms. */
function valuesOf(lines: readonly SourceLine[], at: number, from: number): Piece[] {
  const line = lines[at] as SourceLine;
  const isAlone = isBlank(line.text.slice(from));
  const pieces: Piece[] = [[line, from]];
  const [name = ''] = LABEL.exec(line.text)?.slice(1) ?? [];
  if (BY_LABEL.get(name.toLowerCase()) === 'text') return pieces;
  for (const next of lines.slice(at + 1)) {
    const isFirst = isAlone && pieces.length === 1;
    if (isBlank(next.text) && isFirst) continue;
    if (isBlank(next.text) || LABEL.test(next.text) || END.test(next.text)) break;
    if (!isFirst && !/^\s{4,}\S/.test(next.text) && !/^\s*\*?\p{Lu}{3,}/u.test(next.text)) break;
    pieces.push([next, 0]);
  }
  return pieces;
}

function readField(
  name: string | undefined,
  label: string,
  pieces: readonly Piece[],
): ExportField[] {
  const reason = `the field ‘${label}’`;
  if (name === 'title')
    return fieldOver('title', pieces, (said) => said.replace(/\.$/, ''), reason);
  if (name === 'tags') {
    const terms = readTerms(pieces.map(([{ text }, from]) => text.slice(from)).join('; '));
    return fieldOver('tags', pieces, () => terms, reason);
  }
  if (name === 'authors') return fieldOver('authors', pieces, (said) => personsIn(said), reason);
  const [line, from] = pieces.find(([{ text }, start]) => !isBlank(text.slice(start))) ?? [];
  if (name !== 'source' || !line) return [];
  const place = restOfLine(line, from ?? 0);
  return readSourceField(line, line.text.slice(place.start, place.end), place, reason);
}

/** "Lund, Ada1; Berg, Ole2": the numbers lead to addresses. */
function personsIn(said: string): readonly string[] | undefined {
  const names = readPersons(said.replace(/\d+(?:,\d+)*/g, ''));
  return names.length > 0 ? names : undefined;
}

/** "Elmhaven Courier (Sarn). 2/11/2031, p4." EBSCO writes days in numbers with the month first. */
function readSourceField(
  { n, text }: SourceLine,
  said: string,
  place: Pick<ExportField, 'start'>,
  reason: string,
): ExportField[] {
  const name = /^[^.;,(]{2,80}/.exec(said)?.[0].trim() ?? '';
  const dated =
    /(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s?\p{L}{3,9}\s?\d{4}|\p{L}{3,9}\s\d{1,2},\s\d{4}|\d{1,2}-\p{L}{3}-\d{4}|\p{L}{3}\d{1,2}\s?\d{4})/u.exec(
      said,
    );
  const start = place.start + (dated?.index ?? 0);
  const value = dated
    ? readDay(dated[0], dated[0].includes('.') ? 'day-first' : 'month-first')
    : undefined;
  return [
    {
      name: 'publisher',
      value: name,
      line: n,
      start: place.start,
      end: place.start + Math.max(1, name.length),
      reason,
    },
    ...(value
      ? [
          {
            name: 'date' as const,
            value,
            line: n,
            start,
            end: Math.min(text.length, start + (dated?.[0].length ?? 0)),
            reason,
          },
        ]
      : []),
  ];
}
