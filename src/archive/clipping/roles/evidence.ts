import { contentWords } from '../lines/content-words.ts';
import type { Page } from '../page/page.ts';
import { isNameLine } from '../lines/names.ts';
import { BODY_ROLES, type LineRole, type Judgement } from '../role.ts';
import { ofShape, ofWords, type Vocabulary, wordsOf } from './evidence-of-lines.ts';
import { isAlone, ofDensity, ofNeighbours, ofPage, ofRepetition } from './evidence-of-place.ts';
import { findMoulds, headsComment, type Moulds, ofLikes } from '../lines/moulds.ts';
import { tally } from '../lines/tally.ts';
import type { Unit } from '../lines/unit.ts';

/**
 * What speaks for or against a unit's belonging to the article's text: its shape, its words, how often it is printed,
 * and what stands around it. Each sign is a name that holds or does not.
 */
export type Evidence = readonly string[];

/** Roles that end an article more often than they interrupt it. */
const ENDING: ReadonlySet<LineRole> = new Set<LineRole>([
  'tags',
  'form',
  'share',
  'legal',
  'latest-news',
  'related-headline',
  'source-note',
]);
const LONGEST_NAMES = 160;
const OPENING_TEXTS = 12;
/** A comment reaches this far below the line that names its writer. */
const NEAR = 8;

/** What is known of the whole page before its units are looked at one by one. */
interface Whole extends Vocabulary {
  readonly ofPage: Evidence;
  readonly moulds: Moulds;
  readonly isRunning: readonly boolean[];
  readonly isName: readonly boolean[];
  /** The words of each unit of running text, 0 for the others. */
  readonly words: readonly number[];
  readonly total: number;
}

/** What has been passed on the way down the page. */
interface Passed {
  readonly words: number;
  readonly sinceText: number;
  readonly ends: number;
  readonly dates: number;
  readonly sinceComment: number;
}

/** Gathers the evidence for each unit; one pass over the page, with a window of fixed width. */
export function gatherEvidence(page: Page, judged: readonly Judgement[]): Evidence[] {
  const whole = lookAtWhole(page, judged);
  let passed: Passed = { words: 0, sinceText: 0, ends: 0, dates: 0, sinceComment: NEAR };
  return page.units.map((unit, index) => {
    if (headsComment(unit, whole.moulds)) passed = { ...passed, sinceComment: -1 };
    const evidence = [
      ...whole.ofPage,
      `role:${judged[index]?.role}`,
      ...ofShape(unit, whole.isName[index] ?? false),
      ...ofWords(unit, whole),
      ...ofRepetition(page, unit),
      ...ofLikes(unit, whole.moulds),
      ...(isAlone(page.units, index) ? ['unclosed-alone'] : []),
      ...ofNeighbours(page, index, judged, whole),
      ...ofDensity(page.units, index, whole.words),
      ...ofPassed(passed, whole.total),
    ];
    passed = pass(passed, unit, judged[index]?.role ?? 'other', whole.words[index] ?? 0);
    return evidence;
  });
}

function lookAtWhole({ units, headline, facts }: Page, judged: readonly Judgement[]): Whole {
  const inBody = units.map((_, index) => BODY_ROLES.has(judged[index]?.role ?? 'other'));
  const isRunning = units.map(
    ({ sign, phrase }, index) =>
      (inBody[index] ?? false) && !phrase && (sign === 'prose' || sign === 'turn'),
  );
  const texts = units.filter((_, index) => isRunning[index]).map(({ shape }) => shape.text);
  const words = units.map(({ shape }, index) => (isRunning[index] ? shape.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  const printed = units.filter(({ hint }) => !hint?.meta).length;
  const title = headline?.text ?? '';
  return {
    ofPage: ofPage(printed, inBody.filter(Boolean).length, total),
    moulds: findMoulds(units),
    isRunning,
    isName: units.map(({ shape }) => isNameLine(shape.text.slice(0, LONGEST_NAMES))),
    words,
    total,
    language: facts.language,
    title: contentWords([title]),
    opening: contentWords([title, ...texts.slice(0, OPENING_TEXTS)]),
    spread: tally(units.filter((_, index) => inBody[index]).map(wordsOf)),
  };
}

function ofPassed(
  { words, sinceText, ends, dates, sinceComment }: Passed,
  total: number,
): Evidence {
  return [
    `gap:${step(sinceText, [0, 2, 5, 12], 'long')}`,
    `ends:${step(ends, [0, 1, 3, 8], 'many')}`,
    `dates:${step(dates, [0, 2, 6], 'many')}`,
    ...(sinceComment < NEAR ? ['near-speakers'] : []),
    `read:${words === 0 ? 0 : Math.ceil((words / total) * 5)}`,
    `read-words:${words === 0 ? 0 : step(words, [79, 249, 599], 'many')}`,
  ];
}

/** The first limit that a number does not exceed. */
function step(count: number, limits: readonly number[], above: string): number | string {
  return limits.find((limit) => count <= limit) ?? above;
}

function pass(passed: Passed, { hint }: Unit, role: LineRole, words: number): Passed {
  const read = passed.words + words;
  return {
    words: read,
    sinceText: words > 0 ? 0 : passed.sinceText + (hint?.meta ? 0 : 1),
    ends: passed.ends + (read > 0 && ENDING.has(role) ? 1 : 0),
    dates: passed.dates + (read > 0 && role === 'date-line' ? 1 : 0),
    sinceComment: passed.sinceComment + 1,
  };
}
