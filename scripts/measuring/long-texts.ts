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

/** Kinds of long texts that a reading may be slow on: what they are, and their nth line or lines. */
export const LONG_TEXTS: readonly (readonly [string, (n: number) => string])[] = [
  ['lines that are all different', (n) => `The ${word(n)} near ${word(n * 7)} and ${word(n * 13)}`],
  ['entries below a clock', (n) => `${clock(n)}\n${sentence(n)}\n`],
  [
    'dates between headlines and text',
    (n) => [name(n) + ' and the council of the town', '3 March 2025', sentence(n)][n % 3] ?? '',
  ],
  ['brackets that open and never close', (n) => `${'('.repeat(n % 50)}${word(n)} [`],
  ['quotes, dots and blanks', (n) => `"${'.'.repeat(n % 30)}${' '.repeat(n % 40)}“${word(n)}`],
  ['owners', (n) => `© 2024 The ${name(n)} Post. All rights reserved.`],
];

/** Lines of one kind, as many as make so many characters. */
export function longText(line: (n: number) => string, length: number): string {
  const lines: string[] = [];
  for (let n = 0, made = 0; made < length; n++) {
    const next = line(n);
    lines.push(next);
    made += next.length + 1;
  }
  return lines.join('\n');
}
