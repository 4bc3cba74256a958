import type { Core } from './core.ts';
import { findEntries } from './entries.ts';
import { contentWords } from './content-words.ts';
import {
  FEWEST_WORDS,
  headsArticle,
  isBylineOrDate,
  isLonger,
  isShort,
  standsBelowHead,
} from './head-of-article.ts';
import type { HeaderStamp } from './header.ts';
import { standsInList } from './lists-above.ts';
import { SITE_SPEECH } from './site-speech.ts';
import type { Unit } from './unit.ts';
import { countKeys, withoutSuffix } from './page-title.ts';
import { fold } from '../text/fold.ts';
import { slugWords } from './address.ts';
import { aboveStandfirst, type Candidate, ENOUGH } from './above-standfirst.ts';
import { isByline } from './byline.ts';
import { countWords } from './line-shape.ts';
import { tally } from './tally.ts';

/** The headline: its unit, and the columns of the visible text that are the headline itself. */
export interface Headline {
  readonly unit: number;
  readonly text: string;
  readonly start: number;
  readonly reason: string;
}

const MOST_WORDS = 34;
const FARTHEST = 60;
const ENOUGH_WORDS = 4;
const NEVER = new Set([
  'address',
  'legal',
  'caption',
  'credit',
  'date',
  'clock',
  'counter',
  'embed',
  'symbol',
  'byline',
  'video',
  'turn',
  'source',
  'bio',
  'teaser',
]);

/** Finds the headline among the units before the text, by what it shares with the text, repetition, place and shape. */
export function findHeadline(
  units: readonly Unit[],
  core: Core | undefined,
  stamp: HeaderStamp | undefined,
  address: string | undefined,
): Headline | undefined {
  const until = core?.from ?? Math.min(units.length, FARTHEST);
  const vocabulary = core
    ? contentWords(units.slice(core.from, core.to).map(({ shape }) => shape.text))
    : new Set<string>();
  const inCore = (index: number) => core !== undefined && index > core.from && index < core.to;
  const printed = tally(units.map(({ shape }) => new Set([shape.key])));
  const texts = units.slice(0, until + 1).map((unit) => withoutSuffix(unit, printed));
  const repeated = countKeys(
    units.filter((_, index) => !inCore(index)),
    texts,
  );
  const entries = new Set(findEntries(units).map((index) => units[index + 1]?.shape.key ?? ''));
  const slug = slugWords(address);
  const candidates: Candidate[] = [];
  for (let index = 0; index <= until && index < units.length; index++) {
    const unit = units[index] as Unit;
    if (index === until && !opensWithHeadline(unit)) continue;
    if (units[index - 1]?.sign === 'credit') continue;
    const text = texts[index] ?? unit.shape.text;
    const titled = index === 0 ? 0 : likeness(text, units[0]);
    const listed = standsInList(units, index);
    const score = judge(unit, text, {
      repeated,
      vocabulary,
      slug,
      titled,
      listed,
      distance: until - index,
      first: index === 0,
      stamped: index === 0 && !!stamp,
      aboveLonger: isLonger(units[index + 1], unit),
      standfirst: isLonger(units[index + 1], unit) ? (units[index + 1]?.shape.text ?? '') : '',
      below: isShort(units[index - 1]),
      headed: headsArticle(units, index),
      belowHead: standsBelowHead(units, index),
      aboveCredit: units[index + 1]?.sign === 'credit',
      ofEntry: entries.has(unit.shape.key),
      aboveByline: units.slice(index + 1, index + 4).some(isBylineOrDate),
    });
    if (score !== undefined)
      candidates.push({
        unit: index,
        text,
        start: 0,
        reason: reasonOf(unit, text, repeated),
        score,
        titled,
        listed,
        shared: [...contentWords([text])].filter((word) => vocabulary.has(word)).length,
      });
  }
  const highest = candidates.reduce<Candidate | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  const best = highest && aboveStandfirst(highest, candidates);
  return best && best.score >= ENOUGH ? best : undefined;
}

/** A first unit of the text may itself be the headline where the markup says so. */
function opensWithHeadline(unit: Unit): boolean {
  return unit.hint?.tag === 'h1';
}

