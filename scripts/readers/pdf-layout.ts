/** A piece of text on a page: where its baseline begins, from the top left, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PageText {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/** A printed line: its text, its place, and the column that it stands in. */
export interface PrintedLine extends Piece {
  readonly column: { readonly left: number; readonly right: number; readonly number: number };
}

export interface LaidOutPage {
  readonly lines: readonly PrintedLine[];
  readonly height: number;
}

/** A gap so wide, in letters' height, parts two columns; within a line it parts two pieces. */
const GUTTER = 0.9;
const GAP = 1.6;
const BLANK = 0.12;
const DEEPEST = 60;
const FEWEST_LINES = 3;

/** The lines of a page in reading order: the page is cut at gutters and at gaps, over and over (the recursive X-Y cut). */
export function layOut({ pieces, height }: PageText): LaidOutPage {
  const runs = joinPieces(pieces);
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const blocks: Piece[][] = [];
  cut(runs, size, 0, blocks);
  const lines = blocks.flatMap((block, number) => linesOf(block, number));
  return { lines, height };
}

/** Pieces of one baseline that stand close together are one run. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of ordered) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) < Math.min(piece.size, first.size) * 0.35)
      row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const starts = columnStarts(rows);
  return rows.flatMap((row) => {
    const runs: Piece[] = [];
    for (const piece of row) {
      const last = runs.at(-1);
      const gap = last ? piece.x - (last.x + last.width) : 0;
      const widest = starts.has(Math.round(piece.x)) ? NARROW : GAP * 0.75;
      if (!last || gap > Math.max(last.size, piece.size) * widest || gap < -last.width)
        runs.push(piece);
      else runs[runs.length - 1] = glue(last, piece, gap);
    }
    return runs;
  });
}

/** Where so many rows go on behind a gap, a column begins, though its gutter be as narrow as a gap between words. */
const ROWS_OF_COLUMN = 6;
const NARROW = 0.55;

/** The places, in whole points, at which pieces in row after row begin behind a gap. */
function columnStarts(rows: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [index, piece] of row.entries()) {
      const last = row[index - 1];
      if (!last || piece.x - (last.x + last.width) <= piece.size * NARROW) continue;
      const place = Math.round(piece.x);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([x, count]) => (count >= ROWS_OF_COLUMN ? [x] : [])));
}

function glue(last: Piece, next: Piece, gap: number): Piece {
  const parted = gap > last.size * BLANK && !/\s$/.test(last.text) && !/^\s/.test(next.text);
  return {
    ...last,
    text: `${last.text}${parted ? ' ' : ''}${next.text}`,
    width: next.x + next.width - last.x,
    size: Math.max(last.size, next.size),
  };
}

/** Cuts a region at its widest gutter, else at its widest gap, until nothing is left to cut. */
function cut(region: readonly Piece[], size: number, depth: number, blocks: Piece[][]): void {
  if (region.length === 0) return;
  const gutter = depth < DEEPEST ? widestGutter(region, size) : undefined;
  if (gutter !== undefined) {
    cut(
      region.filter(({ x }) => x < gutter),
      size,
      depth + 1,
      blocks,
    );
    cut(
      region.filter(({ x }) => x >= gutter),
      size,
      depth + 1,
      blocks,
    );
    return;
  }
  const gap = depth < DEEPEST ? gapThatFreesColumns(region, size) : undefined;
  if (gap === undefined) {
    blocks.push([...region]);
    return;
  }
  cut(
    region.filter(({ y }) => y < gap),
    size,
    depth + 1,
    blocks,
  );
  cut(
    region.filter(({ y }) => y >= gap),
    size,
    depth + 1,
    blocks,
  );
}

/** The place of the widest strip that no text stands in, with several lines on both sides. */
function widestGutter(region: readonly Piece[], size: number): number | undefined {
  const ordered = [...region].sort((a, b) => a.x - b.x);
  let reach = -Infinity;
  let best: { readonly at: number; readonly width: number } | undefined;
  for (const [index, { x, width }] of ordered.entries()) {
    const free = x - reach;
    const sides = index >= FEWEST_LINES && ordered.length - index >= FEWEST_LINES;
    if (sides && free > size * GUTTER && free > (best?.width ?? 0)) best = { at: x, width: free };
    reach = Math.max(reach, x + width);
  }
  return best?.at;
}

/** Where lines that go across columns end: the gap above or below them that leaves a gutter on its other side. */
function gapThatFreesColumns(region: readonly Piece[], size: number): number | undefined {
  const ordered = [...region].sort((a, b) => a.y - b.y);
  const gaps: number[] = [];
  for (let index = 1; index < ordered.length; index++) {
    const [above, below] = [ordered[index - 1] as Piece, ordered[index] as Piece];
    if (below.y - above.y > size * 0.5) gaps.push(below.y);
  }
  for (const at of gaps.slice(0, MOST_GAPS)) {
    const below = region.filter(({ y }) => y >= at);
    if (below.length < 2 * FEWEST_LINES) break;
    if (widestGutter(below, size) !== undefined) return at;
  }
  for (const at of gaps.slice(-MOST_GAPS).reverse()) {
    const above = region.filter(({ y }) => y < at);
    if (above.length < 2 * FEWEST_LINES) break;
    if (widestGutter(above, size) !== undefined) return at;
  }
  return undefined;
}

const MOST_GAPS = 40;

function linesOf(block: readonly Piece[], number: number): PrintedLine[] {
  const left = block.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = block.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const rows: Piece[] = [];
  for (const piece of [...block].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (
      last &&
      Math.abs(last.y - piece.y) < Math.min(last.size, piece.size) * 0.35 &&
      piece.x > last.x
    )
      rows[rows.length - 1] = glue(last, piece, Math.max(piece.x - last.x - last.width, last.size));
    else rows.push(piece);
  }
  const column = { left, right, number };
  return rows.map((row) => ({ ...row, column }));
}
