import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { restOfLine, type ExportArticle, type ExportField, type ExportForm } from './export.ts';

const RECORD = /^\s*(?:Record|Datensatz|Registro|Enregistrement)\s?:\s?(\d{1,6})\s*$/i;
const LABEL = /^\s{0,4}(\p{Lu}[\p{L} /-]{1,38}?)\s?:\s*$/u;
const LABEL_WITH_VALUE = /^\s{0,4}(\p{Lu}[\p{L} /-]{1,38}?)\s?:\s+(?=\S)/u;
const KNOWN = new Set(
  (
    'title|authors|author|by|source|document type|subject terms|subjects|geographic terms|people|company entity|abstract|' +
    'full text word count|accession number|issn|isbn|database|section|persistent link to this record (permalink)|' +
    'persistent link to this record|publication type|language|images|author affiliations|naics/industry codes|copyright'
  ).split('|'),
);
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
  let label = '';
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const alone = LABEL.exec(line.text)?.[1]?.toLowerCase();
    const before = LABEL_WITH_VALUE.exec(line.text);
    const named = before?.[1]?.toLowerCase();
    if (alone !== undefined && KNOWN.has(alone)) label = alone;
    else if (before && named !== undefined && KNOWN.has(named)) {
      fields.push(...readField(named, line, before[0].length));
      label = '';
    } else if (label !== '' && !isBlank(line.text)) {
      fields.push(...readField(label, line, 0));
      label = '';
    } else if (!isBlank(line.text) && !SEPARATOR.test(line.text) && !isContinued(line)) break;
    head = at + 1;
  }
  const end = lines.findIndex(({ text }, at) => at >= head && END.test(text));
  return {
    first,
    fields,
    text: { first: first + head, last: first + (end < 0 ? lines.length : end) - 1 },
  };
}

/** A value over several lines is set in. */
function isContinued({ text }: SourceLine): boolean {
  return /^\s{4,}\S/.test(text);
}

function readField(label: string, line: SourceLine, from: number): ExportField[] {
  const place = restOfLine(line, from);
  const said = line.text.slice(place.start, place.end);
  const reason = `the field ‘${label}’`;
  if (label === 'title')
    return [{ name: 'title', value: said.replace(/\.$/, ''), ...place, reason }];
  if (label === 'authors' || label === 'author' || label === 'by') {
    const names = readPersons(said.replace(/\d+(?:,\d+)*/g, ''));
    return [{ name: 'authors', value: names.length > 0 ? names : undefined, ...place, reason }];
  }
  return label === 'source' ? readSourceField(line, said, place, reason) : [];
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
    /(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\s?\p{L}{3,9}\s?\d{4}|\p{L}{3,9}\s\d{1,2},\s\d{4}|\d{1,2}-\p{L}{3}-\d{4}|\p{L}{3}\d{1,2}\s?\d{4})/u.exec(
      said,
    );
  const start = place.start + (dated?.index ?? 0);
  const value = dated ? readDay(dated[0], 'month-first') : undefined;
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
