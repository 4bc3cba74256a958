import type { Span } from '../text/span.ts';
import { stem } from './content-words.ts';
import { NUMBER, valueOf } from './number-words.ts';

/** A number that a sentence gives of something countable. */
export interface Figure {
  /** Where it stands in its sentence, with what it counts. */
  readonly span: Span;
  /** What is counted or measured: `killed`, `ferry`, `%`, `$`. */
  readonly of: string;
  /** Who it counts where people are counted by what befell them, and what else is said of what is counted. */
  readonly kinds: readonly string[];
  /** Between which it lies: of "more than 20" no highest. */
  readonly least: number;
  readonly most: number;
  /** Whether it is given as a number and no bound: "20", "about 20". */
  readonly plain: boolean;
}

/** What befalls people, by the words that tell it. From general knowledge. */
const FATES: Readonly<Record<string, string>> = {
  killed: 'killed',
  dead: 'killed',
  died: 'killed',
  deaths: 'killed',
  killing: 'killed',
  injured: 'injured',
  wounded: 'injured',
  hurt: 'injured',
  injuries: 'injured',
  injuring: 'injured',
  wounding: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  detained: 'arrested',
  arrests: 'arrested',
  arresting: 'arrested',
  evacuated: 'evacuated',
  rescued: 'rescued',
  rescuing: 'rescued',
  evacuating: 'evacuated',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalised',
};
/** People of no kind. */
const ANYBODY =
  /^(?:people|persons?|others?|more|further|additional|men|women|victims?|lives?|casualties)$/;
const BETWEEN =
  /^(?:were|was|are|is|have|has|had|been|being|also|left|reported|confirmed|to|be|of|them|those|as|feared|still|seriously|critically|lightly|slightly|got)$/;

const BEFORE =
  /(?:^|[^\p{L}])(?<bound>at least|more than|over|no fewer than|no less than|upwards of|up to|as many as|fewer than|less than|under|at most|about|around|some|nearly|almost|roughly|approximately|an estimated|close to)? ?$/iu;
const LOWER = /^(?:at least|more than|over|no fewer than|no less than|upwards of)$/i;
const UPPER = /^(?:up to|as many as|fewer than|less than|under|at most)$/i;
/** Of "about 20" how far off it may be. */
const ABOUT = 0.15;

/** What makes a number a name, a day, an age or a part, and no count. */
const NO_COUNT_BEFORE =
  /(?:[\p{L}\d][-–.,:/]|[#№]|(?:^|[^\p{L}])(?:no\.?|number|article|page|chapter|section|phase|part|day|aged?|room|gate|pier|berth|route|line|flight|version|january|february|march|april|may|june|july|august|september|october|november|december|one of(?: the)?|between(?: \S+ and)?|from|first|last|next|past|other|another|every|all|these|those|both|to|or|and|per) )$/iu;
const LENGTHS =
  /^(?:day|hour|minute|second|week|month|year|decade|century|time|o'clock|am|pm|night|century)s?$/;
const ENDS_NOUN =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|while|when|where|after|before|since|than|were|was|are|is|have|has|had|will|would|can|could|may|might|must|the|a|an|per|into|out|over|under|near|across|during|not|also|so|there|this|its|his|her|their|be|been|about|against|between|through|until|up|down|off|alone|each|every)$/;
const PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'aircraft',
  'fish',
  'sheep',
  'cattle',
  'staff',
  'personnel',
  'crew',
  'troops',
]);

const FIGURE = new RegExp(
  String.raw`(?<money>US\$|[$€£¥])?(?<![\p{L}\d])${NUMBER}(?<percent> ?%| per ?cent(?![\p{L}]))?(?![\d%]|[-–:/.,]\d|\p{L})`,
  'giu',
);

