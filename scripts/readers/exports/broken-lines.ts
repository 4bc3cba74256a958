import { isBlank, type SourceLine } from '#archive/text/source-text.ts';

const WIDEST = 110;
const FEWEST_PAIRS = 3;
const SHARE = 0.85;
/** Whoever breaks lines leaves some room. */
const RAGGED = 10;

/**
 * The numbers of the lines that go on with the one above, where an export has broken its texts at a fixed width and
 * parts paragraphs by blank lines: nearly all lines end where the next word would not have fitted. All texts of the
 * export are looked at together, for one alone may be too short to tell.
 */
export function brokenLines(texts: readonly (readonly SourceLine[])[]): ReadonlySet<number> {
  const pairs = texts.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const above = lines[index] as SourceLine;
      return isBlank(above.text) || isBlank(line.text) ? [] : [{ above, line }];
    }),
  );
  const width = texts.reduce(
    (most, lines) => lines.reduce((max, { text }) => Math.max(max, text.trimEnd().length), most),
    0,
  );
  if (width > WIDEST || pairs.length < FEWEST_PAIRS) return new Set();
  const broken = pairs.filter(({ above, line }) => {
    const word = line.text.trim().split(/\s/, 1)[0] ?? '';
    return above.text.trimEnd().length + 1 + word.length > width - RAGGED;
  });
  if (broken.length < pairs.length * SHARE) return new Set();
  return new Set(broken.map(({ line }) => line.n));
}
