import { formatDate, isoDate } from '#archive/iso-date.ts';
import { isDrawable, type Card } from './card.ts';

/** So many articles, from the newest, have a picture of their own: each is some 50 kB. */
const MOST_PICTURES = 200;

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
