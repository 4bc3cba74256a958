import { isoDate, type IsoDate } from '../../iso-date.ts';
import { isBlank, type SourceText } from '../../text/source-text.ts';

/** The stamp ` date 2025-06-05 ` that a clipping tool puts before the first line. `end` is the column after it. */
export interface HeaderStamp {
  readonly line: number;
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

const STAMP = /^\s{0,40}date:?\s{1,4}(\d{4}-\d{2}-\d{2})(?:\s|$)/i;

/** The stamp of the first line, if it has one. */
export function findHeaderStamp(source: SourceText): HeaderStamp | undefined {
  const first = source.lines.find(({ text }) => !isBlank(text));
  const match = first && STAMP.exec(first.text);
  const date = match && isoDate(match[1] ?? '');
  if (!first || !match || !date) return undefined;
  const start = match[0].indexOf(date);
  return { line: first.n, date, start, end: match[0].length };
}
