import type { Article } from '#archive/archive.ts';
import type { Dossier, Occurrence } from '#archive/backlinks/dossier.ts';
import { partsOf } from '../views/mention-parts.ts';
import { cacheKey } from './cache-key.ts';
import { placesOfOccurrences } from './key-places.ts';
import type { Part } from '../views/parts.ts';

interface MentionPartPath {
  readonly cacheKey: string;
  readonly params: Record<string, string>;
  readonly props: {
    readonly id: string;
    readonly name: string;
    readonly part: Part<Article> & { readonly newest: boolean };
    readonly occurrences: readonly Occurrence[];
  };
}

/** The further pages of all dossiers too long for one page. */
export function mentionParts<Record extends { readonly name: string }>(
  dossiers: Iterable<Dossier<Record>>,
  paramsOf: (record: Record) => { [name: string]: string },
): MentionPartPath[] {
  return [...dossiers].flatMap((dossier) => {
    const parts = partsOf(dossier);
    if (parts.length === 0) return [];
    const params = paramsOf(dossier.record);
    const [id = ''] = Object.values(params);
    const within = Map.groupBy(dossier.occurrences, ({ article }) => article);
    return parts.map((each, index) => {
      const occurrences = each.items.flatMap((article) => within.get(article) ?? []);
      const part = { ...each, newest: index === 0 };
      const { name } = dossier.record;
      return {
        params: { ...params, part: String(part.n) },
        props: { id, name, part, occurrences },
        cacheKey: cacheKey(id, name, part, placesOfOccurrences(occurrences)),
      };
    });
  });
}
