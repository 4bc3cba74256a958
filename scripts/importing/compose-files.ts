import { composeRecord, type RecordKeys } from '#archive/record/compose-record.ts';
import { indexNames, type KnownNames } from '#archive/record/identities.ts';
import type { Reading } from '#archive/record/read-article.ts';
import { encodeRecord } from '#archive/record/record-files.ts';
import type { ContentFile } from './authority-files.ts';
import type { ClippingInShort } from './in-short.ts';
import { pathsOf } from './known-records.ts';

/** An article with all that the archive has settled of it: what its record is made from. */
export interface SettledArticle extends Pick<ClippingInShort, 'reading'> {
  readonly part: number;
  readonly keys: RecordKeys;
  readonly known: KnownNames;
}

/**
 * The files of an article's record, from the readings of its clipping; none where it is not among them, as when the
 * clipping has changed since it was read.
 */
export function composeFiles(
  readings: readonly Reading[],
  { part, keys, known }: SettledArticle,
): [ContentFile, ContentFile] | undefined {
  const found = readings[part - 1];
  if (!found) return undefined;
  const files = encodeRecord(composeRecord(found, keys, indexNames(known)));
  const [article, readingPath] = pathsOf(keys.id);
  return [
    { path: article, text: files.article },
    { path: readingPath, text: files.reading },
  ];
}