/** The figures of an English sentence, in its order. What may be no count, or of what is not plain, is left out. */
export function findFigures(sentence: string): Figure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const { number = '', scale, money, percent } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, match.index - 48), match.index);
    const bound = BEFORE.exec(before)?.groups?.['bound'] ?? '';
    const lead = before.slice(0, before.length - (bound ? bound.length + 1 : 0));
    if (/^-/.test(sentence.slice(end)) || isName(number, scale, money, percent)) return [];
    const start = match.index - (bound ? bound.length + 1 : 0);
    const range = rangeOf(number, scale, bound);
    if (money || percent) {
      if (/[\p{L}\d][-–.,:/]$/u.test(lead)) return [];
      return [
        {
          span: { start, end },
          of: percent ? '%' : (money ?? '').replace('US', ''),
          kinds: [],
          ...range,
        },
      ];
    }
    const counted = findCounted(sentence.slice(end), lead);
    if (!counted || (counted.fate === undefined && NO_COUNT_BEFORE.test(lead))) return [];
    if (counted.fate === undefined && number.toLowerCase() === 'one') return [];
    const { length, of, kinds } = counted;
    return [{ span: { start, end: end + length }, of, kinds, ...range }];
  });
}

/** A year, or the number that stands for a thing. */
function isName(number: string, scale?: string, money?: string, percent?: string): boolean {
  return !scale && !money && !percent && /^(?:1[6-9]|20|21)\d\d$/.test(number);
}

function rangeOf(number: string, scale: string | undefined, bound: string) {
  const { value, slack } = valueOf(number, scale);
  if (LOWER.test(bound)) return { least: value - slack, most: Infinity, plain: false };
  if (UPPER.test(bound)) return { least: 0, most: value + slack, plain: false };
  const off = bound ? Math.max(slack, value * ABOUT) : slack;
  return { least: value - off, most: value + off, plain: true };
}

interface Counted {
  /** How far behind the number it reaches. */
  readonly length: number;
  readonly of: string;
  readonly kinds: readonly string[];
  readonly fate?: string;
}

/** What a number counts, by the words behind it and those just before. */
function findCounted(after: string, lead: string): Counted | undefined {
  const clause = /^(?: [\p{L}’'-]+){0,7}/u.exec(after)?.[0] ?? '';
  const words = clause
    .split(' ')
    .slice(1)
    .map((word) => word.toLowerCase());
  return findFate(words, clause, lead) ?? findNoun(words, clause);
}

/** "four people were killed", "40 others injured", "killing four people", "the death toll rose to 12". */
function findFate(words: readonly string[], clause: string, lead: string): Counted | undefined {
  const behind = words.findIndex((word) => FATES[word] !== undefined);
  const between = behind < 0 ? [] : words.slice(0, behind).filter((word) => !BETWEEN.test(word));
  if (behind >= 0 && between.length <= 2 && !between.some((word) => ENDS_NOUN.test(word))) {
    const of = FATES[words[behind] ?? ''] ?? '';
    const length = lengthOf(clause, behind + 1);
    return { length, of, kinds: kindsOf(between), fate: of };
  }
  const told =
    /(?:^|[^\p{L}])(killing|killed|injuring|injured|wounding|wounded|arresting|arrested|detained|rescuing|rescued|evacuating|evacuated|death toll (?:\p{L}+ )?(?:to|at)) $/iu.exec(
      lead.endsWith(' ') ? lead : `${lead} `,
    )?.[1];
  if (told === undefined) return undefined;
  const of = FATES[told.toLowerCase()] ?? 'killed';
  const noun = findNoun(words, clause);
  return {
    length: noun?.length ?? 0,
    of,
    kinds: noun ? kindsOf([...noun.kinds, noun.of]) : [],
    fate: of,
  };
}

/** "12 ferries", "300 new homes": words up to a plural that nothing of the noun follows. */
function findNoun(words: readonly string[], clause: string): Counted | undefined {
  const last = words.findIndex((word) => ENDS_NOUN.test(word));
  const noun = words.slice(0, last < 0 ? words.length : last).slice(0, 3);
  const head = noun.findIndex(
    (word) => (/[^su’']s$/.test(word) && word.length > 3) || PLURALS.has(word),
  );
  const printed = noun[head];
  if (printed === undefined || LENGTHS.test(printed)) return undefined;
  return {
    length: lengthOf(clause, head + 1),
    of: stem(printed),
    kinds: noun.slice(0, head).map(stem),
  };
}

function kindsOf(words: readonly string[]): string[] {
  return words.filter((word) => !ANYBODY.test(word) && word !== 'peopl').map(stem);
}

function lengthOf(clause: string, words: number): number {
  return clause
    .split(' ')
    .slice(0, words + 1)
    .join(' ').length;
}
