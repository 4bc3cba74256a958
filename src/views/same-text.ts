import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** Another article that prints the same text, in whole or in part. */
export interface SameText {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** How much of the shorter text both have: 0.5 to 1. */
  readonly share: number;
  /** The title of the article it has that in common with, where that is not this one. */
  readonly with?: string;
}

/** A function from an article's id to the others of its family, oldest first, undated ones last. */
export function composeSameTexts({ articles }: Archive): (id: string) => SameText[] {
  const inFamilies = articles.filter(({ kinship }) => kinship !== undefined).sort(byDay);
  const families = Map.groupBy(inFamilies, ({ kinship }) => kinship?.family);
  const articleOf = new Map<string, Article>(inFamilies.map((article) => [article.id, article]));
  return (id) => {
    const own = articleOf.get(id)?.kinship;
    const members = families.get(own?.family) ?? [];
    return members.flatMap((article) => {
      const { kinship } = article;
      if (!own || !kinship || article.id === id) return [];
      if (own.nearest === article.id) return [describe(article, own.overlap)];
      const other = kinship.nearest === id ? undefined : articleOf.get(kinship.nearest)?.title;
      return [describe(article, kinship.overlap, other)];
    });
  };
}

function describe({ id, title, publisher, date }: Article, share: number, other?: string) {
  return { id, title, publisher, date, share, ...(other !== undefined && { with: other }) };
}

function byDay(a: Article, b: Article): number {
  return (
    compare(a.date ?? '9', b.date ?? '9') ||
    compare(a.time ?? '', b.time ?? '') ||
    compare(a.id, b.id)
  );
}
