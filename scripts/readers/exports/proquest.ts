import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readLanguageCode, readPersons } from '../field-values.ts';
import type { FieldName } from '../told-articles.ts';
import {
  restOfLine,
  wholeLine,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';

const NUMBERED =
  /^\s*(?:Document|Dokument|Documento)\s(\d{1,6})\s(?:of|sur|de|von|di)\s(\d{1,6})\s*$/i;
const LABEL = /^\s{0,4}(\p{Lu}[\p{L} /-]{1,38}?)\s?:(?:\s+|$)/u;
const FIELDS: Readonly<Record<string, FieldName>> = {
  author: 'authors',
  authors: 'authors',
  'publication title': 'publisher',
  'publication date': 'date',
  dateline: 'place',
  'language of publication': 'language',
};
/** The fields above the text; whatever other field follows the text ends it. */
const ABOVE = new Set(
  'author|authors|correspondence author|publication info|proquest document link|link to the proquest document|abstract|abstract (summary)|links|full text|subtitle'.split(
    '|',
  ),
);
const BELOW = new Set(
  (
    'subject|location|people|company / organization|company|organization|title|publication title|publication subject|' +
    'classification|identifier / keyword|identifiers / keywords|volume|issue|pages|number of pages|publication year|' +
    'publication date|year|section|publisher|place of publication|country of publication|issn|e-issn|source type|' +
    'language of publication|document type|document feature|proquest document id|document url|copyright|last updated|' +
    'database|credit|word count|column|dateline|first page|illustration|caption|accession number|full text availability'
  ).split('|'),
);

/** ProQuest's text and page: numbered documents, fields with their names, the text behind "Full text". */
export const proquest: ExportForm = {
  name: 'ProQuest',
  split: (lines) => {
    const marks = lines.flatMap(({ text }, index) => {
      const match = text.length < 60 ? NUMBERED.exec(text) : null;
      return match ? [{ index, count: Number(match[2]) }] : [];
    });
    const [first] = marks;
    if (!first || !lines.some(({ text }) => /proquest/i.test(text.slice(0, 200)))) return undefined;
    const articles = marks.map(({ index }, at) =>
      readNumbered(lines.slice(index, marks[at + 1]?.index)),
    );
    return { articles, count: first.count };
  },
};

function labelOf({ text }: SourceLine): string | undefined {
  return LABEL.exec(text.slice(0, 60))?.[1]?.toLowerCase();
}

function readNumbered(lines: readonly SourceLine[]): ExportArticle {
  const first = lines[0]?.n ?? 1;
  const title = lines.find(({ text }, at) => at > 0 && !isBlank(text));
  const begin =
    indexOf(lines, 'full text') ?? headingOf(lines, 'full text') ?? filledAbstract(lines);
  const end = lines.findIndex(
    (line, at) => begin !== undefined && at > begin && isBelow(labelOf(line), line),
  );
  const last = (end < 0 ? lines.length : end) - 1;
  const line = begin === undefined ? undefined : lines[begin];
  const around = lines.filter((_, at) => begin === undefined || at < begin || at > last);
  return {
    first,
    fields: [
      ...(title
        ? [
            {
              name: 'title',
              value: title.text.trim(),
              ...wholeLine(title),
              reason: 'the line below the number of the document',
            } as const,
          ]
        : []),
      ...around.flatMap(readField),
    ],
    text: line
      ? {
          first: line.n,
          last: first + last,
          labels: new Map([[line.n, LABEL.exec(line.text)?.[0].length ?? line.text.length]]),
        }
      : { first: 1, last: 0 },
  };
}

function indexOf(lines: readonly SourceLine[], label: string): number | undefined {
  const at = lines.findIndex((line) => labelOf(line) === label);
  return at < 0 ? undefined : at;
}

/** "FULL TEXT" on a line of its own. */
function headingOf(lines: readonly SourceLine[], heading: string): number | undefined {
  const at = lines.findIndex(({ text }) => text.trim().toLowerCase() === heading);
  return at < 0 ? undefined : at;
}

const SHORTEST_ABSTRACT = 60;

/** An abstract stands for the text where the export has no other. */
function filledAbstract(lines: readonly SourceLine[]): number | undefined {
  const at = indexOf(lines, 'abstract') ?? indexOf(lines, 'abstract (summary)');
  const line = at === undefined ? undefined : lines[at];
  return line && line.text.length >= SHORTEST_ABSTRACT ? at : undefined;
}

function isBelow(label: string | undefined, { text }: SourceLine): boolean {
  if (label !== undefined && !ABOVE.has(label) && BELOW.has(label)) return true;
  return /^\s*(?:(?:DOCUMENT )?DETAILS|_{20,})\s*$/.test(text.slice(0, 200));
}

function readField(line: SourceLine): ExportField[] {
  const name = FIELDS[labelOf(line) ?? ''];
  const match = LABEL.exec(line.text);
  if (!name || !match) return [];
  const place = restOfLine(line, match[0].length);
  const said = line.text.slice(place.start, place.end);
  if (said === '') return [];
  return [{ name, value: valueOf(name, said), ...place, reason: `the field ‘${match[1]}’` }];
}

function valueOf(name: FieldName, said: string): string | readonly string[] | undefined {
  if (name === 'date') return readDay(said);
  if (name === 'language') return readLanguageCode(said);
  // "The Herald; Norwick" or "The Herald (Online)": the place and the edition are no part of the name.
  if (name === 'publisher') return said.split(';')[0]?.trim();
  if (name !== 'authors') return said;
  const names = readPersons(said);
  return names.length > 0 ? names : undefined;
}
