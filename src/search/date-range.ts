import type { FilterTree } from './pagefind.ts';

/**
 * Pagefind has no ranges, but its filters nest: a span of days becomes the whole years, the whole months and the
 * single days that make it up. `years` are those the index knows. Days are `YYYY-MM-DD`; a missing end is open.
 */
export function rangeFilter(
  from: string | undefined,
  to: string | undefined,
  years: readonly string[],
): FilterTree {
  const first = from ?? '0000-01-01';
  const last = to ?? '9999-12-31';
  const year: string[] = [];
  const month: string[] = [];
  const day: string[] = [];
  for (const y of years) {
    if (`${y}-01-01` >= first && `${y}-12-31` <= last) year.push(y);
    else if (`${y}-12-31` >= first && `${y}-01-01` <= last) addMonths(y, first, last, month, day);
  }
  return { any: [{ year: { any: year } }, { month: { any: month } }, { day: { any: day } }] };
}

function addMonths(y: string, first: string, last: string, month: string[], day: string[]): void {
  for (let m = 1; m <= 12; m++) {
    const name = `${y}-${two(m)}`;
    const length = new Date(Date.UTC(Number(y), m, 0)).getUTCDate();
    if (`${name}-01` >= first && `${name}-${two(length)}` <= last) month.push(name);
    else
      for (let d = 1; d <= length; d++) {
        const date = `${name}-${two(d)}`;
        if (date >= first && date <= last) day.push(date);
      }
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
