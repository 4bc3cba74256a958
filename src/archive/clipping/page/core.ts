import type { Core } from './page.ts';
import { isText, TEXT_SIGNS, type Unit } from '../lines/unit.ts';
import type { Sign } from '../lines/sign.ts';
import { findThread } from './comments.ts';
import { chooseRun, findRuns } from './rival-cores.ts';
import type { LineRole } from '../role.ts';
import type { LineShape, Script } from '../lines/line-shape.ts';
import { SITE_SPEECH } from '../lines/site-speech.ts';

/** What a unit says for (+) or against (−) being in the article's text. Prose is weighed by its length. */
const SIGN_WEIGHT: Readonly<Record<Sign, number>> = {
  address: -2,
  legal: -8,
  caption: -0.2,
  credit: -0.2,
  date: -1.2,
  clock: -1.2,
  byline: -1.2,
  counter: -1.5,
  embed: -0.3,
  machine: -0.2,
  symbol: -0.5,
  related: -0.5,
  teaser: -1,
  video: -0.5,
  turn: 1,
  item: 0.4,
  prose: 1,
  piece: 0,
  bio: -0.6,
  source: -0.2,
  short: -0.7,
};

const PHRASE_WEIGHT: Readonly<Partial<Record<LineRole, number>>> = {
  'related-headline': -2,
  'latest-news': -3,
  tags: -3.5,
  form: -1.2,
  appeal: -0.7,
  share: -0.6,
  advert: -0.3,
  legal: -8,
  'source-note': -0.4,
};

/** "Read also: Mayor resigns": one line among paragraphs. */
const COMPLETE_LABEL = -0.4;
const WORDS_A_POINT = 10;
const LONGEST_COUNTED = 60;
const OTHER_SCRIPT = -3;

/** Weighs all units together; the weightiest run that is headed as articles are is the article's text. */
export function findCore(units: readonly Unit[]): Core | undefined {
  const run = chooseRun(units, findRuns(weigh(units)));
  return run ? { from: run.from, to: run.to } : longestText(units);
}

/** Where nothing outweighs what stands around it, the longest running text is better than none. */
function longestText(units: readonly Unit[]): Core | undefined {
  let [from, words] = [-1, 0];
  for (const [index, unit] of units.entries()) {
    if (isText(unit) && unit.shape.words > words) [from, words] = [index, unit.shape.words];
  }
  return from < 0 ? undefined : { from, to: from + 1 };
}

const IN_SECTION = 0.4;

/** The weight of each unit; in a block of other articles ("Related", "Most read") a lone sentence is a teaser. */
function weigh(units: readonly Unit[]): number[] {
  const script = mainScript(units);
  const thread = findThread(units);
  let inSection = false;
  return units.map((unit, index) => {
    if (index > thread) return OF_SITE;
    if (unit.phrase?.list.opens) inSection = true;
    else if (
      inSection &&
      isText(unit) &&
      (isAmongText(units, index) ||
        followsAside(units[index - 1]) ||
        followsOneHeadline(units, index))
    )
      inSection = false;
    const weight = ofText(unit, script) * (leadsToText(units, index) ? LEADING : 1);
    const placed = inSection && !unit.phrase ? Math.min(weight, 0) * IN_SECTION : weight;
    return placed + ofHint(unit);
  });
}

const LEADING = 0.3;

/** A time, a date or a short line right above running text heads it, as in a live report. */
function leadsToText(units: readonly Unit[], index: number): boolean {
  const { sign, phrase } = units[index] as Unit;
  if (phrase || (sign !== 'clock' && sign !== 'date' && sign !== 'short')) return false;
  const next = units[index + 1];
  const second = units[index + 2];
  return Boolean(
    next &&
    (isText(next) ||
      (sign !== 'short' && next.sign === 'short' && !next.phrase && second && isText(second))),
  );
}

/** "Read also", one headline, and a paragraph with no further headline below it: the article goes on. */
function followsOneHeadline(units: readonly Unit[], index: number): boolean {
  const opener = units[index - 2]?.phrase?.list;
  const headline = units[index - 1];
  const next = units[index + 1];
  const alone = !next || next.phrase !== undefined || next.sign === 'legal' || isText(next);
  return Boolean(
    opener?.opens &&
    opener.role === 'related-headline' &&
    headline?.sign === 'short' &&
    !headline.phrase &&
    alone,
  );
}

/** An appeal or an advert stands within the article more often than in a list of others. */
export function followsAside(last: Unit | undefined): boolean {
  const role = last?.phrase?.list.role;
  return role === 'advert' || role === 'appeal' || role === 'form';
}

const NEIGHBOURHOOD = 5;
const TRANSPARENT: ReadonlySet<Sign> = new Set<Sign>([
  'caption',
  'credit',
  'embed',
  'video',
  'machine',
  'symbol',
]);

/** Whether running text stands next to other running text, with no more than pictures and adverts between. */
function isAmongText(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < units.length && at <= index + NEIGHBOURHOOD; at++) {
    const unit = units[at] as Unit;
    if (isText(unit)) return true;
    const short = unit.sign === 'short' && !unit.phrase && unit.shape.words <= 9;
    const passing = unit.phrase
      ? !unit.phrase.list.opens && unit.phrase.list.role !== 'navigation'
      : TRANSPARENT.has(unit.sign);
    if (!short && !passing) return false;
  }
  return false;
}
function ofText({ phrase, sign, shape }: Unit, script: Script): number {
  if (phrase)
    return phrase.list.opens === false ? COMPLETE_LABEL : (PHRASE_WEIGHT[phrase.list.role] ?? -1);
  if (sign === 'short' && shape.opensLower) return -0.2;
  if (!TEXT_SIGNS.has(sign)) return SIGN_WEIGHT[sign];
  if (shape.script !== script && sign !== 'turn') return OTHER_SCRIPT;
  const weight = SIGN_WEIGHT[sign] + Math.min(shape.words, LONGEST_COUNTED) / WORDS_A_POINT;
  return speaksOfSite(shape) ? OF_SITE : weight;
}

/** A text that speaks of accounts, cookies, comments and newsletters in one breath is the site's own. */
function speaksOfSite({ key, words }: LineShape): boolean {
  const spoken = new Set(key.split(' ').filter((word) => SITE_SPEECH.has(word))).size;
  return spoken >= FEWEST_SPOKEN && spoken >= Math.min(words, LONGEST_COUNTED) * SPOKEN_SHARE;
}

const OF_SITE = -1;
const FEWEST_SPOKEN = 2;
const SPOKEN_SHARE = 0.08;

function ofHint({ hint }: Unit): number {
  if (!hint) return 0;
  if (hint.meta) return -5;
  const placed = hint.inArticle === undefined ? 0 : hint.inArticle ? 1 : -3;
  return placed + (hint.outside ? -3 : 0) + ((hint.linkDensity ?? 0) > 0.7 ? -1 : 0);
}

/** The script in which most words of the page's running text are written. */
function mainScript(units: readonly Unit[]): Script {
  const words = new Map<Script, number>();
  for (const { shape, sign, phrase } of units) {
    if (sign === 'prose' && !phrase)
      words.set(shape.script, (words.get(shape.script) ?? 0) + shape.words);
  }
  return [...words].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'latin';
}
