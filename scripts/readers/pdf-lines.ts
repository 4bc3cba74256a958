import { findDates } from '#archive/clipping/lines/find-dates.ts';
import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { splitExport } from './exports/split-export.ts';
import { articlesOf, mastheadOf, type ReadLine } from './pdf-articles.ts';
import type { LaidOutPage, PrintedLine } from './pdf-layout.ts';
import type { Contents } from './reader.ts';

/** Larger than the text by so much, a line is a heading. */
const HEADLINE = 1.45;
const SUBHEAD = 1.15;
/** Whoever breaks lines leaves some room, in letters' height. */
const SLACK = 1.2;
const INDENT = 0.7;
const SPACING = 1.25;
const HEADING_SPACING = 1.4;
/** A line that fills so much of its column, and ends no sentence, goes on in the next, though a word had room. */
const WIDE = 0.6;

/**
 * The lines of a PDF: those that go on with the paragraph above say so, also over the end of a column or page; what is
 * printed on page after page stands at the end, set aside.
 */
export function composePdfLines(
  file: string,
  pages: readonly LaidOutPage[],
  isRunning: (page: LaidOutPage, line: PrintedLine) => boolean,
): Contents {
  const lines: string[] = [];
  const read: ReadLine[] = [];
  const running: string[] = [];
  const size = usualSize(pages);
  let above: PrintedLine | undefined;
  for (const [index, page] of pages.entries()) {
    const measure = measurer(page.lines);
    for (const line of page.lines) {
      const text = line.text.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      if (isRunning(page, line) && !(page === pages[0] && isMasthead(text))) {
        running.push(text);
        continue;
      }
      const continues =
        above !== undefined &&
        (isOneHeading(above, line, size) || goesOn(above, line, measure(line)));
      if (above && !continues) lines.push('');
      lines.push(text);
      read.push({ n: lines.length, text, tag: tagOf(line, size), continues, page: index, line });
      above = line;
    }
  }
  const masthead = mastheadOf(read);
  const hints = hintsOf(read, masthead);
  for (const text of running) {
    lines.push(text);
    hints.push({ n: lines.length, role: RUNNING });
  }
  const source = { id: file, lines: lines.map((text, index) => ({ n: index + 1, text })) };
  const cut = splitExport({ source, hints });
  if (cut) return cut;
  const articles = articlesOf(read.filter((line) => line !== masthead));
  const last = articles?.at(-1);
  // What is printed on page after page goes with the last of them.
  return {
    source,
    hints,
    ...(articles &&
      last && { articles: [...articles.slice(0, -1), { ...last, last: lines.length }] }),
  };
}

const RUNNING = {
  role: 'other',
  reason: 'printed at the head or foot of page after page',
} as const;

function hintsOf(read: readonly ReadLine[], masthead: ReadLine | undefined): LineHint[] {
  return read.map((line): LineHint => {
    const { n, tag, continues } = line;
    if (line !== masthead) return { n, tag, continues };
    const reason = 'the newspaper’s name at the head of its page';
    return { n, meta: { name: 'og:site_name', column: 0 }, role: { role: 'publisher', reason } };
  });
}

const CLOCK = /\d{1,2}:\d{2}/;

/** The head of a newspaper's page, with its day in words. A browser prints the day of printing, in numbers or with the hour. */
function isMasthead(text: string): boolean {
  const [date] = findDates(text);
  const shown = date && text.slice(date.span.start, date.span.end);
  return date?.year !== undefined && /\p{L}{3}/u.test(shown ?? '') && !CLOCK.test(text);
}

/** The size in which most letters are set. */
function usualSize(pages: readonly LaidOutPage[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function tagOf({ size }: PrintedLine, usual: number): string {
  if (size >= usual * HEADLINE) return 'h1';
  return size >= usual * SUBHEAD ? 'h2' : 'p';
}

/** A column as its lines of one size show it: the usual distance of the lines, and where the longest of them ends. */
interface Measure {
  readonly spacing: number;
  readonly right: number;
}

/** The measure of the column that a line stands in, taken once for lines of one size. */
function measurer(lines: readonly PrintedLine[]): (line: PrintedLine) => Measure {
  const known = new Map<string, Measure>();
  const columns = Map.groupBy(lines, ({ column }) => column);
  return (line) => {
    const key = `${line.column.number} ${line.size.toFixed(1)}`;
    const measure = known.get(key) ?? measureOf(columns.get(line.column) ?? [], line);
    known.set(key, measure);
    return measure;
  };
}

function measureOf(lines: readonly PrintedLine[], { column, size }: PrintedLine): Measure {
  const own = lines.slice(0, SAMPLE);
  const steps = own.slice(1).map(({ y }, index) => y - (own[index]?.y ?? y));
  const ordered = steps.filter((step) => step > 0).sort((a, b) => a - b);
  const alike = own.filter((each) => Math.abs(each.size - size) <= size * SAME_SIZE);
  return {
    spacing: ordered[Math.floor(steps.length / 3)] ?? 0,
    right: alike.reduce((most, { x, width }) => Math.max(most, x + width), 0) || column.right,
  };
}

const SAME_SIZE = 0.08;
const SAMPLE = 80;

/** Whether the first word of a line had room at the end of the one above: that one was ended, not broken. */
function wouldFit({ text, width }: PrintedLine, above: PrintedLine, right: number): boolean {
  const word = text.trim().split(/\s/, 1)[0] ?? '';
  const room = right - (above.x + above.width);
  return room > (width / Math.max(1, text.length)) * (word.length + 1) + above.size * SLACK;
}

/** Whether two lines are of one heading: headings are broken where their sense allows, whatever room is left. */
function isOneHeading(above: PrintedLine, line: PrintedLine, usual: number): boolean {
  const step = line.y - above.y;
  return (
    line.size >= usual * HEADLINE &&
    Math.abs(above.size - line.size) <= line.size * 0.08 &&
    step > 0 &&
    step <= line.size * HEADING_SPACING
  );
}

/** Whether a line goes on with the paragraph of the one above it. */
function goesOn(above: PrintedLine, line: PrintedLine, { spacing, right }: Measure): boolean {
  if (Math.abs(above.size - line.size) > above.size * SAME_SIZE) return false;
  // In another column it is that one’s edge which counts.
  const edge = above.column === line.column ? right : above.column.right;
  const isShort = wouldFit(line, above, edge);
  const ended = /[.!?…:]["'”’»)]*$/u.test(above.text.trim());
  if (above.column !== line.column)
    return !isShort && !ended && /^[\p{Ll}\d(]/u.test(line.text.trim());
  const near = line.y - above.y <= Math.max(spacing, line.size) * SPACING;
  const indented =
    line.x - Math.min(above.x, line.column.left) > line.size * INDENT && above.x < line.x;
  if (!near || indented) return false;
  const isWide = above.width > (edge - above.column.left) * WIDE;
  return !isShort || (!ended && (isWide || /^\p{Ll}/u.test(line.text.trim())));
}
