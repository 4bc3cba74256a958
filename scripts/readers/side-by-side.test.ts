import { expect, test } from 'vitest';
import { unfoldColumns } from './side-by-side.ts';

const LEFT = [
  'The council of',
  'the town agreed',
  'on Monday to',
  'rebuild the old',
  'bridge in spring,',
  'its mayor said.',
];
const RIGHT = [
  'Ferrymen of the',
  'lower river have',
  'asked for pay',
  'through the next',
  'winter, when no',
  'boat will sail.',
];

function beside(left: readonly string[], right: readonly string[], gap = 4): string[] {
  return left.map((line, at) => line.padEnd(20) + ' '.repeat(gap) + (right[at] ?? ''));
}

const textOf = (lines: readonly string[]) => unfoldColumns(lines)?.lines.map(({ text }) => text);

test('columns are read one after the other, and lines across stay where they are', () => {
  expect(textOf(['BRIDGE AND FERRY', '', ...beside(LEFT, RIGHT)])).toEqual([
    'BRIDGE AND FERRY',
    '',
    ...LEFT,
    '',
    ...RIGHT,
  ]);
});

test('every word is kept, whatever the gap and the number of columns', () => {
  const three = beside(beside(LEFT, RIGHT), LEFT, 3);
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).sort().filter(Boolean);
  expect(unfoldColumns(three)?.columns).toBe(3);
  expect(words(textOf(three) ?? [])).toEqual(words(three));
});

test('what is no running text is no column', () => {
  const names = ['Ada Lund', 'Bo Dahl', 'Cy Berg', 'Di Holm', 'Ed Falk', 'Flo Orrin'];
  expect(
    unfoldColumns(
      beside(
        names,
        RIGHT.map((line) => line.toUpperCase()),
      ),
    ),
  ).toBeUndefined();
  expect(
    unfoldColumns(
      beside(
        LEFT,
        LEFT.map((_, at) => `${at * 12}  ${at}`),
      ),
    ),
  ).toBeUndefined();
  expect(unfoldColumns([...LEFT, '', ...RIGHT])).toBeUndefined();
});

test('blanks without end are looked at in no time', () => {
  const blanks = Array.from(
    { length: 15_000 },
    (_, at) => `a${' '.repeat(at % 300)}b${' '.repeat(80)}c`,
  );
  const start = performance.now();
  unfoldColumns(blanks);
  expect(performance.now() - start).toBeLessThan(5_000);
});
