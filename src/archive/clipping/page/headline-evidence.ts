import { fold } from '../../text/fold.ts';
import { slugWords } from '../lines/address.ts';
import { isByline } from '../lines/byline.ts';
import { contentWords } from '../lines/content-words.ts';
import type { Core } from './page.ts';
import { findEntries } from './entries.ts';
import { headsArticle, standsBelowHead } from './head-of-article.ts';
import type { HeaderStamp } from '../lines/header.ts';
import { inSteps, ofHeadlineShape } from './headline-shape.ts';
import { findSurroundings, ofSurroundings } from './headline-surroundings.ts';
import { standsInList } from './lists-above.ts';
import { findMasthead } from '../lines/masthead.ts';
import { isAgency, publisherNamed } from '../lines/known-publisher.ts';
import { countKeys, withoutSuffix } from './page-title.ts';
import type { Sign } from '../lines/sign.ts';
import { tally } from '../lines/tally.ts';
import { isText, type Unit } from '../lines/unit.ts';

/** A line that may be the headline, and what speaks for or against it: names of signs that hold. */
export interface Observed {
  readonly unit: number;
  readonly text: string;
  /** How often the page prints it outside the text. */
  readonly times: number;
  readonly evidence: readonly string[];
}

const MOST_WORDS = 34;
/** Where no text was found, the headline stands among the first lines. */
const FARTHEST = 60;
const OPENING_TEXTS = 3;
const NEVER: ReadonlySet<Sign> = new Set<Sign>([
  'address',
  'legal',
  'date',
  'clock',
  'counter',
  'embed',
  'symbol',
  'byline',
  'source',
  'bio',
]);

