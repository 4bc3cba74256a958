import { compare } from '#archive/archive.ts';
import { formatDate, isoDate } from '#archive/iso-date.ts';
import { isDrawable, type Card } from './card.ts';
import { cutIntoParts } from './parts.ts';

/**
 * Articles get pictures by blocks of so many, counted from the oldest: those of the newest two have one. So a new
 * article takes no other's picture away, but for the one that opens a block.
 */
const BLOCK = 50;
const PICTURED_BLOCKS = 2;
/** So many people and countries, from those in most articles, have one too. */
const MOST_PICTURED_NAMES = 50;

interface Pictured {
  readonly title: string;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
}

/** A person or country, and the number of its articles. */
export interface PicturedName {
  readonly kind: 'person' | 'country';
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The picture of an article, a person or a country; without these, of the archive. */
export function picturePath(folder?: 'articles' | 'people' | 'countries', id?: string): string {
  const name = folder === undefined ? 'archive' : `${folder}/${id?.toLowerCase()}`;
  return `pictures/${name}.png`;
}

/** The articles new enough for a picture of their own; they come newest first. */
export function newestBlocks<T>(articles: readonly T[]): T[] {
  return cutIntoParts(articles, BLOCK)
    .slice(0, PICTURED_BLOCKS)
    .flatMap(({ items }) => items);
}

/** Whether the pictures' font has the letters of an article's title. */
export function hasDrawableTitle(article: Pictured): boolean {
  return isDrawable(articleCard(article, ''));
}

/** What the picture of an article says. */
export function articleCard({ title, date, publisher }: Pictured, archive: string): Card {
  const day = isoDate(date ?? '');
  const kicker = [day && formatDate(day), publisher].filter(Boolean).join(' · ');
  return { kicker, title, archive };
}

/** The people and countries that have a picture of their own. */
export function choosePictured(names: readonly PicturedName[]): readonly PicturedName[] {
  return names
    .filter((named) => named.count > 0 && isDrawable(nameCard(named, '')))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
    .slice(0, MOST_PICTURED_NAMES);
}

/** What the picture of a person or country says; no figure, so that it stays as it is when articles are added. */
export function nameCard(
  { kind, name }: Pick<PicturedName, 'kind' | 'name'>,
  archive: string,
): Card {
  return { kicker: kind === 'person' ? 'Person' : 'Country', title: name, archive };
}
