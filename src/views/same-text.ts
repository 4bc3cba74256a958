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
export function composeSameTexts({ articles, families }: Archive): (id: string) => SameText[] {
  const oldestFirst = [...articles].sort(byDay);
  const placeOf = new Map<string, number>(oldestFirst.map(({ id }, place) => [id, place]));
  const familyOf = new Map(
    families.flatMap((family) => family.members.map(({ id }) => [id, family] as const)),
  );
  return (id) => {
    const members = familyOf.get(id)?.members ?? [];
    const own = members.find((member) => member.id === id);
    return members
      .flatMap((member) => {
        const article = oldestFirst[placeOf.get(member.id) ?? -1];
        if (!article || member.id === id) return [];
        if (own?.nearest === member.id) return [describe(article, own.overlap)];
        const nearest = oldestFirst[placeOf.get(member.nearest) ?? -1];
        const other = member.nearest === id ? undefined : nearest?.title;
        return [describe(article, member.overlap, other)];
      })
      .sort((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0));
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
