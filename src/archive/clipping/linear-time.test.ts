import { expect, test } from 'vitest';
import { parseSourceText } from '../text/source-text.ts';
import { parseClippings } from './parse-clippings.ts';

const SYLLABLES = 'ba de fi go lu ma ne ri so tu'.split(' ');
/** A word of its own for each number. */
function word(n: number): string {
  return [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
}
const name = (n: number) => word(n).replace(/^./, (letter) => letter.toUpperCase());
const clock = (n: number) =>
  `${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
const sentence = (n: number) =>
  `The ${word(n)} told the council that the ${word(n * 7)} would be mended before the winter, ${word(n * 3)} said.`;

const KINDS: readonly (readonly [string, (n: number) => string])[] = [
  ['lines that are all different', (n) => `The ${word(n)} near ${word(n * 7)} and ${word(n * 13)}`],
  ['entries below a clock', (n) => `${clock(n)}\n${sentence(n)}\n`],
  [
    'dates between headlines and text',
    (n) => [name(n) + ' and the council of the town', '3 March 2025', sentence(n)][n % 3] ?? '',
  ],
  ['owners', (n) => `© 2024 The ${name(n)} Post. All rights reserved.`],
];
const FEW = 1_500;
const TIMES = 12;

/** The processor's time for reading so many lines; the least of some runs, as a collection of garbage may fall into one. */
function effort(line: (n: number) => string, count: number, runs: number): number {
  const text = Array.from({ length: count }, (_, n) => line(n)).join('\n');
  const source = parseSourceText('many.txt', text);
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    parseClippings(source);
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

// Far more than linear is allowed, for machines are busy; the square would be twelve times as much.
test.each(KINDS)('reading %s takes linear time', { timeout: 120_000 }, (_, line) => {
  const few = effort(line, FEW, 2);
  expect(effort(line, FEW * TIMES, 1)).toBeLessThan(few * TIMES * 3);
});
