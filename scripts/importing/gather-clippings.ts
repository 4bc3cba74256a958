import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ArticleInShort, ClippingInShort } from './in-short.ts';
import { inTurn } from './in-turn.ts';
import { findClipping, recallClipping, type ReadingOptions } from './kept-clippings.ts';
import { articleKey } from './known-records.ts';
import type { Readers } from './readers.ts';

/** What is kept in memory of an article between reading it and writing its record. */
export interface ArticleInHand
  extends ArticleInShort, Pick<ClippingInShort, 'hash' | 'key' | 'reading'> {
  /** Names the article among all. */
  readonly key: string;
  readonly source: string;
}

/** What the clippings of an archive give. */
export interface GatheredClippings {
  readonly articles: readonly ArticleInHand[];
  readonly diagnostics: readonly Diagnostic[];
  /** Clippings that are there and could not be read this time. */
  readonly unread: ReadonlySet<string>;
  /** The SHA-256 of each clipping that could be opened, by its path in the content folder. */
  readonly digests: ReadonlyMap<string, string>;
  /** The keys under which something is kept in the cache. */
  readonly kept: ReadonlySet<string>;
}

/** More tasks than readers, so that none of them waits for its next one. */
const AT_ONCE = 64;

/** Reads all clippings: those that were read before and are unchanged by a look at them, the others anew. */
export async function gatherClippings(
  sources: readonly string[],
  options: ReadingOptions,
  readers: Readers,
  onProgress: (done: number, all: number) => void,
): Promise<GatheredClippings> {
  let done = 0;
  const read = await inTurn(sources, AT_ONCE, async (source) => {
    const clipping = await readOrRecall(source, options, readers);
    onProgress(++done, sources.length);
    return { source, ...clipping };
  });
  return {
    articles: read.flatMap(({ source, clipping }) => articlesOf(source, clipping)),
    diagnostics: read.flatMap(({ clipping, problem }) => problem ?? clipping?.diagnostics ?? []),
    unread: new Set(read.flatMap(({ source, clipping }) => (clipping ? [] : [source]))),
    digests: new Map(
      read.flatMap(({ source, hash }) => (hash ? [[`sources/${source}`, hash] as const] : [])),
    ),
    kept: new Set(
      read.flatMap(({ clipping }) => (clipping ? [clipping.key, clipping.reading] : [])),
    ),
  };
}

interface ReadOrNot {
  readonly hash?: string;
  readonly clipping?: ClippingInShort;
  readonly problem?: Diagnostic;
}

async function readOrRecall(
  source: string,
  options: ReadingOptions,
  readers: Readers,
): Promise<ReadOrNot> {
  const found = findClipping(options, source);
  if (found.kind === 'refused') return { problem: found.diagnostic };
  const { hash } = found;
  const known = recallClipping(options, found);
  if (known) return { clipping: known, hash };
  const walled = await readers.run({ kind: 'read', source }, found.bytes.length);
  if (walled.kind === 'failed') return { problem: lost(source, walled.why), hash };
  const { outcome } = walled;
  if (outcome.kind === 'refused') return { problem: outcome.diagnostic, hash };
  if (outcome.kind === 'read') return { clipping: outcome.clipping, hash: outcome.clipping.hash };
  throw new TypeError(`A reader answered "${outcome.kind}" to a clipping.`);
}

/** What to say of a clipping that its reader did not survive. */
export function lost(source: string, why: string): Diagnostic {
  return {
    rule: 'clipping-lost',
    severity: 'error',
    place: { file: `sources/${source}` },
    message: `The clipping could not be read: ${why}. All others were read.`,
    remedy: 'Keep only the article, or save it as plain text; a record made of it earlier stays.',
  };
}

function articlesOf(source: string, clipping: ClippingInShort | undefined): ArticleInHand[] {
  if (!clipping) return [];
  const { hash, reading, articles } = clipping;
  return articles.map((article) => ({
    ...article,
    key: articleKey(source, article.part),
    source,
    hash,
    reading,
  }));
}
