import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic } from '#archive/diagnostic.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { checkRecord } from '#archive/record/check-record.ts';
import { decodeLineRanges } from '#archive/record/line-ranges.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { readSource } from '../read-source.ts';

/**
 * Where records are not true of their clippings. The lines that the records of a clipping tell must be those of its file
 * that hold something, each once; and what a record says must stand where it says.
 */
export async function checkReadings(
  content: string,
  records: readonly ArticleRecord[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const [source, parts] of Map.groupBy(records, ({ source }) => source)) {
    const read = await readSource(readFileSync(path.join(content, 'sources', source)), source);
    if (read.kind === 'unreadable') {
      faults.push(`${source} has a record, and can't be read.`);
      continue;
    }
    const filled = read.source.lines.filter(({ text }) => !isBlank(text)).map(({ n }) => n);
    const told = parts.flatMap(({ lines }) =>
      lines.flatMap((role) => decodeLineRanges(role.lines)),
    );
    told.sort((a, b) => a - b);
    if (told.join() !== filled.join())
      faults.push(`${source}: ${filled.length} lines hold something, ${told.length} have a role.`);
    for (const record of parts)
      faults.push(...checkRecord(record, read.source).map(formatDiagnostic));
  }
  return faults;
}
