import { againstIt } from './against-it.ts';
import { belowLinks } from './links-within.ts';
import { BELONGING_BIAS, BELONGING_WEIGHTS } from './belonging-weights.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { isBylineOrDate } from '../page/head-of-article.ts';
import type { Page } from '../page/page.ts';
import { BODY_ROLES, type LineRole, type Judgement } from '../role.ts';
import type { Sign } from '../lines/sign.ts';
import type { Unit } from '../lines/unit.ts';

/** Below this a unit that was read as text is set aside; above it one that was set aside is text. */
const REJECTED = -0.6;
const REJECTED_IN_SHORT = -2;
/** A short line right between two paragraphs looks strange by nature: more has to speak against it. */
const REJECTED_AS_SUBHEAD = -3.2;
/** So does a standfirst between headline and byline, far from the text as it may be. */
const REJECTED_AS_STANDFIRST = -3.2;
const FEWEST_IN_STANDFIRST = 6;
const NEAR_TEXT = 2;
const ADMITTED = 0.6;
const UNSURE = 0.3;
/** A clipping of few lines holds little besides its article. */
const FEWEST_DOUBTED = 12;

/** Roles given for want of a better one: only these may turn out to be text. */
const TENTATIVE: ReadonlySet<LineRole> = new Set<LineRole>([
  'related-headline',
  'other',
  'navigation',
  'appeal',
]);
const MARKUP_SAYS = 2.5;
/** What stands above and below a subhead. */
const HEADED: ReadonlySet<LineRole | undefined> = new Set(['body', 'list-item', 'pulled-quote']);

/** Whether the evidence is asked about units of this role: the text, and what may turn out to be text. */
export function isWeighed(role: LineRole): boolean {
  return BODY_ROLES.has(role) || TENTATIVE.has(role);
}

/**
 * Asks of every unit whether all that speaks for and against it makes it part of the article's text. Whoever
 * fits the weights gives a scale of their own.
 */
export function settleBelonging(
  page: Page,
  judged: readonly Judgement[],
  scale: (signs: Evidence) => number = weigh,
): Judgement[] {
  const evidence = gatherEvidence(page, judged);
  const scores = page.units.map((unit, index) => scale(evidence[index] ?? []) + ofMarkup(unit));
  const isShort = page.units.length < FEWEST_DOUBTED;
  const stays = (index: number, least: number) =>
    HEADED.has(judged[index]?.role) &&
    Math.max(...piecesOf(page, index).map((at) => scores[at] ?? 0)) > least;
  const settled = judged.map((judgement, index) => {
    const unit = page.units[index] as Unit;
    if (unit.hint?.meta) return judgement;
    const heads =
      judgement.role === 'subhead' &&
      (isHeading(unit)
        ? HEADED.has(judged[belowLinks(page, index + 1)]?.role)
        : stays(index + 1, ADMITTED) && (stays(index - 1, 0) || judgement.doubt !== undefined));
    const stands =
      judgement.role === 'standfirst' &&
      unit.shape.words >= FEWEST_IN_STANDFIRST &&
      (isBelowHeadline(page, index) || index >= page.core.from - NEAR_TEXT);
    const usual = heads ? REJECTED_AS_SUBHEAD : stands ? REJECTED_AS_STANDFIRST : REJECTED;
    const entry = page.facts.entries.has(index - 1) || page.facts.entries.has(index - 2);
    const signs = evidence[index] ?? [];
    const last = isAmongLast(page, index) && isTold(unit, signs);
    const numbered = judgement.role === 'list-item' && /^\d{1,2}[.)]\s/.test(unit.shape.text);
    const turn = page.facts.transcript && unit.sign === 'turn';
    const pieces = piecesOf(page, index);
    const broken = pieces.length > 1 && unit.sign !== 'item';
    const lenient =
      isShort || entry || last || numbered || turn || broken ? REJECTED_IN_SHORT : usual;
    const rejected = Math.min(lenient, usual);
    const score = Math.max(...pieces.map((at) => scores[at] ?? 0));
    if (judgement.role === 'subhead' && page.facts.entries.has(index - 1)) return judgement;
    if (judgement.role === 'pulled-quote' && page.units[index + 1]?.sign === 'item')
      return judgement;
    if (BODY_ROLES.has(judgement.role)) {
      if (score < rejected) return setAside(unit, signs, score);
      return score < Math.max(rejected, last ? REJECTED : rejected) + UNSURE &&
        !judgement.doubt &&
        !isShort
        ? { ...judgement, doubt: `It may not belong to the text: it ${againstIt(signs)}.` }
        : judgement;
    }
    const open = isUnmarked(unit) && !isLabelled(page, index);
    return score > ADMITTED && TENTATIVE.has(judgement.role) && open
      ? admit(unit, judgement, score)
      : judgement;
  });
  return settled.map((judgement, index) => {
    const headed = settled[index + 1]?.role;
    return judgement.role === 'subhead' && (headed === 'appeal' || headed === 'form')
      ? { role: headed, reason: 'heads what the site says to its readers' }
      : judgement;
  });
}

