/** A corner of an outline, in tenths of the drawing's units: whole numbers add up without rounding. */
type Corner = readonly [number, number];

const TENTHS = 10;

/**
 * An outline of straight lines (`M1,2L3,4…Z`) in fewer signs: corners that lie within `tolerance` units of the line
 * between their neighbours are left out (Douglas and Peucker), those that are left stand as steps from one to the next.
 * A piece of land that shrinks to a point is left out, unless all do.
 */
export function shortenOutline(outline: string, tolerance: number): string {
  const rings = readRings(outline);
  const short = rings.map((ring) => simplify(ring, tolerance * TENTHS));
  const drawn = short.filter(({ length }) => length > 2);
  return (drawn.length > 0 ? drawn : short.slice(0, 1)).map(writeRing).join('');
}

function readRings(outline: string): Corner[][] {
  return outline
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace(/Z$/, '')
        .split('L')
        .map((corner): Corner => {
          const [x = 0, y = 0] = corner.split(',').map(Number);
          return [Math.round(x * TENTHS), Math.round(y * TENTHS)];
        }),
    );
}

/** The corners worth keeping, the first and the last always; those that are one and the same stand once. */
function simplify(corners: readonly Corner[], tolerance: number): Corner[] {
  const kept = new Set([0, corners.length - 1]);
  const open: [number, number][] = [[0, corners.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = from;
    let distance = tolerance;
    for (let n = from + 1; n < to; n++) {
      const here = distanceTo(corners[n] as Corner, corners[from] as Corner, corners[to] as Corner);
      if (here > distance) [farthest, distance] = [n, here];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return corners.filter((corner, n) => {
    const before = corners[n - 1];
    return kept.has(n) && !(before && before[0] === corner[0] && before[1] === corner[1]);
  });
}

/** How far a corner lies from the line between two others, from the first where these are one. */
function distanceTo([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function writeRing([first = [0, 0], ...corners]: readonly Corner[]): string {
  let [x, y] = first;
  const steps = corners.map(([toX, toY]) => {
    const step = write(toX - x) + separated(write(toY - y));
    [x, y] = [toX, toY];
    return step;
  });
  const start = `M${write(first[0])}${separated(write(first[1]))}`;
  const line = steps.map((step, n) => (n === 0 ? step : separated(step))).join('');
  return `${start}${steps.length > 0 ? `l${line}` : ''}z`;
}

function write(tenths: number): string {
  return String(tenths / TENTHS);
}

/** A number needs a blank before it where no minus sign stands there. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}
