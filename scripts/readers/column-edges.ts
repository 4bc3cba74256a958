import { findDates } from '#archive/clipping/lines/find-dates.ts';

/** So many blanks part two columns; a programme that recognises text keeps the place of a column within some letters. */
const GUTTER = 2;
const SHAKE = 2;
const NARROWEST = 12;
const FEWEST_LINES = 5;
/** In columns of running text most lines go on with a sentence; in tables and lists few do. */
const RUNNING = 0.25;
const FEWEST_WORDS = 2;
const MOST_COLUMNS = 8;
const WIDEST = 400;
const MOST_LINES = 20_000;
const MOST_EDGES = 24;

/** The end of a sentence, or of a line that leads on to a list. */
export const SENTENCE_END = /[.!?…:]["'”’»)]*\s*$/u;

/** The stretches of a text, each with its columns; undefined where none has more than one. */
export function partsOf(lines: readonly string[]): (readonly string[])[][] | undefined {
  const edge = lines.length <= MOST_LINES ? columnEdge(lines) : undefined;
  if (edge === undefined) return undefined;
  const parts: string[][][] = [];
  let from = 0;
  for (const [first, last] of stretches(lines, edge)) {
    if (first > from) parts.push([lines.slice(from, first)]);
    parts.push(cutAt(lines.slice(first, last), edge, MOST_COLUMNS));
    from = last;
  }
  if (from === 0) return undefined;
  if (from < lines.length) parts.push([lines.slice(from)]);
  return parts;
}

/** Cuts lines at a column’s edge, and what stands right of it again. */
function cutAt(lines: readonly string[], edge: number, most: number): string[][] {
  const cuts = lines.map((line) => cutOf(line, edge) ?? line.length);
  const left = lines.map((line, at) => line.slice(0, cuts[at]).trimEnd());
  const right = lines.map((line, at) => {
    const cut = cuts[at] ?? line.length;
    return ' '.repeat(Math.max(0, cut - edge)) + line.slice(cut);
  });
  const next = most > 2 ? columnEdge(right) : undefined;
  if (next !== undefined && stretches(right, next).length === 1)
    return [left, ...cutAt(right, next, most - 1)];
  return [left, right.map((line) => line.trimEnd())];
}

/** Where in most lines a text begins behind blanks: the left edge of a further column. */
function columnEdge(lines: readonly string[]): number | undefined {
  const begins = new Map<number, number>();
  for (const line of lines)
    for (const match of line.slice(0, WIDEST).matchAll(/(?<=\S {2,})\S/g))
      begins.set(match.index, (begins.get(match.index) ?? 0) + 1);
  const near = (at: number) => {
    let sum = 0;
    for (let place = at - SHAKE; place <= at + SHAKE; place++) sum += begins.get(place) ?? 0;
    return sum;
  };
  // The leftmost of those that many lines share: the columns right of it are cut from the rest.
  const [edge] = [...begins.keys()]
    .filter((at) => at >= NARROWEST && near(at) >= FEWEST_LINES && isLocalBest(at, begins))
    .sort((a, b) => near(b) - near(a))
    .slice(0, MOST_EDGES)
    .sort((a, b) => a - b)
    .filter((at) => stretches(lines, at).length > 0);
  return edge;
}

function isLocalBest(at: number, begins: ReadonlyMap<number, number>): boolean {
  const own = begins.get(at) ?? 0;
  for (let place = at - SHAKE; place <= at + SHAKE; place++)
    if ((begins.get(place) ?? 0) > own) return false;
  return true;
}

/** The place near an edge where a line is cut; its length where it ends before; undefined where words run across. */
function cutOf(line: string, edge: number): number | undefined {
  if (line.trimEnd().length <= edge - SHAKE) return line.length;
  for (const at of [edge, edge - 1, edge + 1, edge - SHAKE, edge + SHAKE]) {
    const before = line.slice(Math.max(0, at - GUTTER), at);
    if (before.trim() === '' && (line[at] ?? ' ') !== ' ') return at;
  }
  // A line that is empty there, in a column further right or none.
  return line.slice(edge - GUTTER, edge + SHAKE).trim() === '' ? edge : undefined;
}

/** The stretches, from one line to before another, in which columns of running text stand left and right of an edge. */
function stretches(lines: readonly string[], edge: number): [number, number][] {
  const found: [number, number][] = [];
  let first: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && cutOf(line, edge) !== undefined) {
      first ??= at;
      continue;
    }
    if (first !== undefined) found.push([first, at]);
    first = undefined;
  }
  return found
    .map((stretch) => trimmed(lines, stretch, edge))
    .filter(([from, to]) => isRunning(lines.slice(from, to), edge));
}

/** A stretch begins and ends with a line that stands in both columns. */
function trimmed(
  lines: readonly string[],
  [from, to]: [number, number],
  edge: number,
): [number, number] {
  const both = (line: string | undefined) =>
    line !== undefined && rightOf(line, edge) !== '' && leftOf(line, edge) !== '';
  let [first, last] = [from, to];
  while (first < last && (!both(lines[first]) || isHeadOfPage(lines[first]))) first++;
  const goesOn = (at: number) =>
    at > from &&
    continues(lines[at - 1] ?? '', lines[at] ?? '') &&
    (lines[at - 1] ?? '').trim() !== '';
  while (first < last && goesOn(first)) first--;
  // Below the shorter column the longer one goes on.
  while (last > first && (lines[last - 1] ?? '').trim() === '') last--;
  return [first, last];
}

/** "The Herald    5 March 1912    Page 3": one line across the page, though it has gaps. */
function isHeadOfPage(line: string | undefined): boolean {
  return findDates(line ?? '').some(({ year }) => year !== undefined);
}

function leftOf(line: string, edge: number): string {
  return line.slice(0, cutOf(line, edge)).trim();
}

function rightOf(line: string, edge: number): string {
  return line.slice(cutOf(line, edge)).trim();
}

function isRunning(lines: readonly string[], edge: number): boolean {
  const both = lines.filter((line) => leftOf(line, edge) !== '' && rightOf(line, edge) !== '');
  if (both.length < FEWEST_LINES) return false;
  return [leftOf, rightOf].every((side) => {
    const pieces = both.map((line) => side(line, edge));
    const going = pieces.filter((piece) => /^\p{Ll}/u.test(piece)).length;
    const worded = pieces.filter((piece) => piece.split(/\s+/).length >= FEWEST_WORDS).length;
    return going >= pieces.length * RUNNING && worded * 2 > pieces.length;
  });
}

/** Whether a line goes on with the sentence of the one above. */
export function continues(above: string, below: string): boolean {
  return !SENTENCE_END.test(above) && /^[\p{Ll}\d(]/u.test(below);
}
