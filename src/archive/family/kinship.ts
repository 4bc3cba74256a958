import type { ArticleId } from '../record/ids.ts';
import type { Family } from './find-families.ts';

/** An article's place in the family of those that print its text. */
export interface Kinship {
  /** The first of the family by id: all its members name the same. */
  readonly family: ArticleId;
  readonly kind: Family['kind'];
  /** The member whose text it shares most of, and the share of the shorter one: 0.5 to 1. */
  readonly nearest: ArticleId;
  readonly overlap: number;
}

/** The kinship of each article that has kin, by its key; `idOf` gives a key's article id. */
export function composeKinships(
  families: readonly Family[],
  idOf: (key: string) => ArticleId,
): Map<string, Kinship> {
  const kinships = new Map<string, Kinship>();
  for (const { kind, members } of families) {
    const [family] = members.map(({ id }) => idOf(id)).sort();
    if (family === undefined) continue;
    for (const { id, nearest, overlap } of members)
      kinships.set(id, { family, kind, nearest: idOf(nearest), overlap });
  }
  return kinships;
}
