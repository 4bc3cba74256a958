import type { CuratedNames } from '#archive/mention/people/curated-names.ts';
import { beginChanges, type ChangedFiles } from './changes.ts';
import { composeFiles, type SettledArticle } from './compose-files.ts';
import { indexDecisions } from './curated-index.ts';
import type { ReadingOptions } from './kept-clippings.ts';
import { readClipping, recallReadings, type ReadClipping } from './read-clippings.ts';
import { openTextCache, sha256 } from './text-cache.ts';
import { hindranceOf, type Hindrance } from '../refused.ts';

/** What a reader has to know from the beginning, as plain data that can be sent to a process. */
export interface ReaderSettings extends Omit<ReadingOptions, 'cache' | 'decisions'> {
  readonly curated: CuratedNames;
  /** The folder of the cache. */
  readonly folder: string;
  /** Write no records, only say which would change. */
  readonly check: boolean;
}

/** A clipping to read, or an article whose record is to be written. */
export type Task =
  | { readonly kind: 'read'; readonly source: string }
  | { readonly kind: 'write'; readonly article: SettledArticle };

export type Outcome =
  | ReadClipping
  /** With the SHA-256 of the record's files. */
  | { readonly kind: 'written'; readonly changed: ChangedFiles; readonly hashes: readonly string[] }
  | { readonly kind: 'gone' }
  /** The disk does not take the record: no other will fare better. */
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance };

/** Does one task after the other. */
export type Reader = (task: Task) => Promise<Outcome>;

/** Makes a reader; it works in the process that calls it. */
export function openReader({ curated, folder, check, ...settings }: ReaderSettings): Reader {
  const options: ReadingOptions = {
    ...settings,
    cache: openTextCache(folder),
    decisions: indexDecisions(curated),
  };
  const readingsOf = keepingLast((article: SettledArticle) =>
    recallReadings(options, curated, article),
  );
  return async (task) => {
    if (task.kind === 'read') return readClipping(options, curated, task.source);
    const files = composeFiles(await readingsOf(task.article.reading, task.article), task.article);
    if (!files) return { kind: 'gone' };
    const changes = beginChanges(options.content, check);
    try {
      changes.write(...files);
    } catch (error) {
      const hindrance = hindranceOf(error);
      if (hindrance) return { kind: 'hindered', hindrance };
      throw error;
    }
    return {
      kind: 'written',
      changed: changes.report(),
      hashes: files.map(({ text }) => sha256(text)),
    };
  };
}

/** A function that remembers what it gave last: the articles of one file follow each other and are fetched once. */
function keepingLast<A, T>(make: (asked: A) => Promise<T>): (key: string, asked: A) => Promise<T> {
  let last: { readonly key: string; readonly made: Promise<T> } | undefined;
  return (key, asked) => (last?.key === key ? last : (last = { key, made: make(asked) })).made;
}
