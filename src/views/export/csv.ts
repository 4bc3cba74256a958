/** What a spreadsheet takes for the beginning of a formula; such a cell is written with an apostrophe before it. */
const FORMULA = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;

/** A table as RFC 4180 has it, with a byte-order mark so that spreadsheets read it as UTF-8. */
export function encodeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(encodeCell).join(',')}\r\n`).join('')}`;
}

function encodeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
