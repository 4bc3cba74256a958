import { expect, test } from 'vitest';
import { findShapes } from './line-shape.ts';
import { composeUnits } from './compose-units.ts';

const WRAPPED = [
  'The owners of the ferries asked the council on Tuesday for help with',
  'the costs of their fuel, which have doubled since the bridge fell and',
  'are likely to rise further before the winter, as the mayor herself had',
  'told the council in March when she spoke about the state of the town',
  'and of the harbour, where two of the five piers are closed to boats',
  'that carry more than forty people at a time.',
];
const LONG =
  'The council of the town will meet on Friday to speak about the ferries, the bridge, the harbour and the costs of all three of them.';

const linesOf = (texts: readonly string[]) =>
  composeUnits(findShapes(texts.map((text, index) => ({ n: index + 1, text }))), new Map()).map(
    ({ lines }) => lines.map(({ n }) => n),
  );

test('the lines of a paragraph broken at a fixed width are one unit', () => {
  expect(linesOf(WRAPPED)).toEqual([[1, 2, 3, 4, 5, 6]]);
});

test('a line longer than that width is a paragraph of its own', () => {
  expect(linesOf([...WRAPPED, '', LONG, LONG])).toEqual([[1, 2, 3, 4, 5, 6], [8], [9]]);
});
