import { formatDate, type IsoDate } from '#archive/iso-date.ts';

/** A span of days in as few words as say it. */
export function formatSpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return formatDate(from);
  const [year, month] = from.split('-');
  const wholeYear = from.endsWith('-01-01') && to === `${year}-12-31`;
  if (wholeYear) return String(year);
  const isMonth =
    from.endsWith('-01') && to.startsWith(`${year}-${month}-`) && Number(to.slice(8)) >= 28;
  return isMonth ? formatDate(from, 'MMMM yyyy') : `${formatDate(from)} to ${formatDate(to)}`;
}
