import type { LaidOutPage, PrintedLine } from './pdf-layout.ts';

const MARGIN = 0.1;
const SHARE = 0.5;

/**
 * Tells the lines that are printed at the head or foot of page after page: the same letters, whatever the numbers, on
 * at least half of the pages, and apart from the text.
 */
export function isRunningHead(
  pages: readonly LaidOutPage[],
): (page: LaidOutPage, line: PrintedLine) => boolean {
  const atMargin = ({ height, lines }: LaidOutPage, line: PrintedLine) =>
    line.y < height * MARGIN ||
    line.y > height * (1 - MARGIN) ||
    line === lines[0] ||
    line === lines.at(-1);
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => atMargin(page, line)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const returns = (page: LaidOutPage, line: PrintedLine) =>
    pages.length > 1 &&
    atMargin(page, line) &&
    (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * SHARE);
  return (page, line) =>
    returns(page, line) &&
    page.lines.every((other) => returns(page, other) || isApart(line, other));
}

/** Between a head or foot and the text is more room than between lines, or a change of letters. */
const APART = 1.7;

function isApart(line: PrintedLine, other: PrintedLine): boolean {
  return (
    Math.abs(line.y - other.y) > line.size * APART ||
    Math.abs(line.size - other.size) > line.size * 0.08
  );
}

function keyOf({ text }: PrintedLine): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '');
}