interface Context {
  readonly repeated: ReadonlyMap<string, number>;
  readonly vocabulary: ReadonlySet<string>;
  readonly slug: ReadonlySet<string>;
  /** How much it is like the first line, where a saved page often has its title. */
  readonly titled: number;
  /** It stands in a list of other articles. */
  readonly listed: boolean;
  readonly distance: number;
  readonly first: boolean;
  readonly stamped: boolean;
  /** The next line is a longer one, as a standfirst is. */
  readonly aboveLonger: boolean;
  readonly standfirst: string;
  /** The line above is a short one, as a headline above its standfirst is. */
  readonly below: boolean;
  /** A standfirst and then byline or date follow, as at the head of an article. */
  readonly headed: boolean;
  /** Another line like a headline, and its byline or date, stand right above. */
  readonly belowHead: boolean;
  /** The credit of a picture follows, as below a caption. */
  readonly aboveCredit: boolean;
  /** Stands below a time elsewhere, as the heads of a live report's entries do. */
  readonly ofEntry: boolean;
  /** A byline or a date follows within a few lines. */
  readonly aboveByline: boolean;
}

function judge(
  { shape, sign, phrase, hint }: Unit,
  text: string,
  context: Context,
): number | undefined {
  const words = countWords(text);
  if (/^[([].*[)\]]$/.test(text) || isByline(text)) return undefined;
  if (phrase || NEVER.has(sign) || words < FEWEST_WORDS || words > MOST_WORDS || hint?.meta)
    return undefined;
  const content = [...contentWords([text])];
  const near = contentWords([context.standfirst]);
  const shared =
    content.length === 0
      ? 0
      : content.filter((word) => context.vocabulary.has(word) || near.has(word)).length /
        content.length;
  const inSlug =
    context.slug.size === 0
      ? 0
      : content.filter((word) => context.slug.has(word)).length / context.slug.size;
  const times = context.repeated.get(fold(text)) ?? 1;
  return (
    shared * 3.5 * Math.min(1, content.length / ENOUGH_WORDS) +
    inSlug * 2 +
    context.titled * 1.6 +
    (times > 1 ? 0.8 : 0) +
    (context.stamped ? 0.6 : 0) +
    (context.first && !context.stamped ? 0.4 : 0) +
    (words >= 5 ? 0.8 : 0) -
    Math.max(0, words - 14) * 0.08 +
    (context.aboveLonger ? 0.5 : 0) +
    (context.aboveByline ? 1 : 0) +
    (context.headed ? 1 : 0) -
    (context.belowHead ? 1.2 : 0) -
    (context.aboveCredit ? 0.9 : 0) -
    (context.ofEntry ? 2 : 0) -
    (context.listed ? 1.5 : 0) -
    (shape.key.split(' ').filter((word) => SITE_SPEECH.has(word)).length > 1 ? 1.5 : 0) -
    (shape.closed && !/[!?…]["”’»]?$/.test(text) ? (context.below ? 2.7 : 1.2) : 0) -
    (/[»›]\s|©|\S:\s?$/.test(text) ? 1.5 : 0) +
    (hint?.tag === 'h1' ? 2.5 : 0) -
    (hint?.outside ? 1.5 : 0) -
    Math.min(context.distance, FARTHEST) * 0.02
  );
}

/** Which share of the words of both lines they have in common. */
function likeness(text: string, first: Unit | undefined): number {
  if (!first || first.phrase || first.shape.words < FEWEST_WORDS) return 0;
  const [own, other] = [contentWords([text]), contentWords([first.shape.text])];
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared / Math.max(3, own.size, Math.min(other.size, own.size * 2));
}

function reasonOf(unit: Unit, text: string, repeated: ReadonlyMap<string, number>): string {
  if (unit.hint?.tag === 'h1') return 'the main heading of the page';
  const times = repeated.get(fold(text)) ?? 1;
  return times > 1
    ? `a line like a headline above the text, printed ${times} times`
    : 'a line like a headline above the text whose words return in it';
}
