import type { Clipping } from '#archive/clipping/clipping.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { readColumns } from '../importing/column-maps.ts';
import { parseCorrection, readCorrectionText } from '../importing/correction-file.ts';
import { readLinkRule } from '../importing/read-link-rule.ts';
import { readSourceFile } from '../importing/source-file.ts';
import { readSource } from '../read-source.ts';

/**
 * An article as its clipping and correction read at this moment, however long the archive takes to settle; undefined
 * where they can't be read.
 */
export async function readAgain(
  content: string,
  { source, part = 1 }: Pick<ArticleRecord, 'source' | 'part'>,
): Promise<Clipping | undefined> {
  const found = readSourceFile(content, source, await readLinkRule(content));
  if (found.kind === 'refused') return undefined;
  const { columns } = await readColumns(content);
  const read = await readSource(found.bytes, source, { columns: columns?.[source] });
  if (read.kind === 'unreadable') return undefined;
  const { correction } = parseCorrection(source, readCorrectionText(content, source));
  const clippings = parseClippings(read.source, { ...read, correction });
  return clippings[part - 1] ?? clippings[0];
}
