import { slug } from '../text/fold.ts';
import type { ArticleId } from './ids.ts';

/** What an article's id is made from. `key` names its clipping (and its part), `hash` is the clipping's SHA-256. */
export interface IdParts {
  readonly key: string;
  readonly date?: string | undefined;
  readonly title: string;
  readonly hash: string;
}

/**
 * Gives every article its id, `YYYY-MM-DD-slug`, or `undated-slug`. An article that had an id keeps it: a published
 * address never dies. Where two would share one, the later by key gets the first digits of its clipping's hash. Ids that
 * are `reserved` go to nobody.
 */
export function assignArticleIds(
  articles: readonly IdParts[],
  known: ReadonlyMap<string, ArticleId>,
  reserved: ReadonlySet<ArticleId> = new Set(),
): Map<string, ArticleId> {
  const ids = new Map<string, ArticleId>();
  const taken = new Set<string>(reserved);
  for (const { key } of articles) {
    const kept = known.get(key);
    if (kept === undefined || taken.has(kept)) continue;
    ids.set(key, kept);
    taken.add(kept);
  }
  for (const article of articles.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (ids.has(article.key)) continue;
    const id = freeId(article, taken);
    ids.set(article.key, id as ArticleId);
    taken.add(id);
  }
  return ids;
}

function freeId({ date, title, hash, key }: IdParts, taken: ReadonlySet<string>): string {
  const stem = `${date ?? 'undated'}-${slug(title) || slug(key) || 'article'}`;
  if (!taken.has(stem)) return stem;
  for (let digits = 6; digits < hash.length; digits++) {
    const id = `${stem}-${hash.slice(0, digits)}`;
    if (!taken.has(id)) return id;
  }
  let count = 2;
  while (taken.has(`${stem}-${count}`)) count++;
  return `${stem}-${count}`;
}
