import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './reader.ts';

const [mini, shipped] = [inject('mini'), inject('shipped')];
const PAGES = [
  new URL('network/', mini),
  new URL('network/', shipped),
  new URL('people/volodymyr-zelenskyy/', shipped),
];

/** Names of a drawing that stand on a line of it or on another name, or out of it. */
function findCollisions(page: Page): Promise<{ names: number; faults: string[] }> {
  return page.locator('svg.network').evaluateAll((drawings) => {
    const faults: string[] = [];
    const names = drawings.flatMap((drawing) => [...drawing.querySelectorAll('text')]);
    for (const drawing of drawings as SVGSVGElement[]) {
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const points = [...drawing.querySelectorAll('path')].flatMap((path) => {
        const length = path.getTotalLength();
        const half = Number.parseFloat(getComputedStyle(path).strokeWidth) / 2;
        return Array.from({ length: 60 }, (_, n) => path.getPointAtLength((n / 59) * length)).map(
          ({ x, y }) => ({ x: x + frame.left, y: y + frame.top, half }),
        );
      });
      for (const [index, { text, box }] of words.entries()) {
        if (box.right > frame.right + 0.5 || box.left < frame.left) faults.push(`${text} is cut`);
        if (
          points.some(
            ({ x, y, half }) =>
              x + half > box.left && x - half < box.right && y > box.top && y < box.bottom,
          )
        )
          faults.push(`a line runs through ${text}`);
        for (const other of words.slice(index + 1))
          if (
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top < other.box.bottom &&
            other.box.top < box.bottom
          )
            faults.push(`${text} and ${other.text} meet`);
      }
    }
    return { names: names.length, faults };
  });
}

test('no name in a drawing of who is named with whom meets a line or another name, on any screen', async ({
  open,
}) => {
  let names = 0;
  for (const width of [360, 1280])
    for (const address of PAGES) {
      const page = await open(address.href, { viewport: { width, height: 900 } });
      const found = await findCollisions(page);
      expect([address.pathname, width, found.faults]).toEqual([address.pathname, width, []]);
      names += found.names;
    }
  expect(names).toBeGreaterThan(20);
});
