/** A line of a comparison: in both texts, taken away, or new. */
export interface ComparedLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** More lines than this are compared as a whole: no correction is so long. */
const MOST = 2_000;

/** The lines of two texts side by side, as few of them changed as may be (the longest common subsequence). */
export function compareLines(before: string, after: string): ComparedLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length * fresh.length > MOST * MOST)
    return [...old.map((text) => line('-', text)), ...fresh.map((text) => line('+', text))];
  const longest = lengths(old, fresh);
  const compared: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      compared.push(line(' ', old[i++] as string));
      j++;
    } else if (
      i < old.length &&
      (j === fresh.length || at(longest, i + 1, j) >= at(longest, i, j + 1))
    )
      compared.push(line('-', old[i++] as string));
    else compared.push(line('+', fresh[j++] as string));
  }
  return compared;
}

/** How long the longest common subsequence is from each pair of lines on. */
function lengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      (rows[i] as Uint16Array)[j] =
        old[i] === fresh[j]
          ? at(rows, i + 1, j + 1) + 1
          : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function line(sign: ComparedLine['sign'], text: string): ComparedLine {
  return { sign, text };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
