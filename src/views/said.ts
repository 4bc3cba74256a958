import type { QuoteKind } from '#archive/quote/quote.ts';
import { numberWord, told } from './number-words.ts';
import { capitalised } from './office-title.ts';

/** How many sayings stand in quotation marks, without marks as a speech of their own, and in the writer's words. */
export type SaidCounts = Readonly<Record<QuoteKind, number>>;

/** What each kind is called beside its number. */
export const SAID_WORDS: Readonly<Record<QuoteKind, string>> = {
  direct: 'said in quotation marks',
  pulled: 'set apart as speech',
  reported: 'reported',
};

/** In the order in which they are told. */
export const SAID_KINDS: readonly QuoteKind[] = ['direct', 'pulled', 'reported'];

/** Sayings counted by kind. */
export function countSaid(kinds: Iterable<QuoteKind>): SaidCounts {
  const counts = { direct: 0, pulled: 0, reported: 0 };
  for (const kind of kinds) counts[kind]++;
  return counts;
}

/** "12 said in quotation marks", "3 set apart as speech", "32 reported": each kind that there is. */
export function tellSaid(counts: SaidCounts): string[] {
  return SAID_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind].toLocaleString('en-GB')} ${SAID_WORDS[kind]}`,
  );
}

/** The same as clauses of a sentence: "Two sayings stand in quotation marks", "three are set apart as speech" … */
export function sayCounts(counts: SaidCounts): string[] {
  return SAID_KINDS.filter((kind) => counts[kind] > 0).map((kind, n) => {
    const count = counts[kind];
    const subject = n === 0 ? capitalised(told(count, 'saying')) : numberWord(count);
    return `${subject} ${count === 1 ? SAYS[kind].one : SAYS[kind].many}`;
  });
}

const SAYS = {
  direct: { one: 'stands in quotation marks', many: 'stand in quotation marks' },
  pulled: { one: 'is set apart as speech', many: 'are set apart as speech' },
  reported: { one: 'is reported', many: 'are reported' },
} as const;
