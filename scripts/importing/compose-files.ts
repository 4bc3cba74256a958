import type { CuratedNames } from '#archive/mention/people/curated-names.ts';
import { composeRecord, type RecordKeys } from '#archive/record/compose-record.ts';
import { indexNames, type KnownNames } from '#archive/record/identities.ts';
import { encodeRecord } from '#archive/record/record-files.ts';
import type { ContentFile } from './authority-files.ts';
import type { ClippingInShort } from './in-short.ts';
import type { ReadingOptions } from './kept-clippings.ts';
import { pathsOf } from './known-records.ts';
import { recallReadings } from './read-clippings.ts';

/** An article with all that the archive has settled of it: what its record is made from. */
export interface SettledArticle extends Pick<ClippingInShort, 'reading'> {
  readonly part: number;
  readonly keys: RecordKeys;
  readonly known: KnownNames;
}

/** The files of an article's record; none where its clipping has changed since it was read. */
export async function composeFiles(
  options: ReadingOptions,
  curated: CuratedNames,
  { reading, part, keys, known }: SettledArticle,
): Promise<[ContentFile, ContentFile] | undefined> {
  const { source, sourceHash: hash } = keys;
  // Fetched from the cache again: memory holds names, never all texts.
  const found = (await recallReadings(options, curated, { source, hash, reading }))[part - 1];
  if (!found) return undefined;
  const files = encodeRecord(composeRecord(found, keys, indexNames(known)));
  const [article, readingPath] = pathsOf(keys.id);
  return [
    { path: article, text: files.article },
    { path: readingPath, text: files.reading },
  ];
}
