import type { IsoDate } from '../iso-date.ts';
import type { Span } from '../text/span.ts';

/** A day, month or year that the text speaks of, resolved where that is certain. */
export interface MentionedDay {
  readonly text: string;
  readonly span: Span;
  /** First and last day meant; the same for a single day. Absent where it can't be settled. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Counted from another day: no whole date, month with its year or year is printed. */
  readonly inferred: boolean;
  readonly reason: string;
}
