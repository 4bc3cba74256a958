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

interface PlaceFact extends Fact {
  readonly sentence: ReadSentence;
  readonly how: string;
  readonly country: boolean;
  readonly days: readonly string[];
}

const WORDS = { fewest: 4, share: 0.6 };
/** Names that begin alike may be a town and its region. */
const SAME_STEM = 5;

/**
 * Places where something is or happens, compared where two sentences say the same of them in one way ("in …"). They
 * differ where neither report names the other's place anywhere: a town is no contradiction of its country or quarter.
 */
export const PLACES: Comparison<PlaceFact> = {
  find: (article) =>
    readSentences(article).flatMap((sentence): PlaceFact[] => {
      const places = placesIn(sentence.text);
      const [one] = places;
      if (!one || places.length > 1 || isOfOtherTimes(sentence.text) || isFarOff(sentence))
        return [];
      const from = sentence.start + one.span.start;
      const named = article.mentions.find(
        ({ in: where, start }) => where === sentence.address && start === from,
      );
      if (named?.person !== undefined || named?.organisation !== undefined) return [];
      return [
        {
          kind: 'place',
          key: one.how,
          value: one.place,
          given: { passage: sentence, span: one.span },
          sentence,
          how: one.how,
          country: named?.country !== undefined && named.how === 'name',
          days: daysIn(sentence),
        },
      ];
    }),
  sameThing: (a, b) =>
    a.country === b.country &&
    !areApart(a.days, b.days) &&
    belongToSame(a, b) &&
    sayAlike(a.sentence, b.sentence, contentWords(`${a.value} ${b.value}`), WORDS),
  agree: (a, b) => a.value === b.value,
  differ: (a, b) =>
    a.value.slice(0, SAME_STEM) !== b.value.slice(0, SAME_STEM) &&
    !a.sentence.article.document.text.includes(b.value) &&
    !b.sentence.article.document.text.includes(a.value),
};
