import type { Headline, Core } from './page.ts';
import { aboveStandfirst, type Candidate } from './above-standfirst.ts';
import { isBylineOrDate } from './head-of-article.ts';
import type { HeaderStamp } from '../lines/header.ts';
import { observeHeadlines } from './headline-evidence.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import { fold } from '../../text/fold.ts';
import type { Unit } from '../lines/unit.ts';

/** Set by hand: what a page's markup, an address or a masthead printed with the clipping say; the labelled pages have none. */
const OF_MARKUP: Readonly<Partial<Record<string, number>>> = {
  'main-heading': 4,
  outside: -2,
  stamped: 1,
  live: 3,
  masthead: -6,
  'of-entry': -2,
  slug: -4,
  'slug:0': 0,
  'slug:0.25': 0,
  'slug:0.5': 0.7,
  'slug:0.75': 1.4,
  'slug:0.99': 1.8,
  'slug:more': 2,
};

/** A line with less speaking for it is no headline: the clipping has none. Most have one, so that a doubtful line will do. */
const ENOUGH = -1;

/**
 * Finds the headline among the lines above the text: the line with the most evidence for it. Of a headline that is
 * printed again, as the page's title and below a breadcrumb, the one nearest to the text heads the article.
 */
export function findHeadline(
  units: readonly Unit[],
  core: Core | undefined,
  stamp: HeaderStamp | undefined,
  address: string | undefined,
): Headline | undefined {
  const candidates = observeHeadlines(units, core, stamp, address).map((observed) => ({
    ...observed,
    score: weighHeadline(observed.evidence),
  }));
  const highest = candidates.reduce<Candidate | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  const heading =
    highest && highest.score > ENOUGH
      ? highest
      : candidates.find(({ unit, score }) => score > LEAST && headsNames(units, unit));
  if (!heading) return undefined;
  const best = aboveStandfirst(heading, candidates);
  const key = fold(best.text);
  const { unit, text, times } = candidates.findLast((each) => fold(each.text) === key) ?? best;
  return { unit, text, start: 0, reason: reasonOf(units[unit] as Unit, times) };
}

const LEAST = -4;
const FEWEST_WORDS = 4;

/** Whether a line of some words stands right above byline and date. */
function headsNames(units: readonly Unit[], index: number): boolean {
  const [unit, next, second] = units.slice(index, index + 3);
  if (!unit || !next || !second || unit.shape.words < FEWEST_WORDS) return false;
  return isBylineOrDate(next) && isBylineOrDate(second) && next.sign !== second.sign;
}

/** How much the evidence speaks for a line's being the headline, as log odds against there being none. */
export function weighHeadline(evidence: readonly string[]): number {
  return evidence.reduce(
    (sum, sign) => sum + (OF_MARKUP[sign] ?? HEADLINE_WEIGHTS.get(sign) ?? 0),
    0,
  );
}

function reasonOf(unit: Unit, times: number): string {
  if (unit.hint?.tag === 'h1') return 'the main heading of the page';
  return times > 1
    ? `a line like a headline above the text, printed ${times} times`
    : 'a line like a headline above the text whose words and place are those of one';
}
