import { continues, partsOf, SENTENCE_END } from './column-edges.ts';

/** A line of a text that was read column by column. */
export interface UnfoldedLine {
  readonly text: string;
  /** Where it stands in a column: at its head, at the beginning of a paragraph or within one; nothing of lines across. */
  readonly place?: 'heading' | 'opening' | 'within' | undefined;
  /** It begins an article of its own: its column and the one before have headlines. */
  readonly starts?: boolean;
}

/** A text whose columns stood side by side, column by column, and how many columns its widest part has. */
export interface Unfolded {
  readonly lines: readonly UnfoldedLine[];
  readonly columns: number;
}

/**
 * Reads columns that stand side by side, as text recognition and `pdftotext -layout` leave them, column by column;
 * undefined where the lines are no columns of running text. Lines across all columns stay where they are.
 */
export function unfoldColumns(lines: readonly string[]): Unfolded | undefined {
  const wide = lines.map((line) => line.replaceAll('\t', '        ').replaceAll('\u00A0', ' '));
  const parts = partsOf(wide);
  if (parts === undefined) return undefined;
  const read: UnfoldedLine[] = [];
  for (const part of parts)
    for (const [index, column] of part.entries()) {
      const lines =
        part.length > 1 ? placed(trimBlank(column)) : trimBlank(column).map((text) => ({ text }));
      const [first] = lines;
      if (!first) continue;
      const goesOn = index > 0 && continues(read.at(-1)?.text ?? '', first.text);
      const starts = index > 0 && isHeaded(column) && isHeaded(part[0] ?? []);
      if (!goesOn && read.length > 0) read.push({ text: '' });
      read.push(
        { ...first, ...(goesOn && { place: 'within' as const }), starts },
        ...lines.slice(1),
      );
    }
  return { lines: read, columns: Math.max(...parts.map(({ length }) => length)) };
}

/** How much further in a line begins that opens a paragraph, and how short one is that ends it. */
const INDENT = 2;
const SHORT = 0.75;

/** The lines of a column, each with its place: paragraphs are parted by blank lines, or set in, or end with a short line. */
function placed(column: readonly string[]): UnfoldedLine[] {
  const width = Math.max(...column.map((line) => line.trim().length));
  const indents = column.filter((line) => line.trim() !== '').map(indentOf);
  const usual = indents.sort((a, b) => a - b)[Math.floor(indents.length / 2)] ?? 0;
  return column.map((line, at): UnfoldedLine => {
    const text = line.trim();
    const above = column[at - 1]?.trim() ?? '';
    if (text === '') return { text };
    if (at === 0 && isHeaded(column)) return { text, place: 'heading' };
    const isShort = above.length < width * SHORT && SENTENCE_END.test(above);
    const opens = above === '' || isShort || indentOf(line) - usual >= INDENT;
    return { text, place: opens ? 'opening' : 'within' };
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function trimBlank(column: readonly string[]): readonly string[] {
  const first = column.findIndex((line) => line.trim() !== '');
  const last = column.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : column.slice(first, last + 1);
}

/** A column that begins with a headline: in capitals, or a line without an end above a gap. */
function isHeaded(column: readonly string[]): boolean {
  const [first = '', second = ''] = trimBlank(column);
  const isCapital = /\p{Lu}{2}/u.test(first) && !/\p{Ll}/u.test(first);
  return isCapital || (second.trim() === '' && first !== '' && !/[.!?…,;:]\s*$/u.test(first));
}
