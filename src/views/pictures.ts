import { compare } from '#archive/archive.ts';
import { formatDate, isoDate } from '#archive/iso-date.ts';
import { isDrawable, type Card } from './card.ts';
import type { Named, NameList } from './export/name-list.ts';
import { counted } from './prose.ts';

/** So many articles, from the newest, have a picture of their own: each is some 50 kB. */
const MOST_PICTURES = 200;
/** So many people and countries, from those in most articles, have one too. */
const MOST_PICTURED_NAMES = 100;

interface Pictured {
  readonly title: string;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The picture of an article, or of the archive. */
export function picturePath(article?: string): string {
  return article === undefined ? 'pictures/archive.png' : `pictures/articles/${article}.png`;
}

/** Whether the article that stands at `position` in the archive has a picture of its own. */
export function hasPicture(article: Pictured, position: number): boolean {
  return position < MOST_PICTURES && isDrawable(articleCard(article, ''));
}

/** What the picture of an article says. */
export function articleCard({ title, date, publisher }: Pictured, archive: string): Card {
  const day = isoDate(date ?? '');
  const kicker = [day && formatDate(day), publisher].filter(Boolean).join(' · ');
  return { kicker, title, archive };
}

/** The people and countries that have a picture of their own, which says how many articles name them. */
export function choosePictured(names: NameList): readonly Named[] {
  return names
    .filter((named) => isDrawable(nameCard(named, '')))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
    .slice(0, MOST_PICTURED_NAMES);
}

/** Where the picture of a person or country is. */
export function namePicturePath({ kind, id }: Pick<Named, 'kind' | 'id'>): string {
  return `pictures/${kind === 'person' ? 'people' : 'countries'}/${id.toLowerCase()}.png`;
}

/** What the picture of a person or country says. */
export function nameCard({ kind, name, count }: Named, archive: string): Card {
  const what = kind === 'person' ? 'Person' : 'Country';
  return { kicker: `${what} · named in ${counted(count, 'article')}`, title: name, archive };
}
