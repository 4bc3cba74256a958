import { fold } from '#archive/text/fold.ts';
import type { DayHere, QuotedHere } from './article-page.ts';
import type { Subject } from './register.ts';

/** What an article quotes from one speaker; one that is nobody's has no `speaker` and no `as`. */
export interface QuotedSpeaker {
  readonly speaker?: Subject | undefined;
  readonly as?: string | undefined;
  readonly quotes: readonly QuotedHere[];
}

/** An article's quotes by whom they are of, in the order in which speakers first speak. */
export function groupBySpeaker(quotes: readonly QuotedHere[]): QuotedSpeaker[] {
  const groups = Map.groupBy(quotes, ({ speaker, as }) => speaker?.id ?? `as ${as ?? ''}`);
  return [...groups.values()].map((ofOne) => ({
    speaker: ofOne[0]?.speaker,
    as: ofOne[0]?.as,
    quotes: ofOne,
  }));
}

/** A day or span that an article speaks of; without `meant`, what can't be settled. */
export interface DayMeant {
  readonly meant?: string | undefined;
  /** Each wording once, where it stands first, with how often it stands in the article. */
  readonly said: readonly (DayHere & { readonly times: number })[];
}

/** The days an article speaks of, earliest first; what can't be settled last. */
export function groupByDay(days: readonly DayHere[]): DayMeant[] {
  const order = ({ from }: DayHere): string => from ?? '9';
  const sorted = days.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return [...Map.groupBy(sorted, ({ meant }) => meant)].map(([meant, said]) => ({
    meant,
    said: eachOnce(said),
  }));
}

function eachOnce(said: readonly DayHere[]): (DayHere & { times: number })[] {
  return [...Map.groupBy(said, ({ text }) => fold(text)).values()].flatMap((here) =>
    here.slice(0, 1).map((first) => ({ ...first, times: here.length })),
  );
}
