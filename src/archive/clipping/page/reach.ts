import { contentWords } from '../lines/content-words.ts';
import { findThread, headsComments } from './comments.ts';
import type { Core } from './page.ts';
import { followsAside } from './core.ts';
import { isNameLine } from '../lines/names.ts';
import type { LineRole } from '../role.ts';
import type { Sign } from '../lines/sign.ts';
import { SITE_SPEECH } from '../lines/site-speech.ts';
import { isText, type Unit } from '../lines/unit.ts';

/** The text reaches up to the first running text below the headline and its byline and date. */
export function reachUp(units: readonly Unit[], core: Core, headline: number | undefined): Core {
  if (headline === undefined || core.from - headline > FARTHEST_HEADLINE) return core;
  let head = headline;
  for (let index = headline + 1; index < core.from; index++) {
    const { phrase, sign } = units[index] as Unit;
    if (phrase?.list.role === 'latest-news' || phrase?.list.role === 'legal') return core;
    if (!phrase && (sign === 'byline' || sign === 'date')) head = index;
  }
  const first = units.findIndex((unit, index) => index > head && index < core.from && isText(unit));
  return first < 0 || head === headline ? core : { from: first, to: core.to };
}

const FARTHEST_HEADLINE = 60;

const FARTHEST_END = 14;
const SHARED_WORDS = 2;

/** The text reaches down to a last paragraph that an appeal, an advert or a related headline cuts off. */
function reachDown(units: readonly Unit[], core: Core): Core {
  const vocabulary = vocabularyOf(units, core);
  let { to } = core;
  for (let at = core.to; at < units.length && at < to + FARTHEST_END; at++) {
    const unit = units[at] as Unit;
    const last = units[at - 1]?.phrase?.list;
    if (unit.phrase?.list.role === 'legal' || unit.sign === 'legal' || unit.sign === 'bio') break;
    if (!isText(unit) || !unit.shape.closed || !last || last.opens) continue;
    const shared = [...contentWords([unit.shape.text])].filter((word) => vocabulary.has(word));
    if (shared.length >= (followsAside(units[at - 1]) ? 1 : SHARED_WORDS) || last.role === 'advert')
      to = at + 1;
  }
  return { from: core.from, to };
}

const LONGEST_BLOCK = 8;
const SHORTEST_SENTENCE = 6;

/**
 * "Read also", a headline or two, and a sentence: it is the article's last paragraph where the lines above it are no
 * sentences and no further headline follows.
 */
function reachPastBlock(units: readonly Unit[], core: Core): Core {
  const opens =
    units[core.to]?.phrase ?? (units[core.to]?.sign === 'short' && units[core.to + 1]?.phrase);
  if (!opens) return core;
  let teasers = 0;
  for (let at = core.to; at < units.length && at - core.to <= LONGEST_BLOCK; at++) {
    const { phrase, sign, shape } = units[at] as Unit;
    if (phrase ? !INTERRUPTING.has(phrase.list.role) : ENDS.has(sign)) return core;
    if (phrase || !isText(units[at] as Unit) || !shape.closed) continue;
    const spoken = shape.key.split(' ').some((word) => SITE_SPEECH.has(word));
    if (spoken) continue;
    const sentence = shape.words >= SHORTEST_SENTENCE;
    const told = teasers === 0 || sharesWords(units[at] as Unit, vocabularyOf(units, core));
    if (sentence && told && at > core.to && !isTeaser(units[at + 1]))
      return { from: core.from, to: at + 1 };
    teasers++;
  }
  return core;
}

const INTERRUPTING: ReadonlySet<LineRole> = new Set<LineRole>([
  'related-headline',
  'appeal',
  'form',
  'advert',
  'share',
  'navigation',
]);
const ENDS: ReadonlySet<Sign> = new Set<Sign>(['legal', 'bio', 'source', 'address']);

function isTeaser(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase || isNameLine(unit.shape.text)) return false;
  if (unit.shape.key.split(' ').some((word) => SITE_SPEECH.has(word))) return false;
  return (
    unit.sign === 'date' || unit.sign === 'clock' || (unit.sign === 'short' && unit.shape.words > 2)
  );
}

const FEWEST_ITEMS = 2;
const SHORTEST_ITEM = 3;
const LONGEST_LEAD = 12;

/** A list right below the last paragraph, or below a line that leads it in, is the article's last part. */
export function reachList(units: readonly Unit[], core: Core): Core {
  const isItem = (at: number) => {
    const unit = units[at];
    return unit?.sign === 'item' && !unit.phrase && unit.shape.words >= SHORTEST_ITEM;
  };
  const lead = units[core.to];
  const leads = lead?.sign === 'short' && !lead.phrase && lead.shape.words <= LONGEST_LEAD;
  const start = leads ? core.to + 1 : core.to;
  let to = start;
  while (isItem(to)) to++;
  return to - start < FEWEST_ITEMS ? core : reachList(units, { from: core.from, to });
}

