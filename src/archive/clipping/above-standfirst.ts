import type { Headline } from './headline.ts';
import { countWords } from './line-shape.ts';

/** A line with less speaking for it is no headline. */
export const ENOUGH = 2.2;

/** A line that may be the headline, and what speaks for it. */
export interface Candidate extends Headline {
  readonly score: number;
  readonly titled: number;
  readonly listed: boolean;
  /** How many of its words return in the text. */
  readonly shared: number;
}

/** How much less a headline may have of the words of the text than the standfirst below it. */
const LESS_THAN_STANDFIRST = 2;
const FEWEST_WORDS_ABOVE = 5;
const FEWEST_SHARED = 3;
/** A picture or a label may stand between headline and standfirst. */
const WIDEST_GAP = 2;
const LIKE_TITLE = 0.5;

/** A standfirst tells more of the text than its headline does: of lines that follow each other the first is the headline. */
export function aboveStandfirst(highest: Candidate, candidates: readonly Candidate[]): Candidate {
  if (highest.titled >= LIKE_TITLE) return highest;
  const enough = Math.max(ENOUGH, highest.score - LESS_THAN_STANDFIRST);
  const mayStandAbove = ({ score, text, shared, listed }: Candidate) =>
    score >= enough &&
    !listed &&
    shared >= FEWEST_SHARED &&
    countWords(text) >= FEWEST_WORDS_ABOVE &&
    /\s\p{Ll}/u.test(text);
  const above = candidates.filter(mayStandAbove);
  let best = highest;
  for (;;) {
    const next = above.find(({ unit }) => unit < best.unit && best.unit - unit <= WIDEST_GAP);
    if (!next) return best;
    best = next;
  }
}
