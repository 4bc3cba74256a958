import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenOutline } from './outline.ts';

it('leaves out what lies on the line between its neighbours, and lands that shrink to a point', () => {
  expect(shortenOutline('M0,0L5,0L10,0L10,10Z', 0.5)).toBe('M0 0l10 0 0 10z');
  expect(shortenOutline('M0,0L10,0L10,10ZM50,50L50,50Z', 0.5)).toBe('M0 0l10 0 0 10z');
  expect(shortenOutline('M50,50L50,50Z', 0.5)).toBe('M50 50z');
  expect(shortenOutline('', 0.5)).toBe('');
});

it('keeps every corner within the tolerance of what is drawn', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(corner, { minLength: 4, maxLength: 40 }), (corners) => {
      const drawn = readBack(shortenOutline(`M${corners.join('L')}Z`, 2));
      if (drawn.length < 3) return;
      for (const point of corners)
        expect(
          Math.min(...drawn.map((from, n) => distance(point, from, drawn[n + 1] ?? from))),
        ).toBeLessThanOrEqual(2.1);
    }),
  );
});

type Point = readonly [number, number];

function readBack(outline: string): Point[] {
  const [x = 0, y = 0, ...steps] = [...outline.matchAll(/-?[\d.]+/g)].map(Number);
  const points: Point[] = [[x, y]];
  for (let n = 0; n < steps.length; n += 2) {
    const [lastX, lastY] = points.at(-1) as Point;
    points.push([lastX + (steps[n] ?? 0), lastY + (steps[n + 1] ?? 0)]);
  }
  return points;
}

/** Distance to the whole line through two points: what the simplification measures. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
