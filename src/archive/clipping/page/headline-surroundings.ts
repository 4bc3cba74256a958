import { contentWords } from '../lines/content-words.ts';
import { isBylineOrDate } from './head-of-article.ts';
import { inSteps } from './headline-shape.ts';
import type { Unit } from '../lines/unit.ts';

/** What the lines above the text are to each other. */
export interface Surroundings {
  readonly kinds: readonly string[];
  /** How many lines of some length, and how many labels, stand above each unit. */
  readonly lines: readonly number[];
  readonly labels: readonly number[];
  readonly until: number;
}

const LONGEST_LABEL = 3;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const FARTHEST_DATE = 8;
const BETWEEN = [0, 1, 2, 3, 5, 8];
const DISTANCES = [0, 1, 2, 3, 5, 8, 12, 20, 35, 60];

/** Gathers what each line above the text is, one pass over the page. */
export function findSurroundings(units: readonly Unit[], until: number): Surroundings {
  const kinds = units
    .slice(0, until + NEIGHBOURS.length)
    .map((unit, index) => (index >= until ? 'text' : kindOf(unit)));
  return { kinds, lines: countsOf(kinds, LINES), labels: countsOf(kinds, LABELS), until };
}

const LINES: ReadonlySet<string> = new Set(['line', 'sentence']);
const LABELS: ReadonlySet<string> = new Set(['label']);

/** What stands around a line, and how far it is from the text, from a date and from a byline. */
export function ofSurroundings(
  { kinds, lines, labels, until }: Surroundings,
  units: readonly Unit[],
  index: number,
): string[] {
  const between = (counts: readonly number[]) => (counts[until] ?? 0) - (counts[index + 1] ?? 0);
  const near = [-3, -2, -1, 1, 2, 3].filter((step) => kinds[index + step] === 'line').length;
  return [
    ...NEIGHBOURS.map((step) => `at${step}:${kinds[index + step] ?? 'edge'}`),
    inSteps('to-text', until - index, DISTANCES),
    inSteps('lines-between', between(lines), BETWEEN),
    inSteps('labels-between', between(labels), BETWEEN),
    inSteps('lines-above', lines[index] ?? 0, BETWEEN),
    inSteps('lines-near', near, [0, 1, 2, 3, 4]),
    inSteps('head-below', nextOf(units, index, until), [1, 2, 3, 5, FARTHEST_DATE]),
    ...ofNext(units, index),
  ];
}

/** How far below the next byline or date stands. */
function nextOf(units: readonly Unit[], index: number, until: number): number {
  for (let step = 1; step <= FARTHEST_DATE && index + step < until; step++) {
    if (isBylineOrDate(units[index + step] as Unit)) return step;
  }
  return FARTHEST_DATE + 1;
}

/** A standfirst is longer than its headline and has some of its words; so has a headline above it. */
function ofNext(units: readonly Unit[], index: number): string[] {
  const own = units[index] as Unit;
  const words = [...contentWords([own.shape.text])];
  const compare = (name: string, other: Unit | undefined) => {
    if (!other || other.phrase) return [];
    const theirs = contentWords([other.shape.text]);
    const shared = words.some((word) => theirs.has(word));
    const longer = other.shape.words > own.shape.words && other.shape.words >= 8;
    return [...(longer ? [`${name}-longer`] : []), ...(shared ? [`${name}-shares`] : [])];
  };
  return [...compare('next', units[index + 1]), ...compare('last', units[index - 1])];
}

function kindOf(unit: Unit): string {
  const { phrase, sign, shape } = unit;
  if (phrase) return phrase.list.role;
  if (sign === 'date' || sign === 'clock') return 'date';
  if (isBylineOrDate(unit)) return 'byline';
  if (sign === 'prose') return 'sentence';
  if (sign !== 'short' && sign !== 'piece' && sign !== 'related') return sign;
  return shape.words <= LONGEST_LABEL ? 'label' : 'line';
}

/** How many of these kinds stand above each place. */
function countsOf(kinds: readonly string[], counted: ReadonlySet<string>): number[] {
  const counts = [0];
  for (const kind of kinds) counts.push((counts.at(-1) ?? 0) + (counted.has(kind) ? 1 : 0));
  return counts;
}
