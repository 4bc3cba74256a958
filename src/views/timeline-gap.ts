import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

/** What is said of the months between two that have entries (`2025-06`); nothing where they follow each other. */
export function gapBetween(before: string | undefined, after: string): string | undefined {
  if (before === undefined) return undefined;
  const first = addMonths(parseISO(`${before}-01`), 1);
  const last = addMonths(parseISO(`${after}-01`), -1);
  if (last < first) return undefined;
  const [from, to] = [format(first, 'MMMM yyyy'), format(last, 'MMMM yyyy')];
  if (from === to) return `Nothing in ${from}`;
  const start = first.getFullYear() === last.getFullYear() ? format(first, 'MMMM') : from;
  return addMonths(first, 1).getTime() === last.getTime()
    ? `Nothing in ${start} and ${to}`
    : `Nothing from ${start} to ${to}`;
}