/** Whether a line stands right below the headline, and byline or date right below it. */
function isBelowHeadline({ units, headline }: Page, index: number): boolean {
  const next = units[index + 1];
  return headline?.unit === index - 1 && next !== undefined && isBylineOrDate(next);
}

/** The article's last paragraph, or the one before it where nothing stands between the two. */
function isAmongLast({ units, core }: Page, index: number): boolean {
  const isProse = (at: number) => units[at]?.sign === 'prose' && !units[at]?.phrase;
  return (
    isProse(index) && (index === core.to - 1 || (index === core.to - 2 && isProse(core.to - 1)))
  );
}

function isHeading({ hint }: Unit): boolean {
  return /^h[2-6]$/.test(hint?.tag ?? '') && !hint?.outside;
}

/** A sentence that does not speak to readers; one word of the site ("comment", "follow") may be the news’. */
function isTold({ shape }: Unit, signs: Evidence): boolean {
  return (
    shape.closed && !signs.some((sign) => /^(?:site:[23]|site-reader|reader|question)/.test(sign))
  );
}

const MOST_PIECES = 6;
const LONGEST_LINK = 8;

/** A sentence that line ends break belongs as a whole or not at all; so do the points of a list. */
function piecesOf({ units }: Page, index: number): number[] {
  const joins = (at: number) => {
    const [first, second] = [units[at], units[at + 1]];
    if (!first || !second) return false;
    if (first.phrase || second.phrase) return false;
    const linked =
      first.shape.dangling && !second.shape.afterBlank && second.shape.words <= LONGEST_LINK;
    const broken = !first.shape.closed && (second.shape.continues || linked);
    return broken || (first.sign === 'item' && second.sign === 'item');
  };
  let [from, to] = [index, index];
  while (index - from < MOST_PIECES && joins(from - 1)) from--;
  while (to - index < MOST_PIECES && joins(to)) to++;
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** What these lines carry says by itself that they lead elsewhere. */
const SAID_ASIDE: ReadonlySet<Sign> = new Set<Sign>(['related', 'teaser', 'video', 'embed']);
/** A line of capitals that is as long as a headline is no subhead. */
const LONGEST_IN_CAPITALS = 7;

/** A line without a full stop below a label of the site is what the label announces. */
function isLabelled({ units }: Page, index: number): boolean {
  return units[index - 1]?.phrase !== undefined && !units[index]?.shape.closed;
}

function isUnmarked({ phrase, sign, hint, shape }: Unit): boolean {
  const aside = hint?.outside && !hint.inArticle;
  const shouted = shape.allCaps && !shape.closed && shape.words > LONGEST_IN_CAPITALS;
  return !phrase && !shouted && !SAID_ASIDE.has(sign) && !aside && hint?.tag !== 'figcaption';
}

/** How much the evidence speaks for a unit's belonging to the text, in log odds. */
export function weigh(signs: Evidence): number {
  return signs.reduce((sum, sign) => sum + (BELONGING_WEIGHTS.get(sign) ?? 0), BELONGING_BIAS);
}

function ofMarkup({ hint }: Unit): number {
  if (hint?.inArticle === undefined) return 0;
  return hint.inArticle && !hint.outside ? MARKUP_SAYS : -MARKUP_SAYS;
}

function admit({ shape }: Unit, { reason }: Judgement, score: number): Judgement {
  const role = shape.prose || shape.words > LONGEST_SUBHEAD ? 'body' : 'subhead';
  return {
    role,
    reason: 'reads and stands like the text around it',
    ...(score < ADMITTED + UNSURE && { doubt: `It may be set aside: ${reason}.` }),
  };
}

const LONGEST_SUBHEAD = 20;

function setAside(unit: Unit, signs: Evidence, score: number): Judgement {
  return {
    role: roleOf(unit, signs),
    reason: `does not belong to the text: it ${againstIt(signs)}`,
    ...(score > REJECTED - UNSURE && { doubt: 'It may belong to the text.' }),
  };
}

function roleOf({ shape }: Unit, signs: Evidence): LineRole {
  if (signs.includes('site-reader') || signs.includes('site:3')) return 'appeal';
  if (signs.some((sign) => /^bracket|^opens-bracket/.test(sign))) return 'caption';
  if (!shape.closed && shape.words >= 4) return 'related-headline';
  return shape.words < 4 ? 'navigation' : 'other';
}
