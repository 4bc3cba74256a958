import { encodeCsv } from './csv.ts';

/** Rows as a table with the columns named; a list in a cell is parted by semicolons, what is absent is empty. */
export function encodeTable<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  return encodeCsv([columns, ...rows.map((row) => columns.map((name) => cellOf(row[name])))]);
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.join('; ');
  return value === undefined ? '' : String(value);
}

/** Rows as JSON, one a line, so that a changed row is a changed line. */
export function encodeRows(rows: readonly object[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
