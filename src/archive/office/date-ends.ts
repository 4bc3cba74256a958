import type { IsoDate } from '../iso-date.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import type { OfficeClaim, OfficeEnd } from './office.ts';

/** A day that the text speaks of, as it was resolved. */
interface Day {
  readonly span: Span;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Gives the ends of offices their day, where the clause of the verb tells one: "resigned on Monday". */
export function dateEnds(
  document: Document,
  claims: readonly OfficeClaim[],
  days: readonly Day[],
): OfficeClaim[] {
  return claims.map((claim) => {
    const day = claim.end && dayOf(document, claim.end, days);
    if (!claim.end || day?.from === undefined || day.to === undefined) return claim;
    return { ...claim, end: { ...claim.end, from: day.from, to: day.to } };
  });
}

/** Right after the verb, a few words apart; else at the head of the sentence, where it has no other day. */
function dayOf(document: Document, { span }: OfficeEnd, days: readonly Day[]): Day | undefined {
  const sentence = sentenceAt(document, span.start)?.span;
  if (!sentence) return undefined;
  const within = days.filter((day) => contains(sentence, day.span));
  const [only] = within;
  const next = within.find(
    (day) =>
      day.span.start >= span.start && isBeside(document.text.slice(span.end, day.span.start)),
  );
  if (next) return next;
  const opens = only && document.text.slice(sentence.start, only.span.start).trim() === '';
  const relative = / who (?:\p{L}+ ){0,3}$/u.test(document.text.slice(sentence.start, span.start));
  return opens && within.length === 1 && !relative ? only : undefined;
}

function isBeside(between: string): boolean {
  return /^(?: (?!(?:who|that|and|but|said)\b)[^\s,.;:“”"]+){0,14} ?$/.test(between);
}
