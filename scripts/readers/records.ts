import { fragmentLines } from '../read-html.ts';
import { depthOf } from '../html-depth.ts';
import type { ColumnMap } from '#archive/settings.ts';
import {
  columnsEntry,
  guessColumns,
  holdsTeasers,
  settledColumns,
  teaserOfLinks,
  textColumns,
} from './columns.ts';
import {
  orderOfNumbers,
  readAddress,
  readDay,
  readLanguageCode,
  readPersons,
  type NumberOrder,
  readTags,
} from './field-values.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import {
  composeContents,
  type TextLine,
  type ToldArticle,
  type ToldLine,
} from './told-articles.ts';

/** A row of a table, or an object of JSON: its values by the names of their columns, in their order. */
export type Row = ReadonlyMap<string, string>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What a row is called: `row`, `item`. */
  readonly noun: string;
  /** How many articles the file says it holds. */
  readonly count?: number | undefined;
}

const DEEPEST = 2_500;

/** The articles of a table: which column holds what is an editor's word, or guessed and said. */
export function readRows(file: SourceFile, table: Table): Contents | Refusal {
  const { columns, noun, count } = table;
  const filled = columns.filter((column) => table.rows.some((row) => row.get(column)?.trim()));
  const map = file.columns ? settledColumns(file.columns, columns) : guessColumns(filled);
  const teaser = file.columns ? undefined : teaserOfLinks(map, filled);
  if (teaser !== undefined) return refuseLinks(file.name, table, teaser, map);
  const texts = file.columns ? [map.text ?? ''] : textColumns(map, filled);
  const rows = joinHighlights(table.rows, map);
  const dates = rows.map((row) => (map.date && row.get(map.date)) || '');
  const order = orderOfNumbers(dates);
  const records = rows.map((row, index) =>
    readRow(row, columns, { ...map, text: textOf(row, texts) }, order, `${noun} ${index + 1}`),
  );
  const guessed = file.columns ? [] : [columnsGuessed(file.name, map)];
  const remedy = map.text
    ? 'Put the texts of the articles here: saved pages, or an export that has them.'
    : `If a column holds the texts, name it in archive.yaml:\n${columnsEntry(file.name, { ...map, text: '…' })}\nIf none does, put the articles themselves here.`;
  const counted =
    count === undefined || count === rows.length
      ? []
      : [differentCount(file.name, rows.length, count)];
  return composeContents(file.name, records, [...guessed, ...counted], remedy);
}

/** The first of the columns for texts that is filled in a row. */
function textOf(row: Row, texts: readonly string[]): string | undefined {
  return texts.find((column) => row.get(column)?.trim()) ?? texts[0];
}

function refuseLinks(file: string, { rows }: Table, teaser: string, map: ColumnMap): Refusal {
  return refuse(
    file,
    'source-without-text',
    `The file is a list of ${rows.length} saved links with their first words: it holds no article’s text.`,
    `Save the pages that the links lead to, and put them here. If ‘${teaser}’ does hold whole texts, name it in archive.yaml:\n${columnsEntry(file, map)}`,
  );
}

function columnsGuessed(file: string, map: ColumnMap) {
  const said = Object.entries(map).map(([kind, column]) => `${kind} = ‘${column}’`);
  return {
    rule: 'columns-guessed',
    severity: 'doubt' as const,
    place: { file },
    message: `The columns were read as ${said.join(', ')}.${holdsTeasers(map) ? ` By its name, ‘${map.text}’ holds less than whole articles.` : ''}`,
    remedy: `If that is right, or once it is, settle it in archive.yaml:\n${columnsEntry(file, map)}`,
  };
}

function differentCount(file: string, found: number, count: number) {
  return {
    rule: 'export-count',
    severity: 'warning' as const,
    place: { file },
    message: `The file says that there are ${count} articles; it holds ${found}.`,
    remedy: 'If it is one page of several, export the others too.',
  };
}

/** Passages of one article that a reading service exports as rows of their own are its text together. */
function joinHighlights(rows: readonly Row[], { title, text }: ColumnMap): readonly Row[] {
  if (!title || !text || !/^(?:highlight|selection)$/i.test(text)) return rows;
  return [...Map.groupBy(rows, (row) => row.get(title) ?? '').values()].map((group) => {
    const passages = group.map((row) => row.get(text) ?? '').filter(Boolean);
    return new Map([...(group[0] as Row), [text, passages.join('\n')]]);
  });
}

function readRow(
  row: Row,
  columns: readonly string[],
  map: ColumnMap,
  order: NumberOrder | undefined,
  place: string,
): ToldArticle {
  const told = columns.flatMap((column): ToldLine[] => {
    const value = row.get(column)?.trim() ?? '';
    return value === '' || column === map.text ? [] : [tell(column, value, map, order)];
  });
  return { place, told, text: textLines((map.text && row.get(map.text)) ?? '') };
}

function tell(
  column: string,
  value: string,
  map: ColumnMap,
  order: NumberOrder | undefined,
): ToldLine {
  const line = { label: column, value };
  switch (column) {
    case map.title:
      return { ...line, states: ['title', plainText(value)] };
    case map.date: {
      const day = readDay(value, order);
      return { ...line, role: 'date-line', ...(day && { states: ['date', day] as const }) };
    }
    case map.authors: {
      const names = readPersons(value);
      return {
        ...line,
        role: 'byline',
        ...(names.length > 0 && { states: ['authors', names] as const }),
      };
    }
    case map.publisher:
      // The name of a host is none of an outlet: what is known of it, the address tells.
      return /^https?:|^[\w-]+(?:\.[\w-]+)+$/i.test(value)
        ? { ...line, role: 'publisher' }
        : { ...line, states: ['publisher', value] };
    case map.url: {
      const url = readAddress(value);
      return { ...line, role: 'address', ...(url && { states: ['url', url] as const }) };
    }
    case map.language: {
      const code = readLanguageCode(value);
      return { ...line, ...(code && { states: ['language', code] as const }) };
    }
    case map.tags:
      return { ...line, states: ['tags', readTags(value)] };
    default:
      return line;
  }
}

const MARKUP =
  /<(?:p|br|div|span|a|h[1-6]|ul|li|em|strong|i|b|figure|img|blockquote)\b[^>]{0,2000}>/i;

/** What NewsAPI puts where it has cut a text off: `… [+2310 chars]`. */
const CUT_OFF = /\s*(\[\+\d{1,7} chars\])\s*$/;

/** The lines of a text that may be markup. */
export function textLines(value: string): readonly TextLine[] {
  const [, mark] = CUT_OFF.exec(value.slice(-40)) ?? [];
  if (mark === undefined) return linesIn(value);
  const reason = 'says that the interface has cut the text off';
  const last = { text: mark, hint: { inText: false, role: { role: 'other', reason } as const } };
  return [...linesIn(value.slice(0, value.lastIndexOf(mark)).trimEnd()), last];
}

function linesIn(value: string): readonly TextLine[] {
  if (MARKUP.test(value) && depthOf(value) <= DEEPEST)
    return fragmentLines(value).map(({ text, hint }) => ({ text, hint }));
  return value
    .normalize('NFC')
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** A value without markup, on one line. */
export function plainText(value: string): string {
  const lines =
    MARKUP.test(value) || /&(?:\w+|#\d+);/.test(value) ? fragmentLines(value) : undefined;
  return (lines?.map(({ text }) => text).join(' ') ?? value).replace(/\s+/g, ' ').trim();
}