/** What is known of the page before its lines are looked at one by one. */
interface Whole {
  readonly texts: readonly string[];
  readonly repeated: ReadonlyMap<string, number>;
  readonly entries: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly slug: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  /** The ends and the beginnings of other lines, by whole words. */
  readonly ends: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** Looks at each line above the text that may be the headline. */
export function observeHeadlines(
  units: readonly Unit[],
  core: Core | undefined,
  stamp: HeaderStamp | undefined,
  address: string | undefined,
): Observed[] {
  const until = core?.from ?? Math.min(units.length, FARTHEST);
  const whole = lookAtWhole(units, core, until, address);
  const surroundings = findSurroundings(units, until);
  const masthead = findMasthead(units);
  return units.slice(0, until + 1).flatMap((unit, index) => {
    const text = whole.texts[index] ?? unit.shape.text;
    if (index === masthead && index < until) return [];
    if (FURTHER_PAGE.test(units[index - 1]?.shape.key ?? '')) return [];
    if (!mayBeHeadline(unit, text) || (index === until && isParagraph(unit))) return [];
    const times = whole.repeated.get(text === unit.shape.text ? unit.shape.key : fold(text)) ?? 1;
    const evidence = [
      ...ofHeadlineShape(unit, text),
      ...ofWords(text, whole, index),
      ...ofOthers(text, whole, times),
      ...ofPlace(units, index, whole, stamp),
      ...ofSurroundings(surroundings, units, index),
    ];
    return [{ unit: index, text, times, evidence }];
  });
}

function mayBeHeadline({ sign, phrase, hint, shape }: Unit, text: string): boolean {
  if (phrase || hint?.meta || hint?.inText === 'surely' || NEVER.has(sign)) return false;
  if (shape.words === 0 || shape.words > MOST_WORDS) return false;
  const agency = /\(([\p{L} ]{2,20})\)$/u.exec(text)?.[1];
  if (agency !== undefined && isAgency(agency)) return false;
  return !/^[([].*[)\]]$/.test(text) && !isByline(text) && !publisherNamed(text);
}

/** A paste may begin with its first paragraph: only the page's markup can make a sentence there the headline. */
function isParagraph({ shape, hint }: Unit): boolean {
  return shape.closed && hint?.tag !== 'h1';
}

function lookAtWhole(
  units: readonly Unit[],
  core: Core | undefined,
  until: number,
  address: string | undefined,
): Whole {
  const inCore = (index: number) => core !== undefined && index > core.from && index < core.to;
  const printed = tally(units.map(({ shape }) => new Set([shape.key])));
  const texts = units.slice(0, until + 1).map((unit) => withoutSuffix(unit, printed));
  const running = core
    ? units.slice(core.from, core.to).flatMap((unit) => (isText(unit) ? [unit.shape.text] : []))
    : [];
  const keys = units
    .slice(0, until)
    .filter(({ shape }) => shape.words > 1 && shape.words <= MOST_WORDS)
    .map(({ shape }) => shape.key.split(' '));
  return {
    texts,
    repeated: countKeys(
      units.filter((_, index) => !inCore(index)),
      texts,
    ),
    entries: new Set(findEntries(units).map((index) => units[index + 1]?.shape.key ?? '')),
    vocabulary: contentWords(running),
    opening: contentWords(running.slice(0, OPENING_TEXTS)),
    slug: slugWords(address),
    first: contentWords([units[0]?.phrase ? '' : (texts[0] ?? '')]),
    ends: new Set(keys.flatMap((key) => key.slice(1).map((_, at) => key.slice(at + 1).join(' ')))),
    beginnings: new Set(
      keys.flatMap((key) => key.slice(1).map((_, at) => key.slice(0, at + 1).join(' '))),
    ),
  };
}

/** The last word of a newspaper's name, as its masthead prints it in capitals. */
const NAME_OF_PAPER =
  /\s(?:HERALD|TRIBUNE|GAZETTE|TIMES|POST|COURIER|CHRONICLE|JOURNAL|NEWS|TELEGRAPH|MERCURY|ADVERTISER|EXAMINER|OBSERVER|STANDARD|ARGUS|ZEITUNG|ANZEIGER|NACHRICHTEN|KURIER|BLATT|BOTE|GAZETTA|GACETA|DIARIO|FIGARO|MATIN|SOIR)\.?$/u;

/** A newspaper's name in capitals at the top of a cutting, with its day below. */
function isMasthead(units: readonly Unit[], index: number): boolean {
  const text = units[index]?.shape.text ?? '';
  return (
    index === 0 && units[1]?.sign === 'date' && !/\p{Ll}/u.test(text) && NAME_OF_PAPER.test(text)
  );
}

/** A table of contents names the further pages of an article. */
const FURTHER_PAGE = /^(?:seite|page|pagina|strona|страница|сторінка) [2-9]$/u;

const QUARTERS = [0, 0.25, 0.5, 0.75, 0.99];
const COUNTS = [0, 1, 2, 3, 5];

/** Which of its words return in the text, in its first paragraphs, in the address and in the first line. */
function ofWords(text: string, whole: Whole, index: number): string[] {
  const words = [...contentWords([text])];
  const within = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const part = (set: ReadonlySet<string>) => within(set) / Math.max(1, words.length);
  const slug = within(whole.slug) / Math.max(1, whole.slug.size);
  const first = within(whole.first) / Math.max(3, words.length, whole.first.size / 2);
  return [
    inSteps('content', words.length, COUNTS),
    inSteps('shared', part(whole.vocabulary), QUARTERS),
    inSteps('returning', within(whole.vocabulary), COUNTS),
    inSteps('opening', part(whole.opening), QUARTERS),
    inSteps('in-opening', within(whole.opening), COUNTS),
    ...(whole.slug.size > 0 ? [inSteps('slug', slug, QUARTERS)] : []),
    ...(index > 0 && whole.first.size > 2 ? [inSteps('first', first, QUARTERS)] : []),
  ];
}

/** How often it is printed, and whether other lines hold it: the page's title, a breadcrumb. */
function ofOthers(text: string, { ends, beginnings, repeated }: Whole, times: number): string[] {
  const words = fold(text).split(' ');
  const held = words.length > 1;
  const tails = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const holds = tails.some((tail) => tail.includes(' ') && repeated.has(tail));
  return [
    inSteps('times', times, [1, 2, 3]),
    ...(held && ends.has(words.join(' ')) ? ['ends-another'] : []),
    ...(held && beginnings.has(words.join(' ')) ? ['begins-another'] : []),
    ...(holds ? ['holds-another'] : []),
  ];
}

function ofPlace(
  units: readonly Unit[],
  index: number,
  { entries }: Whole,
  stamp: HeaderStamp | undefined,
): string[] {
  const signs: readonly (readonly [string, boolean])[] = [
    ['top', index === 0 && !stamp],
    ['stamped', index === 0 && stamp !== undefined],
    ['listed', standsInList(units, index)],
    ['of-entry', entries.has(units[index]?.shape.key ?? '')],
    ['heads-article', headsArticle(units, index)],
    ['below-head', standsBelowHead(units, index)],
    ['masthead', isMasthead(units, index)],
  ];
  return signs.flatMap(([name, holds]) => (holds ? [name] : []));
}
