import Papa from 'papaparse';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { readRows } from './records.ts';

const MOST_COLUMNS = 500;
/** What Excel is told, and tells, of what stands between cells: `sep=;` above the names of columns. */
const SEPARATOR = /^\uFEFF?"?sep=([,;|\t])"?\r?\n/i;

/** Reads a table of articles: comma, semicolon or tab between its cells, one article a row, names of columns in the first. */
export function readTable(file: SourceFile): Contents | Refusal {
  const [said = '', separator] = SEPARATOR.exec(file.text) ?? [];
  const { data } = Papa.parse<string[]>(file.text.slice(said.length).replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    ...(separator !== undefined && { delimiter: separator }),
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [head = [], ...rows] = data;
  const columns = distinct(head.map((name) => name.trim()));
  if (columns.length < 2 || columns.length > MOST_COLUMNS)
    return refuse(
      file.name,
      'source-kind',
      `The file is a table of ${columns.length} column${columns.length === 1 ? '' : 's'}, and none can be told for the text of articles.`,
      'Give it a first row that names its columns (title, date, text …), or put each article into a file of its own.',
    );
  return readRows(file, {
    columns,
    noun: 'row',
    rows: rows.map((cells) => new Map(columns.map((column, at) => [column, cells[at] ?? '']))),
  });
}

/** Names of columns that can be told apart: a nameless one goes by its number. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    const own = name === '' || seen.has(name) ? `${name || 'column'} ${index + 1}` : name;
    seen.add(own);
    return own;
  });
}
