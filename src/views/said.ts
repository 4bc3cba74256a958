import type { QuoteKind } from '#archive/quote/quote.ts';
import { counted } from './prose.ts';

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

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

/** The same as clauses of a sentence: "Two sayings stand in quotation marks", "3 are set apart as speech" … */
export function sayCounts({ direct, pulled, reported }: SaidCounts): string[] {
  const be = (count: number) => (count === 1 ? 'is' : 'are');
  const stand = (count: number) => (count === 1 ? 'stands' : 'stand');
  const clauses = [
    direct > 0 && `${counted(direct, 'saying')} ${stand(direct)} in quotation marks`,
    pulled > 0 && `${counted(pulled, 'saying')} ${be(pulled)} set apart as speech`,
    reported > 0 && `${counted(reported, 'saying')} ${be(reported)} reported`,
  ].filter((clause) => clause !== false);
  return clauses.map((clause, n) =>
    n === 0
      ? clause.replace(/^\d+\b(?!,)/, (digits) => NUMBERS[Number(digits)] ?? digits)
      : clause.replace(/ sayings?/, ''),
  );
}
