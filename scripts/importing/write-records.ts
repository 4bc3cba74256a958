import type { Diagnostic } from '#archive/diagnostic.ts';
import type { Kinship } from '#archive/family/kinship.ts';
import type { ArticleId } from '#archive/record/ids.ts';
import type { ResolvedIdentities } from '#archive/record/resolve-identities.ts';
import type { ChangedFiles } from './changes.ts';
import type { SettledArticle } from './compose-files.ts';
import { lost, type ArticleInHand } from './gather-clippings.ts';
import { inTurn } from './in-turn.ts';
import { pathsOf } from './known-records.ts';
import type { KnownFiles } from './known-files.ts';
import type { Readers } from './readers.ts';
import { fingerprint } from './text-cache.ts';

/** What the archive as a whole settles of its articles, by their keys. */
export interface Settled {
  readonly ids: ReadonlyMap<string, ArticleId>;
  readonly identities: ResolvedIdentities;
  readonly kinships: ReadonlyMap<string, Kinship>;
}

/** What became of one article's record. */
interface Written {
  readonly changed: ChangedFiles;
  readonly problem?: Diagnostic;
}

const UNCHANGED: ChangedFiles = { added: [], updated: [], removed: [], unchanged: 1 };
const NOT_WRITTEN: ChangedFiles = { ...UNCHANGED, unchanged: 0 };
const AT_ONCE = 64;

/**
 * Writes the records of all articles, each by one of the readers; one whose files are there and made from the same stays.
 * Throws where the disk takes none.
 */
export function writeRecords(
  articles: readonly ArticleInHand[],
  settled: Settled,
  files: KnownFiles,
  readers: Readers,
): Promise<Written[]> {
  return inTurn(articles, AT_ONCE, async (inHand): Promise<Written> => {
    const article = settle(inHand, settled);
    const madeFrom = fingerprint('files', JSON.stringify(article));
    if (files.areThere(madeFrom, pathsOf(article.keys.id))) return { changed: UNCHANGED };
    const walled = await readers.run({ kind: 'write', article });
    const { source } = inHand;
    if (walled.kind === 'failed')
      return { changed: NOT_WRITTEN, problem: lost(source, walled.why) };
    const { outcome } = walled;
    if (outcome.kind === 'hindered')
      throw Object.assign(new Error('A record can’t be written.'), outcome.hindrance);
    if (outcome.kind !== 'written') return { changed: NOT_WRITTEN, problem: changing(source) };
    files.remember(madeFrom, outcome.hashes);
    return { changed: outcome.changed };
  });
}

function settle(article: ArticleInHand, { ids, identities, kinships }: Settled): SettledArticle {
  const { key, source, part, hash, reading } = article;
  const kinship = kinships.get(key);
  return {
    reading,
    part,
    keys: {
      id: ids.get(key) as ArticleId,
      source,
      sourceHash: hash,
      ...(part > 1 && { part }),
      ...(kinship && { kinship }),
    },
    known: identities.of(article),
  };
}

function changing(source: string): Diagnostic {
  return {
    rule: 'source-changing',
    severity: 'error',
    place: { file: `sources/${source}` },
    message: 'The file has changed while it was read.',
    remedy: 'Run the import again.',
  };
}
