import type { Observed } from './headline-evidence.ts';
import { countWords } from '../lines/line-shape.ts';

/** A line that may be the headline, with the weight of its evidence. */
export interface Candidate extends Observed {
  readonly score: number;
}

/** How much less may speak for a headline than for the standfirst below it. */
const LESS_THAN_STANDFIRST = 1.3;
const FEWEST_WORDS = 5;
/** Words of a headline return in its text. */
const RETURNING = ['returning:3', 'returning:5', 'returning:more'];
/** A picture may stand between headline and standfirst. A label right above a line heads it, as it does a headline. */
const WIDEST_GAP = 2;
const BELOW_LABEL = 'at-1:label';

/** A standfirst tells more of the text than its headline does: of lines that follow each other the first is the headline. */
export function aboveStandfirst(highest: Candidate, candidates: readonly Candidate[]): Candidate {
  const above = candidates.filter(
    ({ score, text, evidence }) =>
      score >= highest.score - LESS_THAN_STANDFIRST &&
      countWords(text) >= FEWEST_WORDS &&
      RETURNING.some((sign) => evidence.includes(sign)) &&
      !evidence.includes('listed') &&
      !evidence.includes('holds-another'),
  );
  let best = highest;
  while (!best.evidence.includes(BELOW_LABEL)) {
    const { unit } = best;
    const next = above.findLast((each) => each.unit < unit && unit - each.unit <= WIDEST_GAP);
    if (!next) break;
    best = next;
  }
  return best;
}
