/**
 * How much a page can say of somebody or something: a `line` and its sentence, a `page` of sentences, or a `dossier`
 * with charts and drawings.
 */
export type EvidenceScale = 'line' | 'page' | 'dossier';

/** Below so many articles their days say more than bars would. */
export const FEWEST_FOR_BARS = 20;
/** A drawing of who is named with whom needs so many articles, and so many around the middle. */
export const FEWEST_FOR_NETWORK = 5;
/** Sentences of one article that are read at a glance. */
const MOST_AT_A_GLANCE = 3;

/** The scale of a page from what there is. */
export function scaleOf({
  articles,
  mentions,
}: {
  readonly articles: number;
  readonly mentions: number;
}): EvidenceScale {
  if (articles <= 1 && mentions <= MOST_AT_A_GLANCE) return 'line';
  return articles < FEWEST_FOR_BARS ? 'page' : 'dossier';
}
