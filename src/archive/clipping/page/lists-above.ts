import type { LineRole } from '../role.ts';
import type { Unit } from '../lines/unit.ts';

const FEWEST_WORDS = 3;
const SHORTEST_HEADLINE = 5;
const LONGEST_LIST = 8;
/** A menu ends in "More" as often as a list begins with it. */
const OF_MENUS = 'more';
const LISTS: ReadonlySet<LineRole> = new Set(['related-headline', 'latest-news', 'tags']);

/** Whether the heading of a list of other articles stands above, with no more than its subject and headlines between. */
export function standsInList(units: readonly Unit[], index: number): boolean {
  if (!isHeadline(units[index - 1]) && !isHeadline(units[index + 1])) return false;
  let labels = 0;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    const { phrase, sign, shape } = units[at] as Unit;
    if (phrase?.list.opens) return phrase.phrase !== OF_MENUS && LISTS.has(phrase.list.role);
    if (sign === 'prose' || sign === 'date' || sign === 'byline') return false;
    if (shape.words < FEWEST_WORDS && ++labels > 1) return false;
  }
  return false;
}

/** One headline below a menu is the article's own; lists have several. */
function isHeadline(unit: Unit | undefined): boolean {
  return unit?.sign === 'short' && !unit.phrase && unit.shape.words >= SHORTEST_HEADLINE;
}
