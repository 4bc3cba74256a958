import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ColumnMap, Settings } from '#archive/settings.ts';
import { readCorrectionText } from './correction-file.ts';
import type { DecisionsAbout } from './curated-index.ts';
import type { ClippingInShort } from './in-short.ts';
import { readSourceFile, type LinksTo } from './source-file.ts';
import { fingerprint, sha256, type TextCache } from './text-cache.ts';

/** What the reading of all clippings depends on, besides the clippings. */
export interface ReadingOptions {
  readonly content: string;
  /** Fingerprint of the rules: readings made by others are not used. */
  readonly rules: string;
  readonly links: LinksTo;
  /** Which columns of tables hold what, by the names of their files. */
  readonly columns: Settings['columns'];
  /** The clippings that have a correction. */
  readonly corrected: ReadonlySet<string>;
  readonly decisions: DecisionsAbout;
  readonly cache: TextCache;
}

/** A clipping as it lies in its folder: its bytes and its correction, or why it is not read. */
export type FoundClipping =
  | {
      readonly kind: 'found';
      readonly source: string;
      readonly bytes: Uint8Array;
      readonly correction: string;
      readonly columns: ColumnMap | undefined;
      /** SHA-256 of the bytes. */
      readonly hash: string;
      /** Fingerprint of all that the reading depends on, but for decisions on names. */
      readonly key: string;
    }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** What is kept in the cache of a clipping that was read. */
interface KeptClipping extends Omit<ClippingInShort, 'hash' | 'key'> {
  /** The folded words of its articles, and the decisions on names that concern them. */
  readonly words: string;
  readonly decided: string;
}

/** Looks at a clipping. */
export function findClipping(options: ReadingOptions, source: string): FoundClipping {
  const { content, links, corrected, rules } = options;
  const columns = options.columns?.[source];
  const file = readSourceFile(content, source, links);
  if (file.kind === 'refused') return file;
  const { bytes } = file;
  const hash = sha256(bytes);
  const correction = corrected.has(source) ? readCorrectionText(content, source) : '';
  const own = [rules, source, hash, correction, JSON.stringify(columns ?? {})];
  const key = fingerprint('clipping', ...own);
  return { kind: 'found', source, bytes, correction, columns, hash, key };
}

/** What an earlier reading gave; undefined where something that it depends on has changed since. */
export function recallClipping(
  { cache, decisions }: ReadingOptions,
  { key, hash }: Extract<FoundClipping, { kind: 'found' }>,
): ClippingInShort | undefined {
  const text = cache.recall(key);
  if (text === undefined) return undefined;
  const { words, decided, ...short } = JSON.parse(text) as KeptClipping;
  return decisions(words) === decided ? { ...short, key, hash } : undefined;
}

/** Keeps what a reading gave. */
export function keepClipping(
  { cache }: ReadingOptions,
  { key, hash: _, ...kept }: ClippingInShort,
  words: string,
  decided: string,
): void {
  cache.keep(key, JSON.stringify({ ...kept, words, decided } satisfies KeptClipping));
}