/** All that may stand between the weightiest run of text and the article's last line. */
export function reachBelow(units: readonly Unit[], core: Core): Core {
  const above = units.slice(0, Math.max(core.to, findThread(units)));
  const down = reachOn(above, core, reachDown(above, core));
  const past = reachOn(above, down, reachPastBlock(above, down));
  return reachList(above, reachPastFeed(above, reachPastPictures(above, past)));
}

/** Paragraphs right below one that was reached go on with the text. */
function reachOn(units: readonly Unit[], core: Core, reached: Core): Core {
  if (reached.to === core.to) return core;
  let { to } = reached;
  while (isTold(units[to])) to++;
  return { from: reached.from, to };
}

const MOST_PICTURES = 3;
const IN_BRACKETS = /^[[(].{2,160}[\])]\.?$/u;

/** Where only captions and credits stand between the text and a paragraph it goes on. */
function reachPastPictures(units: readonly Unit[], core: Core): Core {
  let at = core.to;
  while (at - core.to < MOST_PICTURES && isPicture(units[at])) at++;
  if (at === core.to || !isTold(units[at])) return core;
  return reachOn(units, core, { from: core.from, to: at + 1 });
}

function isPicture(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase) return false;
  return unit.sign === 'caption' || unit.sign === 'credit' || IN_BRACKETS.test(unit.shape.text);
}

/** A sentence that does not speak of the site. */
function isTold(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase || unit.sign !== 'prose' || !unit.shape.closed) return false;
  const spoken = unit.shape.key.split(' ').some((word) => SITE_SPEECH.has(word));
  return unit.shape.words >= SHORTEST_SENTENCE && !spoken;
}

const FARTHEST_FEED = 14;
const FEWEST_BELOW_FEED = 2;

/** "Trending", headlines and counts, and then paragraphs in a row that speak of what the text speaks of: it goes on. */
function reachPastFeed(units: readonly Unit[], core: Core): Core {
  let vocabulary: ReadonlySet<string> | undefined;
  for (let at = core.to; at < units.length && at - core.to < FARTHEST_FEED; at++) {
    const { phrase, sign } = units[at] as Unit;
    if (phrase ? phrase.list.role === 'legal' : ENDS.has(sign)) return core;
    if (phrase || sign !== 'prose') continue;
    vocabulary ??= vocabularyOf(units, core);
    let to = isTold(units[at]) && sharesWords(units[at] as Unit, vocabulary) ? at + 1 : at;
    while (to > at && isTold(units[to])) to++;
    return to - at >= FEWEST_BELOW_FEED ? { from: core.from, to } : core;
  }
  return core;
}

function vocabularyOf(units: readonly Unit[], { from, to }: Core): ReadonlySet<string> {
  return contentWords(
    units
      .slice(from, to)
      .filter(isText)
      .map(({ shape }) => shape.text),
  );
}

function sharesWords({ shape }: Unit, vocabulary: ReadonlySet<string>): boolean {
  const shared = [...contentWords([shape.text])].filter((word) => vocabulary.has(word));
  return shared.length >= SHARED_WORDS;
}

/** Dates below "Read also" are those of other articles. */
function headsOthers({ phrase }: Unit): boolean {
  const role = phrase?.list.role;
  return role === 'related-headline' || role === 'latest-news';
}

const HEAD_LENGTH = 9;
const LONGEST_HEAD_TEXT = 2;
/** What is longer is a paragraph: byline and date below it and a headline are another article’s. */
const LONGEST_STANDFIRST = 30;

/** A standfirst stands above byline and date: the text begins below them. */
export function behindHead(units: readonly Unit[], core: Core): Core {
  let texts = 0;
  let from = core.from;
  for (let index = core.from; index < Math.min(core.to, core.from + HEAD_LENGTH); index++) {
    const unit = units[index] as Unit;
    if (texts > 0 && (headsComments(unit) || headsOthers(unit))) break;
    if (
      !unit.phrase &&
      (unit.sign === 'byline' || unit.sign === 'date') &&
      texts <= LONGEST_HEAD_TEXT
    )
      from = index + 1;
    if (isText(unit)) texts++;
    if (isText(unit) && unit.shape.words >= LONGEST_STANDFIRST && isTeaser(units[index + 1])) break;
  }
  if (from === core.from) return core;
  const first = units.findIndex((unit, index) => index >= from && index < core.to && isText(unit));
  return first < 0 ? core : { from: first, to: core.to };
}
