import type { Article } from '../archive.ts';
import { COMMON_WORDS } from '../text/common-words.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './content-words.ts';
import {
  areApart,
  belongToSame,
  daysIn,
  isFarOff,
  isOfOtherTimes,
  placesIn,
  readSentences,
  sayAlike,
  type Comparison,
  type Fact,
  type ReadSentence,
} from './fact.ts';
import { findFigures, type Figure } from './find-figures.ts';

interface FigureFact extends Fact {
  readonly figure: Figure;
  /** What is said around it. */
  readonly words: Pick<ReadSentence, 'words' | 'known'>;
  readonly places: readonly string[];
  readonly days: readonly string[];
  /** The weekdays printed in the sentence, known which day they mean or not. */
  readonly weekdays: readonly string[];
  /** People, bodies and countries known in the sentence; and the last name printed before the figure, known or not. */
  readonly names: readonly string[];
  readonly nameBefore?: string | undefined;
}

/** Of people counted by what befell them a story tells once; of other things the words around must be the same. */
const FATE = /^(?:killed|injured|missing|arrested|evacuated|rescued|hospitalised)$/;
const WORDS = { fewest: 2, share: 0.4 };
/** Parts of the number itself, as words are cut. */
const OF_NUMBERS = contentWords('percent per cent hundred thousand million billion trillion');
const WORDS_OF_MEASURE = { fewest: 3, share: 0.5 };

/** Figures with what they count, compared where it is the same thing, in the same place, on the same day. */
export const FIGURES: Comparison<FigureFact> = {
  find: findFacts,
  sameThing(a, b) {
    const kinds = [a.figure.kinds, b.figure.kinds] as const;
    if (FATE.test(a.key) ? kinds[0].join() !== kinds[1].join() : areApart(...kinds)) return false;
    if (areApart(a.places, b.places) || areApart(a.days, b.days)) return false;
    if (areApart(a.weekdays, b.weekdays)) return false;
    if (FATE.test(a.key)) return true;
    if (!isOfSameName(a, b) || !belongToSame(a, b)) return false;
    const measure = /^[%$€£¥]$/.test(a.key);
    const own = [a.key, ...kinds[0], ...kinds[1], ...OF_NUMBERS];
    return sayAlike(a.words, b.words, own, measure ? WORDS_OF_MEASURE : WORDS);
  },
  agree: (a, b) => a.value === b.value,
  differ: ({ figure: a }, { figure: b }) => a.most < b.least || b.most < a.least,
};

function findFacts(article: Article): FigureFact[] {
  if (article.language !== undefined && article.language !== 'en') return [];
  return readSentences(article).flatMap((sentence) => {
    const figures = findFigures(sentence.text);
    if (figures.length === 0 || isOfOtherTimes(sentence.text) || isFarOff(sentence)) return [];
    const around = {
      places: placesIn(sentence.text).map(({ place }) => place),
      days: daysIn(sentence),
      weekdays: sentence.text.match(WEEKDAYS) ?? [],
      names: article.mentions.flatMap(({ in: where, person, organisation, country }) =>
        where === sentence.address ? (person ?? organisation ?? country ?? []) : [],
      ),
    };
    return figures.map((figure) => ({
      kind: 'figure' as const,
      key: figure.of,
      value: `${figure.least} ${figure.most}`,
      given: { passage: sentence, span: figure.span },
      figure,
      ...around,
      words: wordsAround(sentence, figure, figures),
      nameBefore: lastName(sentence.text.slice(0, figure.span.start)),
    }));
  });
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const WEEKDAYS = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g;

/** The last word with a capital letter, folded; one that begins the sentence is a name where it is no common word. */
function lastName(text: string): string | undefined {
  const printed = [...text.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}-]+/gu)].filter(
    ({ 0: word, index }) =>
      !WEEKDAY.test(word) && (index > 0 || !COMMON_WORDS.has(word.toLowerCase())),
  );
  return printed.length > 0 ? fold(printed.at(-1)?.[0] ?? '') : undefined;
}

/** Whose figure it is: whoever is named last before it, where both sentences name somebody there. */
function isOfSameName(a: FigureFact, b: FigureFact): boolean {
  return a.nameBefore !== undefined && b.nameBefore !== undefined
    ? a.nameBefore === b.nameBefore
    : !areApart(a.names, b.names);
}

/** The words of a figure's sentence; of several figures of one thing in it, those of its own clause. */
function wordsAround(sentence: ReadSentence, figure: Figure, all: readonly Figure[]) {
  if (all.filter(({ of }) => of === figure.of).length === 1) return sentence;
  const { text } = sentence;
  const start = Math.max(
    0,
    ...[...text.slice(0, figure.span.start).matchAll(CLAUSE)].map(({ index }) => index),
  );
  const end = text.slice(figure.span.end).search(CLAUSE);
  const words = contentWords(text.slice(start, end < 0 ? text.length : figure.span.end + end));
  return { words, known: new Set(words) };
}

const CLAUSE = /[;:—–]|, | (?:and|but|while|whereas) /g;
