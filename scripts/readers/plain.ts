import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { StatedFields } from '#archive/clipping/corrections/stated.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { parseSourceText, type SourceLine, type SourceText } from '#archive/text/source-text.ts';
import { splitExport } from './exports/split-export.ts';
import { isAddressList, refuseLinks } from './link-lists.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';
import { unfoldColumns } from './side-by-side.ts';
import { withoutGaps } from './told-articles.ts';

/**
 * Reads plain text: its lines as they are, and its articles where it is the export of a press database. A list of
 * addresses is refused.
 */
export function readPlain({ name, text }: SourceFile): Contents | Refusal {
  const source = parseSourceText(name, text);
  if (isAddressList(source.lines)) return refuseLinks(name, 'The text');
  return splitExport({ source, hints: [] }) ?? readColumns(source) ?? { source, hints: [] };
}

/** A text whose columns stand side by side, read column by column; a column with a headline of its own is an article. */
function readColumns({ id, lines }: SourceText): Contents | undefined {
  const unfolded = unfoldColumns(lines.map(({ text }) => text));
  if (!unfolded) return undefined;
  const read = unfolded.lines.map(({ text }, index) => ({ n: index + 1, text }));
  const hints = unfolded.lines.flatMap(({ place }, index): LineHint[] =>
    place === undefined
      ? []
      : [{ n: index + 1, tag: place === 'heading' ? 'h1' : 'p', continues: place === 'within' }],
  );
  const starts = unfolded.lines.flatMap(({ starts: own }, index) => (own ? [index + 1] : []));
  const articles = [1, ...starts].map((first, at) => {
    const end = starts[at] ?? read.length + 1;
    const heading = hints.find(({ n, tag }) => n >= first && n < end && tag === 'h1');
    return { first, last: first, fields: titleOf(read[(heading?.n ?? 0) - 1]) };
  });
  return {
    source: { id, lines: read },
    hints,
    ...(starts.length > 0 && { articles: withoutGaps(articles, read.length) }),
    diagnostics: [sideBySide(id, unfolded.columns)],
  };
}

function titleOf(line: SourceLine | undefined): StatedFields {
  if (!line) return {};
  const value = line.text.replace(/\.$/, '');
  const evidence = { line: line.n, start: 0, end: value.length };
  return {
    title: { value, evidence, from: 'headline', reason: 'the line at the head of its column' },
  };
}

function sideBySide(file: string, columns: number): Diagnostic {
  return {
    rule: 'columns-side-by-side',
    severity: 'doubt',
    place: { file },
    message: `The text stands in ${columns} columns side by side; it was read column by column.`,
    remedy: 'Compare it with the file. If it is wrong, put each article into a file of its own.',
  };
}
