import { expect, test } from 'vitest';
import { findLine } from './proof.ts';

const page =
  '<li id="L1"><bdi>The quay</bdi></li><li id="L12" class="shown"><a href="#L12">12</a><bdi>“<mark>A &amp; B</mark>” &#39;met&#39;</bdi></li>';

test('a raw line is read from the page of its clipping as it was printed', () => {
  expect(findLine(page, 'L12')).toBe("“A & B” 'met'");
  expect(findLine(page, 'L2')).toBeUndefined();
});
