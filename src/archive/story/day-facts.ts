import {
  areApart,
  belongToSame,
  isOfOtherTimes,
  placesIn,
  readSentences,
  sayAlike,
  type Comparison,
  type Fact,
  type ReadSentence,
} from './fact.ts';

interface DayFact extends Fact {
  readonly sentence: ReadSentence;
  readonly places: readonly string[];
}

const WORDS = { fewest: 4, share: 0.6 };

/** Days, compared where two sentences say the same of them; they differ where neither report speaks of the other's day. */
export const DAYS: Comparison<DayFact> = {
  find: (article) => {
    const sentences = new Map(readSentences(article).map((each) => [each.address, each]));
    return article.days.flatMap(({ in: where, start, text, from, to }): DayFact[] => {
      const sentence = sentences.get(where);
      if (!sentence || from === undefined || from !== to || isOfOtherTimes(sentence.text))
        return [];
      const at = start - sentence.start;
      return [
        {
          kind: 'day',
          key: 'day',
          value: from,
          given: { passage: sentence, span: { start: at, end: at + text.length } },
          sentence,
          places: placesIn(sentence.text).map(({ place }) => place),
        },
      ];
    });
  },
  sameThing: (a, b) =>
    !areApart(a.places, b.places) &&
    belongToSame(a, b) &&
    sayAlike(a.sentence, b.sentence, [], WORDS),
  agree: (a, b) => a.value === b.value,
  differ: (a, b) => a.value !== b.value && !speaksOf(a, b.value) && !speaksOf(b, a.value),
};

function speaksOf({ sentence }: DayFact, day: string): boolean {
  return sentence.article.days.some(
    ({ from, to = from }) => from !== undefined && from <= day && day <= (to ?? from),
  );
}
