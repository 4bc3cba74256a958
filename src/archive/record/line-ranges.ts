/** Line numbers, ascending, as compact ranges: `[1, 3, 5, 6, 7]` → `'1, 3, 5-7'`. */
export function encodeLineRanges(numbers: readonly number[]): string {
  const ranges: string[] = [];
  let index = 0;
  while (index < numbers.length) {
    const first = numbers[index] as number;
    let last = first;
    while (numbers[index + 1] === last + 1) last = numbers[++index] as number;
    ranges.push(first === last ? `${first}` : `${first}-${last}`);
    index++;
  }
  return ranges.join(', ');
}

/** The line numbers of compact ranges, as written. */
export function decodeLineRanges(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

/** Where a paragraph was read: `3`, `5-6`, or `1:17` where it begins at column 17 (0-based) of line 1. */
export interface ParagraphPlace {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly column: number;
}

/** Where a paragraph was read, as written: `'5'`, `'5-7'`, `'5:16'` from a column on. */
export function encodeParagraphPlace({ firstLine, lastLine, column }: ParagraphPlace): string {
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  return column > 0 ? `${lines}:${column}` : lines;
}

/** Where a paragraph was read, from how it is written. */
export function decodeParagraphPlace(text: string): ParagraphPlace {
  const [lines = '', column = '0'] = text.split(':');
  const [firstLine = 0, lastLine = firstLine] = lines.split('-').map(Number);
  return { firstLine, lastLine, column: Number(column) };
}
