import { parseSourceText } from '#archive/text/source-text.ts';
import { splitExport } from './exports/split-export.ts';
import { isAddressList, refuseLinks } from './link-lists.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';

/**
 * Reads plain text: its lines as they are, and its articles where it is the export of a press database. A list of
 * addresses is refused.
 */
export function readPlain({ name, text }: SourceFile): Contents | Refusal {
  const source = parseSourceText(name, text);
  if (isAddressList(source.lines)) return refuseLinks(name, 'The text');
  return splitExport({ source, hints: [] }) ?? { source, hints: [] };
}
