/**
 * The one role of a line. `body`, `subhead`, `pulled-quote`, `list-item`, `standfirst` make the article's text;
 * the others are set aside, kept and shown on the source page.
 */
export const LINE_ROLES = [
  'headline',
  'standfirst',
  'body',
  'subhead',
  'pulled-quote',
  'list-item',
  'byline',
  'date-line',
  'publisher',
  'source-note',
  'caption',
  'related-headline',
  'navigation',
  'latest-news',
  'tags',
  'translation',
  'appeal',
  'advert',
  'form',
  'share',
  'counter',
  'address',
  'legal',
  'other',
] as const;

export type LineRole = (typeof LINE_ROLES)[number];

/** The roles whose lines are the article's running text. */
export const BODY_ROLES: ReadonlySet<LineRole> = new Set<LineRole>([
  'standfirst',
  'body',
  'subhead',
  'pulled-quote',
  'list-item',
]);

/** What a unit was judged to be, why, and whether a person should look. */
export interface Judgement {
  readonly role: LineRole;
  readonly reason: string;
  readonly doubt?: string;
}
