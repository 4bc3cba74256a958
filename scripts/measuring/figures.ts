/** One figure: what was measured, in what unit. No value where it isn't known on this machine, or where nothing came. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly value: number | undefined;
}

export type Unit = 's' | 'ms' | 'MiB' | 'MB' | 'kB' | 'M chars/s' | '×' | '';

/** Figures of one archive, or of one text, by its size. */
export interface Column {
  readonly size: number;
  readonly figures: readonly Figure[];
}

/** A figure of a unit, `value` being in its base: seconds, bytes, characters a second. */
export function figure(what: string, unit: Unit, value: number | undefined): Figure {
  return { what, unit, value: value === undefined ? undefined : value / BASES[unit] };
}

const BASES: Readonly<Record<Unit, number>> = {
  s: 1,
  ms: 1,
  MiB: 1024 * 1024,
  MB: 1e6,
  kB: 1e3,
  'M chars/s': 1e6,
  '×': 1,
  '': 1,
};

/** A table of the figures of several sizes, smallest first, with the factor by which each grows from one to the next. */
export function formatGrowth(heading: string, columns: readonly Column[]): string {
  const rows = rowsOf(columns).map(({ what, unit, values }) => [
    named(what, unit),
    ...values.map(formatValue),
    ...values.slice(1).map((value, n) => formatFactor(values[n], value)),
  ]);
  const sizes = columns.map(({ size }) => size.toLocaleString('en-GB'));
  const factors = sizes.slice(1).map((size, n) => `${sizes[n]} → ${size}`);
  return formatTable([[heading, ...sizes, ...factors], ...rows]);
}

/** A table of two runs: each figure of the first, of the second, and the factor between them. */
export function formatComparison(before: readonly Column[], now: readonly Column[]): string {
  return now
    .flatMap(({ size, figures }) => {
      const old = before.find((column) => column.size === size);
      if (!old) return [];
      const rows = rowsOf([old, { size, figures }]).map(({ what, unit, values: [was, is] }) => [
        named(what, unit),
        formatValue(was),
        formatValue(is),
        formatFactor(was, is),
      ]);
      return [
        formatTable([[size.toLocaleString('en-GB'), 'before', 'now', 'now ÷ before'], ...rows]),
      ];
    })
    .join('\n\n');
}

interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly values: readonly (number | undefined)[];
}

/** A row for each thing measured in the last column, which is that of the largest size. */
function rowsOf(columns: readonly Column[]): Row[] {
  return (columns.at(-1)?.figures ?? []).map(({ what, unit }) => ({
    what,
    unit,
    values: columns.map(
      ({ figures }) => figures.find((other) => other.what === what && other.unit === unit)?.value,
    ),
  }));
}

function named(what: string, unit: Unit): string {
  return unit === '' || unit === '×' ? what : `${what}, ${unit}`;
}

function formatValue(value: number | undefined): string {
  if (value === undefined) return '–';
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toLocaleString('en-GB', {
    maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3,
  });
}

function formatFactor(from: number | undefined, to: number | undefined): string {
  return from === undefined || to === undefined || from === 0 ? '' : `× ${(to / from).toFixed(2)}`;
}

/** Rows in columns for a terminal: the first to the left, all others to the right. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
