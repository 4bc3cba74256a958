import { parseSourceText } from '#archive/text/source-text.ts';
import { splitExport } from './exports/split-export.ts';
import type { Contents, SourceFile } from './reader.ts';

/** Reads plain text: its lines as they are, and its articles where it is the export of a press database. */
export function readPlain({ name, text }: SourceFile): Contents {
  const source = parseSourceText(name, text);
  return splitExport({ source, hints: [] }) ?? { source, hints: [] };
}
